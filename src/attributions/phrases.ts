import * as w from '../clauses/words.ts'
import { quotationFrom } from '../document/quotation-index.ts'
import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import type { Scene } from './scene.ts'
import { Hint, hints } from './words.ts'

/** A word that may begin a noun phrase. */
export function startsNounPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (has(token, Tag.Punctuation)) return hints(token, Hint.Sign)
  if (w.isDeterminer(token) || w.isSubjectPronoun(token) || hints(token, Hint.Object)) return true
  if (w.is(token, w.Word.Preposition | w.Word.Coordinator) || hints(token, Hint.To) || w.isAdverb(token)) return false
  return has(token, Tag.Noun | Tag.Pronoun | Tag.Number | Tag.Adjective) || looks(token, Shape.Capital)
}

/** The end of the simple noun phrase at `from`: up to a preposition, verb, clause opener or mark. */
export function simplePhraseEnd({ tokens, last, verbAt, document }: Scene, from: number, prepositions = false): number {
  if (hints(tokens[from], Hint.Whole) && !(tokens[from]!.lower === 'her' && startsNounPhrase(tokens[from + 1])))
    return from + 1
  let i = from
  for (; i < last; i++) {
    const token = tokens[i]!
    if (i > from && (w.isPossessive(tokens[i - 1]) || w.isDeterminer(tokens[i - 1]))) {
      const title = quotationFrom(document, i)
      if (title && title.last - title.first <= 8) {
        i = title.last - 1
        continue
      }
    }
    if (has(token, Tag.Punctuation) && !hints(token, Hint.Inside)) break
    if (i === from) continue
    if (hints(token, Hint.FullStop | Hint.To)) break
    if (w.is(token, w.Word.Relative | w.Word.Subordinator | w.Word.SubjectPronoun)) break
    if (w.isPreposition(token) && !(prepositions && w.isNounLike(tokens[i - 1]))) break
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

/** An adverb that denies nothing. */
export const isPlainAdverb = (token: Token | undefined): boolean => w.isAdverb(token) && !w.is(token, w.Word.Negation)

/** Skips what may stand between a cue and its content and belongs to neither: adverbs, times, `in a statement`. */
export function skipAdjuncts(scene: Scene, from: number): number {
  const { tokens, last } = scene
  let i = from
  while (i < last) {
    const token = tokens[i]!
    if (hints(token, Hint.Time) || isPlainAdverb(token) || has(token, Tag.Number)) {
      i++
      continue
    }
    if (w.isComma(token) && i > from) {
      i++
      continue
    }
    if (!hints(token, Hint.AsidePreposition) || !startsNounPhrase(tokens[i + 1])) break
    i = simplePhraseEnd(scene, i + 1, true)
  }
  return i
}

/** Where the noun phrase that ends before token `at` begins, with what its prepositions join to it. */
export function nounPhraseBefore({ tokens, first, clauses }: Scene, at: number): number {
  let floor = first
  for (let c = clauses.length - 1; c >= 0; c--) {
    const { last, kind } = clauses[c]!.verb
    if (last > at || kind === 'participle') continue
    floor = Math.max(first, last)
    break
  }
  let i = at
  for (let k = at - 1; k >= floor; k--) {
    const token = tokens[k]!
    if (has(token, Tag.Punctuation) && !hints(token, Hint.Inside)) break
    if (w.isOpener(token) && token.lower !== 'and') break
    if (w.isPreposition(token)) {
      if (!w.isNounLike(tokens[k - 1]) || k - 1 < floor) break
      continue
    }
    i = k
    if (w.isDeterminer(token) || w.isSubjectPronoun(token)) {
      const before = tokens[k - 1]
      if (!w.is(before, w.Word.Preposition | w.Word.Coordinator) && !w.isDeterminer(before)) break
    }
  }
  return i
}
