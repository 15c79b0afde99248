import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import { nounPhraseStart, type Scene, type TokenRange } from './phrases.ts'
import * as w from './words.ts'

export type { Scene, TokenRange } from './phrases.ts'

/** The subject right before verb group `g`; undefined when none stands there (coordination, inversion, imperative). */
export function subjectBefore(scene: Scene, g: number): TokenRange | undefined {
  const { tokens, first, groups } = scene
  let end = groups[g]!.first
  while (end > first && (w.isAdverb(tokens[end - 1]) || opensAfterNoun(tokens, end - 1))) end--
  if (weekday.test(tokens[end - 1]?.lower ?? '')) {
    const on = tokens[end - 2]?.lower === 'on' ? 2 : 1
    if (end - on > first && (w.isNounLike(tokens[end - on - 1]) || w.isComma(tokens[end - on - 1]))) end -= on
  }
  if (end <= first) return undefined
  const before = tokens[end - 1]!
  if (w.relatives.has(before.lower) && before.lower !== 'when' && before.lower !== 'where')
    return { first: end - 1, last: end }
  if (w.isComma(before)) {
    const open = openingComma(scene, end - 1)
    if (open === undefined) return undefined
    const start = nounPhraseStart(scene, open)
    return start < open ? { first: start, last: end } : undefined
  }
  if (w.isDash(before)) {
    let open = end - 2
    while (open > first && !w.isDash(tokens[open])) open--
    const start = open > first ? nounPhraseStart(scene, open) : open
    return open > first && start < open ? { first: start, last: end } : undefined
  }
  const start = nounPhraseStart(scene, end)
  return start < end ? { first: start, last: end } : undefined
}

/** A day between subject and verb: `the court on Friday ruled`. */
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** `the mayor “has no idea”`: the quotation opens between subject and verb. */
const opensAfterNoun = (tokens: readonly Token[], i: number): boolean =>
  w.opensQuote(tokens, i) && w.isNounLike(tokens[i - 1])

/** The comma that opens the aside which the comma at `close` ends: an apposition, an age, a relative or participle phrase. */
function openingComma({ tokens, first, groups }: Scene, close: number): number | undefined {
  for (let c = close - 1; c > first; c--) {
    const token = tokens[c]!
    if (w.isQuoteMark(token) || token.text === ';' || token.text === ':') return undefined
    if (!w.isComma(token)) continue
    if (!w.isNounLike(tokens[c - 1]) && tokens[c - 1]?.text !== ')') return undefined
    const opener = tokens[c + 1]!
    const pronoun = /^(?:who|which|whose|whom)$/.test(opener.lower)
    const clause = !pronoun && groups.some(g => g.kind === 'finite' && g.first > c && g.last <= close)
    if (clause) {
      const relative = tokens.slice(c + 1, close).some(t => /^(?:who|which|that|whose|where)$/.test(t.lower))
      if (!relative) return undefined
    }
    if (w.coordinators.has(opener.lower)) continue
    const earlier = openingComma({ tokens, first, groups, last: close }, c)
    return earlier !== undefined && goesOn({ tokens, first, groups, last: close }, earlier, c) ? earlier : c
  }
  return undefined
}

/** `Roe, 43, a plumber,`: what stands between two commas belongs to the name before the first. */
function goesOn(scene: Scene, from: number, to: number): boolean {
  const { tokens, first } = scene
  const next = tokens[from + 1]!
  if (to - from <= 3 && (has(next, Tag.Number) || looks(next, Shape.Digit | Shape.Abbreviation))) return true
  const aside = /^(?:a|an|the|who|which|whose|like|including|president|director|head|chief|founder|author|former)$/
  if (!aside.test(next.lower)) return false
  const start = nounPhraseStart(scene, from)
  const before = tokens[start - 1]
  return start < from && (start === first || !before || !w.prepositions.has(before.lower))
}
