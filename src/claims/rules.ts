import { analyse } from '../pipeline.ts'
import { plainInput } from '../read/input.ts'
import type { Found, Rule, RuleSet } from '../rules/rule.ts'
import { audienceRules } from './audience.ts'
import { certaintyRules } from './certainty.ts'
import { formRules } from './form.ts'
import { judgeAttribution } from './judge.ts'
import { judging } from './judgement.ts'
import { polarityRules } from './polarity.ts'
import { sourceRules } from './source.ts'
import { tenseRules } from './tense.ts'

const narratedRule: Rule = judging(
  'narrated.main-clause',
  'A finite main clause of the document’s own voice with a name, quantity or date in it.',
  ['<content>The ferry sank with 40 passengers</content>.'],
  { counterExamples: ['The ferry sank.', 'The ferry sank with 40 passengers, police said.'] },
)

/** What is judged of a claim: each judgement is found under the rule that made it. */
export const claimRules: RuleSet = {
  dimension: 'claims',
  rules: [
    ...formRules,
    ...sourceRules,
    ...audienceRules,
    ...certaintyRules,
    ...polarityRules,
    ...tenseRules,
    narratedRule,
  ],
  find(text, date) {
    const analysis = analyse(plainInput(text, 'text', date ? { date: { value: date, from: 'option' } } : {}))
    const found: Found[] = []
    for (const attribution of analysis.attributions) {
      const { source, audience, ...judged } = judgeAttribution(analysis, attribution)
      for (const [name, { value, rule }] of Object.entries(judged)) {
        found.push({
          rule,
          marks: attribution.content.map(({ start, end }) => ({
            label: 'content',
            start,
            end,
            attributes: { [name]: value, cue: attribution.cue?.lemma },
          })),
        })
      }
      if (audience) {
        const { start, end, entity } = audience.value
        found.push({ rule: audience.rule, marks: [{ label: 'audience', start, end, attributes: { entity } }] })
      }
      if (source) {
        const { start, end, type, name, entity, roles } = source.value
        const attributes = { type, name, entity, roles: roles.join('; ') }
        found.push({ rule: source.rule, marks: [{ label: 'source', start, end, attributes }] })
      }
    }
    for (const claim of analysis.claims) {
      if (claim.form !== 'narrated') continue
      found.push({ rule: claim.rule, marks: claim.content.map(({ start, end }) => ({ label: 'content', start, end })) })
    }
    return found
  },
}
