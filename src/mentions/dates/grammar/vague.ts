import { has, Tag } from '../../../language/index.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { references } from '../words/phrases.ts'

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** Phrases about no certain time, longest first. */
const phrases: readonly (readonly [readonly string[], Reference])[] = (
  [
    ['right now', 'PRESENT_REF'],
    ['at present', 'PRESENT_REF'],
    ['at the moment', 'PRESENT_REF'],
    ['at this time', 'PRESENT_REF'],
    ['at the present time', 'PRESENT_REF'],
    ['these days', 'PRESENT_REF'],
    ['to date', 'PRESENT_REF'],
    ['till date', 'PRESENT_REF'],
    ['at the minute', 'PRESENT_REF'],
    ['the present', 'PRESENT_REF'],
    ['more recently', 'PAST_REF'],
    ['most recently', 'PAST_REF'],
    ['the recent past', 'PAST_REF'],
    ['the near future', 'FUTURE_REF'],
    ['the foreseeable future', 'FUTURE_REF'],
    ['the distant future', 'FUTURE_REF'],
    ['the near term', 'FUTURE_REF'],
    ['the future', 'FUTURE_REF'],
    ['the past', 'PAST_REF'],
  ] as const
).map(([words, value]) => [words.split(' '), value])

const byFirst = new Map<string, (readonly [readonly string[], Reference])[]>()
for (const phrase of phrases) {
  const [first] = phrase[0]
  byFirst.set(first!, [...(byFirst.get(first!) ?? []), phrase])
}

/** First words of the phrases. */
export const vagueStarts: ReadonlySet<string> = new Set(byFirst.keys())

const done = (last: number, timex: Reference): Piece => ({
  last,
  said: { is: 'value', type: 'date', timex },
  rule: 'date.vague',
})

/** `now`, `currently`, `recently`, `soon`, `the past`, `these days`; `current` and `recent` before a noun. */
export function readVague({ atoms, tokens }: Scene, i: number): Piece | undefined {
  const { lower } = atoms[i]!
  let best: Piece | undefined
  for (const [words, value] of byFirst.get(lower) ?? []) {
    if (words.every((word, k) => atoms[i + k]?.lower === word) && (!best || best.last < i + words.length)) {
      best = done(i + words.length, value)
    }
  }
  if (best) {
    const next = atoms[best.last]
    // the past year, the future king, the present crisis
    const ends =
      next?.kind !== 'word' || !has(tokens[next.token], Tag.Noun | Tag.Adjective) || has(tokens[next.token], Tag.Verb)
    if (!/^(?:the)$/.test(lower) || ends) return best
    return undefined
  }
  const reference = references.get(lower)
  if (reference === undefined) return undefined
  const next = atoms[i + 1]?.lower
  if (lower === 'now' && (next === 'that' || (next === ',' && i === 0 && false))) return undefined
  if (
    (lower === 'soon' || lower === 'shortly' || lower === 'recently') &&
    (next === 'after' || next === 'before' || next === 'as')
  )
    return undefined
  if ((lower === 'soon' || lower === 'recently') && atoms[i - 1]?.lower === 'as') return undefined
  return done(i + 1, reference)
}
