import * as w from '../clauses/words.ts'
import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import { quotationFrom } from './quotes.ts'
import type { Scene } from './scene.ts'

const times = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. yesterday today tomorrow
  tonight january february march april may june july august september october november december jan. feb. aug. sept. oct.
  nov. dec. morning afternoon evening night week month year weekend earlier later ago recently last this next early late`.split(
    /\s+/,
  ),
)
const asidePrepositions = new Set(
  'on in at during to of after before from for via over through about with by'.split(' '),
)

/** A word that may begin a noun phrase. */
export function startsNounPhrase(token: Token | undefined): boolean {
  if (!token || has(token, Tag.Punctuation)) return /^[$€£#]$/.test(token?.text ?? '')
  if (w.isDeterminer(token) || w.subjectPronouns.has(token.lower)) return true
  if (/^(?:him|them|us|me|himself|herself|itself|themselves|that|those)$/.test(token.lower)) return true
  if (w.prepositions.has(token.lower) || w.coordinators.has(token.lower) || token.lower === 'to') return false
  if (w.isAdverb(token)) return false
  return has(token, Tag.Noun | Tag.Pronoun | Tag.Number | Tag.Adjective) || looks(token, Shape.Capital)
}

/** The end of the simple noun phrase at `from`: up to a preposition, verb, clause opener or mark. */
export function simplePhraseEnd({ tokens, last, verbAt, document }: Scene, from: number, prepositions = false): number {
  let i = from
  if (/^(?:him|them|us|me|her|you|it|himself|herself|itself|themselves)$/.test(tokens[i]!.lower)) {
    if (tokens[i]!.lower !== 'her' || !startsNounPhrase(tokens[i + 1])) return i + 1
  }
  for (i = from; i < last; i++) {
    const token = tokens[i]!
    const title =
      i > from && (w.isPossessive(tokens[i - 1]) || w.isDeterminer(tokens[i - 1]))
        ? quotationFrom(document, i)
        : undefined
    if (title && title.last - title.first <= 8) {
      i = title.last - 1
      continue
    }
    if (has(token, Tag.Punctuation) && !/^[$€£%&.'’-]$/.test(token.text)) break
    if (i > from && token.text === '.') break
    if (i === from) continue
    if (
      token.lower === 'to' ||
      token.lower === 'that' ||
      w.relatives.has(token.lower) ||
      w.subordinators.has(token.lower)
    )
      break
    if (w.prepositions.has(token.lower) && !(prepositions && w.isNounLike(tokens[i - 1]))) break
    if (w.subjectPronouns.has(token.lower)) break
    if (w.isDeterminer(token) && w.isNounLike(tokens[i - 1])) break
    const clause = verbAt.get(i)
    if (clause && clause.verb.kind !== 'participle') break
    if (w.isAdverb(token) && !has(tokens[i + 1], Tag.Adjective)) break
  }
  return i
}

/**
 * The end of what describes the noun phrase that ends at `at`: a relative clause without a comma (`people who heard it`), an
 * apposition behind one (`Roe, the leader of the party,`).
 */
export function describedEnd({ tokens, last, clauses }: Scene, at: number): number {
  const relative = tokens[at]?.lower === 'who' ? clauses.find(c => c.kind === 'relative' && c.first === at) : undefined
  if (relative) return w.isComma(tokens[relative.end - 1]) ? relative.end - 1 : trimStop(tokens, relative.end)
  if (!w.isComma(tokens[at]) || !/^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '')) return at
  let i = at + 1
  while (i < last && !w.isComma(tokens[i]) && !/^[.;:]$/.test(tokens[i]!.text)) i++
  return clauses.some(c => c.verb.kind === 'finite' && c.verb.first > at && c.verb.first < i) ? at : i
}

const trimStop = (tokens: Scene['tokens'], at: number): number => (/^[.,]$/.test(tokens[at - 1]!.text) ? at - 1 : at)

/** Skips what may stand between a cue and its content and belongs to neither: adverbs, times, `in a statement`. */
export function skipAdjuncts(scene: Scene, from: number): number {
  const { tokens, last } = scene
  let i = from
  while (i < last) {
    const token = tokens[i]!
    if (times.has(token.lower) || (w.isAdverb(token) && !w.negations.has(token.lower)) || has(token, Tag.Number)) {
      i++
      continue
    }
    if (w.isComma(token) && i > from) {
      i++
      continue
    }
    if (!asidePrepositions.has(token.lower) || !startsNounPhrase(tokens[i + 1])) break
    i = simplePhraseEnd(scene, i + 1, true)
  }
  return i
}

/** Where the noun phrase that ends before token `at` begins, with what its prepositions join to it. */
export function nounPhraseBefore({ tokens, first, clauses }: Scene, at: number): number {
  const governing = clauses.findLast(c => c.verb && c.verb.last <= at && c.verb.kind !== 'participle')
  const floor = Math.max(first, governing?.verb?.last ?? first)
  let i = at
  for (let k = at - 1; k >= floor; k--) {
    const token = tokens[k]!
    if (has(token, Tag.Punctuation) && !/^[%$€£&.'’-]$/.test(token.text)) break
    if (w.isClauseOpener(token.lower) && token.lower !== 'and') break
    if (w.prepositions.has(token.lower)) {
      if (!w.isNounLike(tokens[k - 1]) || k - 1 < floor) break
      continue
    }
    i = k
    if (w.isDeterminer(token) || w.subjectPronouns.has(token.lower)) {
      const before = tokens[k - 1]
      if (!before || !(w.prepositions.has(before.lower) || w.coordinators.has(before.lower) || w.isDeterminer(before)))
        break
    }
  }
  return i
}
