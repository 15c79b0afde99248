import { adjectiveRules } from './adjective.ts'
import { functionWordRules } from './function-words.ts'
import type { TagRule } from './tag-rule.ts'
import { verbNounRules } from './verb-noun.ts'

/** Every rule, in the order in which they are tried. */
export const tagRules: readonly TagRule[] = [...functionWordRules, ...verbNounRules, ...adjectiveRules]
