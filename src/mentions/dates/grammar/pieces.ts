import type { Atom } from '../atoms.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { Time } from '../words/time.ts'
import { readAccounts, readDefinite } from './accounts.ts'
import { readCalendar } from './calendar.ts'
import { readDistance, readPlural, readSpan } from './distance.ts'
import { readEdge } from './edges.ts'
import { readHoliday } from './holidays.ts'
import { readInside, readNumberedWeek } from './inside.ts'
import { readDuration } from './lengths.ts'
import { readNumeric } from './numeric.ts'
import { readEra, readQuarter, readSeason } from './periods.ts'
import { readSet } from './sets.ts'
import { readDated, readTimed } from './times.ts'
import { readVague } from './vague.ts'
import { picked, readDeictic, readWhich } from './which.ts'
import { readYearAlone } from './years.ts'

/** Reads what begins at an atom; tried only where the atom, or the one behind its article, may be one of `begins`. */
type Reader = {
  readonly begins: number
  readonly read: (scene: Scene, i: number) => Piece | undefined
}

const count = Time.Number | Time.Small | Time.Count
const length = count | Time.About

/** Readers of dates; of those that read equally far the first is right. */
const dateReaders: readonly Reader[] = [
  { begins: Time.Deictic | Time.Unit, read: readDeictic },
  { begins: Time.Number | Time.Alone, read: readNumeric },
  { begins: Time.Weekday | Time.Month | Time.Number | Time.Ordinal | Time.Small, read: readCalendar },
  { begins: Time.Which | Time.Ordinal | Time.Number | Time.Unit | Time.Weekday, read: readInside },
  { begins: Time.Unit, read: readNumberedWeek },
  { begins: Time.Holiday, read: readHoliday },
  {
    begins: Time.Number | Time.Which | Time.Unit | Time.Year | Time.Dash | Time.Ordinal | Time.Span,
    read: readQuarter,
  },
  { begins: Time.Span | Time.Unit | Time.Number | Time.Quote | Time.Small, read: readAccounts },
  { begins: Time.Unit | Time.Year | Time.Whole, read: readDefinite },
  { begins: Time.Which, read: readWhich },
  { begins: Time.Decade | Time.Quote | Time.Number | Time.Ordinal, read: readEra },
  { begins: Time.Season, read: readSeason },
  { begins: length | Time.Unit, read: readDistance },
  { begins: Time.Unit | Time.Year | Time.Number | Time.Alone | Time.Quote | Time.Small, read: readYearAlone },
]
const otherReaders: readonly Reader[] = [
  { begins: Time.Again | Time.Ordinal | Time.Weekday | count, read: readSet },
  { begins: Time.Span | count, read: readSpan },
  { begins: Time.Span | Time.Units, read: readPlural },
  { begins: length | Time.All | Time.Whole, read: readDuration },
  { begins: Time.Vague, read: readVague },
]
const timeBegins = Time.Clock | Time.DayPart | Time.Edge | Time.Unit | count
const edgeBegins = Time.Edge | Time.Unit

/** What an expression that begins at atom `i` may begin with: the bits of its words up to the first that decides. */
function bitsAt(atoms: readonly Atom[], i: number): number {
  let bits = 0
  for (let at = i; at < atoms.length; at++) {
    const { time, lower } = atoms[at]!
    if (time & Time.Number) {
      bits |= numberAt(atoms, at)
      break
    }
    bits |= time & Time.Which && !isPicking(atoms, at) ? time & ~Time.Which : time
    if (!(time & Time.Lead)) break
    // a year, a few weeks
    if ((lower === 'a' || lower === 'an') && atoms[at + 1] && atoms[at + 1]!.time & Time.OnCount) bits |= Time.Count
  }
  return bits & readable
}

/** All that some reader begins with. */
const readable = ~(Time.Trigger | Time.Start | Time.Lead | Time.Capital | Time.OnCount)

/** A number, by what stands behind it; `5, he said` is none of ours. */
function numberAt(atoms: readonly Atom[], i: number): number {
  const next = atoms[i + 1]
  if (next) {
    if (next.time & Time.OnCount) return Time.Number
    if (next.glued && (next.kind !== 'mark' || atoms[i + 2]?.glued)) return Time.Number
  }
  return atoms[i]!.digits === 4 || atoms[i]!.digits === 8 ? Time.Alone : 0
}

/** Whether a period may follow a word like `last`, `that`, `this past`. */
function isPicking(atoms: readonly Atom[], i: number): boolean {
  const next = atoms[i + 1]
  return next !== undefined && (next.time & (picked | Time.Span)) !== 0
}

/** The longest expression that begins at atom `i`. */
export function readPiece(scene: Scene, i: number): Piece | undefined {
  const bits = bitsAt(scene.atoms, i)
  if (bits === 0) return undefined
  const timed = bits & timeBegins ? readTimed(scene, i) : undefined
  const dated = timed ?? readDated(scene, i) ?? (bits & edgeBegins ? readEdge(scene, i) : undefined)
  return longestOf(otherReaders, bits, scene, i, dated)
}

/** The longest date that begins at atom `i`, without a time of day. */
export const readDate = (scene: Scene, i: number): Piece | undefined =>
  longestOf(dateReaders, bitsAt(scene.atoms, i), scene, i, undefined)

function longestOf(
  readers: readonly Reader[],
  bits: number,
  scene: Scene,
  i: number,
  found: Piece | undefined,
): Piece | undefined {
  let best = found
  for (let r = 0; r < readers.length; r++) {
    const { begins, read } = readers[r]!
    if (!(begins & bits)) continue
    const piece = read(scene, i)
    if (piece && (!best || piece.last > best.last)) best = piece
  }
  return best
}
