import { has, Tag, type Token } from '../../language/index.ts'
import type { Scene } from './scene.ts'

/** Which way from the document's date the verb looks; `sure` when it governs the date at once or is a future. */
export type Direction = { readonly way: 'past' | 'future'; readonly sure?: true }

const wills: ReadonlySet<string> = new Set("will 'll wo shall".split(' '))
const pending: ReadonlySet<string> = new Set(
  'expect expected expects plan plans planned schedule scheduled due slated set until mature matures maturing expire expires expiring effective upcoming payable estimate estimated estimates predict predicted predicts forecast forecasts anticipate anticipated projected hope hoped hopes promised vowed pledged intend intends aim aims deadline'.split(
    ' ',
  ),
)
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
  if (tokens[start - 1]?.lower === 'since') return { way: 'past', sure: true }
  for (let i = start - 1; i >= Math.max(first, start - reach); i--) {
    const way = wayOf(tokens, i)
    if (way) return way.sure || start - i > atOnce ? way : { way: way.way, sure: true }
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
  if (wills.has(token.lower)) return { way: 'future', sure: true }
  if (pending.has(token.lower)) return { way: wasPending(tokens, i) ? 'past' : 'future' }
  if (token.lower === 'to' && has(tokens[i + 1], Tag.Base)) {
    return { way: pending.has(tokens[i - 1]?.lower ?? '') && wasPending(tokens, i - 1) ? 'past' : 'future' }
  }
  // will be paid, to be published
  if (has(token, Tag.Past)) return tokens[i - 1]?.lower === 'be' ? undefined : { way: 'past' }
  return has(token, Tag.Verb) &&
    !has(tokens[i - 1], Tag.Possessive | Tag.Determiner) &&
    has(token, Tag.Base | Tag.Present3) &&
    timetable.has(token.lemma)
    ? { way: 'future' }
    : undefined
}

/** `had been due to expire Friday`: expected then. */
const wasPending = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'had' || tokens[i - 2]?.lower === 'had' || tokens[i - 3]?.lower === 'had'
