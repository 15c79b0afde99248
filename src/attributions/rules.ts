import { analyse } from '../pipeline.ts'
import { plainInput } from '../read/input.ts'
import type { Found, Mark, RuleSet } from '../rules/rule.ts'
import { nonfiniteRules } from './described/nonfinite.ts'
import { nounRules } from './described/noun.ts'
import { placedRules } from './described/placed.ts'
import { verbRules } from './described/verb.ts'

/** What the attribution rules find, with the examples that prove each. */
export const attributionRules: RuleSet = {
  dimension: 'attributions',
  rules: [...placedRules, ...verbRules, ...nonfiniteRules, ...nounRules],
  find(text, date) {
    const { attributions } = analyse(plainInput(text, 'text', date ? { date: { value: date, from: 'option' } } : {}))
    return attributions.map(({ rule, source, audience, cue, content }): Found => {
      const marks: Mark[] = content.map(span => ({ label: 'content', ...span }))
      if (source) marks.push({ label: 'source', ...source })
      if (audience) marks.push({ label: 'audience', ...audience })
      if (cue) {
        const { start, end, lemma, force } = cue
        marks.push({ label: 'cue', start, end, attributes: { lemma, force } })
      }
      return { rule, marks }
    })
  },
}
