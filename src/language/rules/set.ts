import type { Found, RuleSet } from '../../rules/rule.ts'
import { scanWords } from '../scan.ts'
import { sentenceEnd } from '../sentences.ts'
import { tagSentence } from '../tag.ts'
import { Tag } from '../token.ts'
import { unitsOf } from '../units.ts'
import { noWords } from '../words.ts'
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
    const words = noWords()
    scanWords(text, unitsOf(text), 0, text.length, new Set(), words)
    const { starts, ends, tags } = words
    for (let first = 0, last = 0; first < words.count; first = last) {
      last = sentenceEnd(words, first)
      tagSentence(words, first, last, (i, rule) => {
        const label = labels.find(([tag]) => tags[i]! & tag)?.[1] ?? 'word'
        found.push({ rule: rule.id, marks: [{ label, start: starts[i]!, end: ends[i]! }] })
      })
    }
    return found
  },
}
