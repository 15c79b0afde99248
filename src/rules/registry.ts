import { attributionRules } from '../attributions/rules.ts'
import { claimRules } from '../claims/rules.ts'
import { boilerplateRules } from '../document/boilerplate/index.ts'
import { entityRules } from '../entities/rules.ts'
import { tagRuleSet } from '../language/rules/set.ts'
import { dateRules } from '../mentions/dates/rules/set.ts'
import { nameRules } from '../mentions/names/rules.ts'
import { quantityRules } from '../mentions/quantities/rules/set.ts'
import { roleRules } from '../mentions/roles/rules.ts'
import type { RuleSet } from './rule.ts'

/** The rules of every stage. A new dimension is one line here. */
export const ruleSets: readonly RuleSet[] = [
  tagRuleSet,
  boilerplateRules,
  nameRules,
  dateRules,
  quantityRules,
  attributionRules,
  claimRules,
  entityRules,
  roleRules,
]
