import { has, Tag, type Token, wordFact } from '../../language/index.ts'
import type { Scene } from './scene.ts'

/** Which way from the document's date the verb looks; `sure` when it governs the date at once or is a future. */
export type Direction = { readonly way: 'past' | 'future'; readonly sure: boolean }

const past: Direction = { way: 'past', sure: false }
const future: Direction = { way: 'future', sure: false }
const surelyPast: Direction = { way: 'past', sure: true }
const surelyFuture: Direction = { way: 'future', sure: true }

const pending: ReadonlySet<string> = new Set(
  'expect expected expects plan plans planned schedule scheduled due slated set until mature matures maturing expire expires expiring effective upcoming payable estimate estimated estimates predict predicted predicts forecast forecasts anticipate anticipated projected hope hoped hopes promised vowed pledged intend intends aim aims deadline'.split(
    ' ',
  ),
)
/** Words that a direction is told by. */
const Word = { Will: 1, Pending: 2, Had: 4 } as const
const wills: ReadonlySet<string> = new Set("will 'll wo shall".split(' '))
const tellsWay = wordFact(({ lower }): number => {
  if (wills.has(lower)) return Word.Will
  return pending.has(lower) ? Word.Pending : lower === 'had' ? Word.Had : 0
})
const says = (token: Token | undefined, words: number): boolean =>
  token !== undefined && (tellsWay(token) & words) !== 0

/** Verbs of the timetable: `begins Tuesday`. */
const timetable: ReadonlySet<string> = new Set(
  'begin start open end close meet run leave arrive take vote play face hold'.split(' '),
)

/** How far the governing verb may be, and how far one that governs at once. */
const reach = 14
const atOnce = 2

/** The direction of the verb that governs atoms `[first, last)`: the nearest before it, else the first after it in its clause. */
export function directionOf({ atoms, tokens, first, end }: Scene, from: number, to: number): Direction | undefined {
  const start = atoms[from]!.token
  if (tokens[start - 1]?.lower === 'since') return surelyPast
  for (let i = start - 1; i >= Math.max(first, start - reach); i--) {
    const way = wayOf(tokens, i)
    if (way && !way.sure && start - i <= atOnce) return way.way === 'past' ? surelyPast : surelyFuture
    if (way) return way
  }
  const next = atoms[to - 1]!.token + 1
  const opens = start === first || start === first + 1
  for (let i = next; i < Math.min(end, next + reach); i++) {
    // before the comma behind a date that opens its sentence no verb stands
    if (tokens[i]!.lower === ',' && !(opens && i === next)) return undefined
    const way = wayOf(tokens, i)
    if (way) return way
  }
  return undefined
}

function wayOf(tokens: readonly Token[], i: number): Direction | undefined {
  const token = tokens[i]!
  const word = tellsWay(token)
  if (word === Word.Will) return surelyFuture
  if (word === Word.Pending) return wasPending(tokens, i) ? past : future
  if (token.lower === 'to' && has(tokens[i + 1], Tag.Base))
    return says(tokens[i - 1], Word.Pending) && wasPending(tokens, i - 1) ? past : future
  // will be paid, to be published
  if (has(token, Tag.Past)) return tokens[i - 1]?.lower === 'be' ? undefined : past
  return has(token, Tag.Verb) &&
    !has(tokens[i - 1], Tag.Possessive | Tag.Determiner) &&
    has(token, Tag.Base | Tag.Present3) &&
    timetable.has(token.lemma)
    ? future
    : undefined
}

/** `had been due to expire Friday`: expected then. */
const wasPending = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i - 1], Word.Had) || says(tokens[i - 2], Word.Had) || says(tokens[i - 3], Word.Had)
