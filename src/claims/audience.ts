import type { Attribution, Stretch } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import { has, promise, type Span, Tag, type Token, WordBits, wordFact } from '../language/index.ts'
import { type Judgement, judge, judging } from './judgement.ts'
import type { MentionIndex } from './mentions.ts'

export type Audience = Span & { readonly entity: string | undefined }

const Word = {
  /** Leads to an audience: `to`, `with`, `before`. */
  Leads: 1 << 0,
  Speaking: 1 << 1,
  /** On which somebody is spoken or written to. */
  Occasion: 1 << 2,
  /** Stands before an occasion. */
  During: 1 << 3,
  /** Joins the words of an audience. */
  Joins: 1 << 4,
  That: 1 << 5,
} as const

const listed = new WordBits([
  [Word.Leads, 'to with before'],
  [Word.Speaking, 'speaking talking writing testifying'],
  [
    Word.Occasion,
    'call conversation interview meeting talk talks chat letter email e-mail message note memo speech address testimony briefing',
  ],
  [Word.During, 'in during at after'],
  [Word.Joins, 'of and the'],
  [Word.That, 'that'],
])

const wordBits = wordFact(({ lower }) => listed.get(lower))
/** A sentence without one of these tells of no occasion. */
const spoken = promise((_, lower) => (listed.get(lower) & (Word.Speaking | Word.Occasion)) !== 0)

const is = (token: Token, bits: number): boolean => (wordBits(token) & bits) !== 0

/** Whom the source says it to: the cue's own object, or who is named with the occasion in the same sentence. */
export function audienceOf(
  document: Document,
  mentions: MentionIndex,
  attribution: Attribution,
): Judgement<Audience> | undefined {
  const { audience } = attribution
  if (audience) return judge(withEntity(document.tokens, mentions, audience), 'audience.object')
  const found = fromOccasion(document, attribution)
  return found && judge(withEntity(document.tokens, mentions, found), 'audience.occasion')
}

/** `In a call with Mark Rutte, Yoon said`; `said in an interview with Der Tag`; `speaking to reporters`. */
function fromOccasion({ tokens, sentences }: Document, { cue, content, source }: Attribution): Stretch | undefined {
  if (!cue) return undefined
  const sentence = sentences[sentenceAt(sentences, cue.first)]
  if (!sentence || !(sentence.promises & spoken)) return undefined
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const leading = tokens[i]!
    if (!has(leading, Tag.To | Tag.Preposition | Tag.Adverb) || !is(leading, Word.Leads)) continue
    const before = tokens[i - 1]!
    if (!is(before, Word.Speaking) && !(is(before, Word.Occasion) && isIn(tokens, i - 1))) continue
    if ((source && contains(source, leading)) || isAmong(content, leading)) continue
    const last = phraseEnd(tokens, i + 1, sentence.last)
    if (last > i + 1) return { start: tokens[i + 1]!.start, end: tokens[last - 1]!.end, first: i + 1, last }
  }
  return undefined
}

const contains = (span: Span, token: Token): boolean => span.start <= token.start && token.end <= span.end

function isAmong(spans: readonly Span[], token: Token): boolean {
  for (let s = 0; s < spans.length; s++) if (contains(spans[s]!, token)) return true
  return false
}

/** `in a call`, `during his first interview`: the preposition and determiner before the occasion. */
function isIn(tokens: readonly Token[], occasion: number): boolean {
  for (let i = occasion - 1; i >= 0 && i >= occasion - 5; i--) {
    if (is(tokens[i]!, Word.During)) return true
    if (!has(tokens[i], Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Possessive | Tag.Number | Tag.Participle))
      return false
  }
  return false
}

function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let i = from
  let end = from
  while (i < limit) {
    const token = tokens[i]!
    if (
      is(token, Word.That) ||
      has(token, Tag.Punctuation | Tag.Verb | Tag.Modal | Tag.Auxiliary | Tag.Subordinator | Tag.Wh | Tag.Adverb)
    )
      break
    const joins = is(token, Word.Joins) || has(token, Tag.Determiner | Tag.Possessive)
    if (!joins && !has(token, Tag.Noun | Tag.Adjective | Tag.Number)) break
    i++
    if (!joins) end = i
  }
  return end
}

/** The entity that an audience is, not one that it only has to do with: `NATO`, not `NATO officials` or `reporters in Kyiv`. */
function withEntity(tokens: readonly Token[], mentions: MentionIndex, audience: Stretch): Audience {
  const { start, end, first } = audience
  const named = mentions.mentions.within(start, end).find(m => m.end === end)
  if (!named) return { start, end, entity: undefined }
  for (let i = first; i < tokens.length && tokens[i]!.start < named.start; i++)
    if (has(tokens[i], Tag.Preposition | Tag.Conjunction)) return { start, end, entity: undefined }
  return { start, end, entity: named.entity.id }
}

function sentenceAt(sentences: Document['sentences'], token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.last <= token) low = middle + 1
    else high = middle
  }
  return low
}

export const audienceRules = [
  judging('audience.object', 'Whom the cue itself names: told X, said to X.', [
    'The captain told <audience>reporters</audience> that the crew was safe.',
  ]),
  judging(
    'audience.occasion',
    'Who is named with the occasion: in a call with X, in an interview with X, speaking to X.',
    [
      'In a call with <audience>the regional governor</audience>, the captain said that the crew was safe.',
      'The captain said in an interview with <audience>the evening paper</audience> that the crew was safe.',
      'Speaking to <audience>reporters</audience>, the captain said that the crew was safe.',
    ],
    { counterExamples: ['The captain said that the call with the governor was short.'] },
  ),
]
