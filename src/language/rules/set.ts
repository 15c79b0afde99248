import type { Found, RuleSet } from '../../rules/rule.ts'
import { formOf } from '../forms.ts'
import { scanTokens } from '../scan.ts'
import { sentenceStarts } from '../sentences.ts'
import { tagSentence } from '../tag.ts'
import { Tag } from '../token.ts'
import { tagRules } from './index.ts'

const labels: readonly (readonly [number, string])[] = [
  [Tag.Verb, 'verb'],
  [Tag.Adjective, 'adjective'],
  [Tag.Adverb, 'adverb'],
  [Tag.Noun, 'noun'],
  [Tag.Preposition, 'preposition'],
  [Tag.Determiner, 'determiner'],
  [Tag.Pronoun, 'pronoun'],
]

/** Which rule chose the reading of which word, as the class that it chose. */
export const tagRuleSet: RuleSet = {
  dimension: 'tags',
  rules: tagRules,
  find(text) {
    const found: Found[] = []
    const { starts, ends } = scanTokens(text, 0, text.length)
    const forms = starts.map((start, i) => formOf(text.slice(start, ends[i])))
    const tags = forms.map(() => 0)
    const bounds = sentenceStarts(forms, starts, ends, 0, forms.length)
    for (let s = 0; s + 1 < bounds.length; s++) {
      tagSentence({ forms, tags, first: bounds[s]!, last: bounds[s + 1]! }, (i, rule) => {
        const label = labels.find(([tag]) => tags[i]! & tag)?.[1] ?? 'word'
        found.push({ rule: rule.id, marks: [{ label, start: starts[i]!, end: ends[i]! }] })
      })
    }
    return found
  },
}
