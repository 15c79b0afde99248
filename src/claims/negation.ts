import type { Attribution, Cue } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import { has, lemmaFact, Tag, type Token, WordBits } from '../language/index.ts'
import type { Content } from './content.ts'

const Word = {
  Negator: 1 << 0,
  No: 1 << 1,
  Nobody: 1 << 2,
  /** Says by itself that something is not so: `was unable to`, `is false`. */
  Negative: 1 << 3,
  /** Behind a verb: `had nothing to hide`. */
  Naught: 1 << 4,
  To: 1 << 5,
  /** What makes a `not` before it no negation: `not only`. */
  Only: 1 << 6,
  Quote: 1 << 7,
  /** In its dictionary form it keeps the act from happening: `refused to confirm`, `failed to say`. */
  Withholds: 1 << 8,
} as const

const listed = new WordBits([
  [Word.Negator, "not n't never neither nor hardly scarcely barely cannot"],
  [Word.No, 'no'],
  [Word.Nobody, 'no nobody none neither nothing'],
  [Word.Negative, 'unable unlikely impossible improbable untrue false'],
  [Word.Naught, 'no none nobody nothing'],
  [Word.To, 'to'],
  [Word.Only, 'only just merely'],
  [Word.Withholds, 'refuse decline fail hesitate unable unwilling reluctant loath neglect stop'],
])

const wordBits = lemmaFact(
  (lemma, { lower, text }) =>
    (listed.get(lower) & ~Word.Withholds) |
    (listed.get(lemma) & Word.Withholds) |
    (/^["“‘']$/.test(text) ? Word.Quote : 0),
)

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (wordBits(token) & bits) !== 0

/** Whether the cue is negated: `did not rule out`, `refused to confirm`, `no one believes`. */
export function cueNegated({ tokens }: Document, { cue, source }: Attribution): boolean {
  if (!cue) return false
  if (source && is(tokens[source.first], Word.Nobody)) return true
  for (let i = groupStart(tokens, cue); i < cue.last; i++) {
    if (i === cue.head) continue
    const token = tokens[i]!
    // `has no plans to close`
    if (is(token, Word.No | Word.Withholds) || negates(tokens, i)) return true
  }
  return false
}

/** The cue's verb group may begin before the cue's own span: `refused` `to` `confirm`. */
function groupStart(tokens: readonly Token[], cue: Cue): number {
  let i = cue.first
  while (
    i > 0 &&
    (has(tokens[i - 1], Tag.Auxiliary | Tag.Modal | Tag.Negation | Tag.Adverb) ||
      is(tokens[i - 1], Word.To | Word.Negator))
  )
    i--
  if (i > 0 && is(tokens[i], Word.To) && is(tokens[i - 1], Word.Withholds)) i--
  return i
}

function negates(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (!is(token, Word.Negator | Word.No)) return false
  const next = tokens[i + 1]
  return is(token, Word.No) ? next?.lower === 'longer' : !is(next, Word.Only)
}

/** Whether the content's main clause is negated: by its verb group, a negative subject or predicate, or `no` right after the verb. */
export function contentNegated({ tokens }: Document, { verb, clause, first }: Content): boolean {
  if (!verb || !clause) return is(first, Word.Nobody)
  let last = verb.last
  while (last < tokens.length && has(tokens[last], Tag.Negation | Tag.Adverb)) last++
  for (let i = verb.first; i < last; i++) if (negates(tokens, i)) return true
  const { subject } = clause
  if (subject && is(tokens[subject.first], Word.Nobody)) return true
  // `had “nothing to hide”`
  while (has(tokens[last], Tag.Punctuation) && is(tokens[last], Word.Quote)) last++
  const next = tokens[last]
  if (!is(next, Word.To | Word.Negative | Word.Naught)) return false
  const head = tokens[verb.head]!
  if (is(next, Word.To)) return head.lemma === 'fail' || tokens[last - 1]!.lower === 'yet'
  if (is(next, Word.Negative)) return has(head, Tag.Auxiliary)
  return tokens[last + 1]?.lower !== 'but'
}
