import { has, Tag, type Token } from '../../language/index.ts'
import type { Scene } from './scene.ts'

/** Which way from the document's date the verb looks. */
export type Direction = 'past' | 'future'

const pending: ReadonlySet<string> = new Set(
  "will 'll wo shall expect expected expects plan plans planned schedule scheduled due slated set until mature matures maturing expire expires expiring effective upcoming".split(
    ' ',
  ),
)
/** Verbs of the timetable: `begins Tuesday`. */
const timetable: ReadonlySet<string> = new Set(
  'begin start open end close meet run leave arrive take vote play face hold'.split(' '),
)

/** How far the governing verb may be. */
const reach = 14

/** The direction of the verb that governs atoms `[first, last)`: the nearest before it, else the first after it in its clause. */
export function directionOf({ atoms, tokens, first, end }: Scene, from: number, to: number): Direction | undefined {
  const start = atoms[from]!.token
  if (tokens[start - 1]?.lower === 'since') return 'past'
  for (let i = start - 1; i >= Math.max(first, start - reach); i--) {
    const way = wayOf(tokens, i)
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
  if (pending.has(token.lower)) return 'future'
  if (token.lower === 'to' && has(tokens[i + 1], Tag.Base)) return 'future'
  if (has(token, Tag.Past)) return 'past'
  return has(token, Tag.Verb) && has(token, Tag.Base | Tag.Present3) && timetable.has(token.lemma)
    ? 'future'
    : undefined
}
