import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { Promised } from '../words/promised.ts'
import { Time } from '../words/time.ts'
import { readAccounts, readDefinite } from './accounts.ts'
import { readCalendar } from './calendar.ts'
import { readWeekdayIn } from './days.ts'
import { readDistance, readPlural, readSpan } from './distance.ts'
import { readEdge } from './edges.ts'
import { readHoliday } from './holidays.ts'
import { readNth, readNumberedWeek, readWeekOf } from './inside.ts'
import { readDuration } from './lengths.ts'
import { readNumeric } from './numeric.ts'
import { bitsAt, type Lead, leadOf, leads } from './opening.ts'
import { readEra, readQuarter, readSeason } from './periods.ts'
import { readSet } from './sets.ts'
import { readTimed, withTime } from './times.ts'
import { readVague } from './vague.ts'
import { readDeictic, readWhich } from './which.ts'
import { readYearAlone } from './years.ts'

/**
 * Reads what begins at an atom; tried only where the atom, or the one behind what leads it in, may be one of these, in sentences that
 * promise what it `needs`.
 */
type Reader = { readonly read: (scene: Scene, i: number) => Piece | undefined; readonly needs?: number } & Begins

/** Bits of what may be read behind a lead. */
type Begins = Readonly<Partial<Record<Lead, number>>>

const count = Time.Number | Time.Small | Time.Count
const year = Time.Year | Time.Number

/** Readers of dates; of those that read equally far the first is right. */
const dateReaders: readonly Reader[] = [
  { read: readDeictic, bare: Time.Deictic | Time.Unit, the: Time.Unit },
  { read: readNumeric, bare: Time.Number | Time.Alone },
  {
    read: readCalendar,
    bare: Time.Weekday | Time.Month | Time.Number | Time.Ordinal | Time.Small,
    the: Time.Month | Time.Number | Time.Ordinal | Time.Small,
  },
  { read: readNth, bare: Time.Which | Time.Ordinal, the: Time.Which | Time.Ordinal },
  { read: readWeekOf, needs: Promised.Week, bare: Time.Unit, the: Time.Unit },
  {
    read: readWeekdayIn,
    needs: Promised.Week | Promised.Link,
    bare: Time.Which | Time.Weekday,
    the: Time.Which,
    owner: Time.Which,
  },
  { read: readNumberedWeek, bare: Time.Unit },
  { read: readHoliday, bare: Time.Holiday },
  {
    read: readQuarter,
    needs: Promised.Part,
    bare: year | Time.Which | Time.Dash | Time.Ordinal | Time.Span,
    the: year | Time.Which | Time.Dash | Time.Ordinal | Time.Span | Time.Unit,
  },
  {
    read: readAccounts,
    needs: Promised.Part | Promised.Link,
    bare: Time.Span | Time.Unit,
    the: Time.Span | Time.Unit | Time.Number | Time.Small,
  },
  { read: readDefinite, bare: 0, the: Time.Unit | Time.Year | Time.Whole },
  { read: readWhich, bare: Time.Which, the: Time.Which, owner: Time.Which },
  {
    read: readEra,
    bare: Time.Decade | Time.Quote | Time.Number | Time.Ordinal,
    the: Time.Decade | Time.Quote | Time.Number | Time.Ordinal,
  },
  { read: readSeason, bare: Time.Season, the: Time.Season },
  { read: readDistance, needs: Promised.Link, bare: count, the: Time.Unit, an: Time.Count, about: count },
  { read: readYearAlone, bare: year | Time.Unit | Time.Alone | Time.Quote | Time.Small, the: year | Time.Unit },
]
const otherReaders: readonly Reader[] = [
  {
    read: readSet,
    needs: Promised.Again,
    bare: Time.Again | Time.Ordinal | Time.Weekday | count,
    the: Time.Ordinal,
    an: Time.Count,
  },
  {
    read: readSpan,
    bare: Time.Span,
    the: Time.Span | count,
    owner: Time.Span | count,
    these: Time.Span | count,
  },
  { read: readPlural, bare: Time.Span | Time.Units, the: Time.Span },
  { read: readDuration, bare: count | Time.All, the: Time.Whole, an: Time.Count, about: count },
  { read: readVague, bare: Time.Vague, the: Time.Vague, these: Time.Vague },
]
const timeBegins: Begins = {
  bare: Time.Clock | Time.DayPart | Time.Edge | Time.Unit | count,
  the: Time.DayPart | Time.Edge,
  an: Time.Count,
  about: Time.Clock | Time.DayPart | Time.Edge | Time.Unit | count,
}
const edgeBegins: Begins = { bare: Time.Edge | Time.Unit, the: Time.Edge, an: Time.Edge }

/** Those of the readers that may read behind a lead, and what they begin with there. */
type Led = { readonly begins: number; readonly needs: number; readonly read: Reader['read'] }

const anything = ~0

const byLead = (readers: readonly Reader[]): readonly (readonly Led[])[] =>
  leads.map(lead =>
    readers.flatMap(({ read, needs = anything, [lead]: begins }) => (begins ? [{ begins, needs, read }] : [])),
  )

const dates = byLead(dateReaders)
const others = byLead(otherReaders)
const times = leads.map(lead => timeBegins[lead] ?? 0)
const edges = leads.map(lead => edgeBegins[lead] ?? 0)

/** What an expression that begins at atom `i` may be. */
function bitsIn({ atoms, promises }: Scene, i: number): number {
  const bits = bitsAt(atoms, i)
  return promises & Promised.Vague ? bits : bits & ~Time.Vague
}

/** The longest expression that begins at atom `i`. */
export function readPiece(scene: Scene, i: number): Piece | undefined {
  const bits = bitsIn(scene, i)
  if (bits === 0) return undefined
  const lead = leadOf(scene.atoms[i]!)
  const timed = bits & times[lead]! && scene.promises & Promised.Clock ? readTimed(scene, i) : undefined
  const date = timed ? undefined : longestOf(dates[lead]!, bits, scene, i, undefined)
  const dated = timed ?? (date && withTime(scene, date)) ?? (bits & edges[lead]! ? readEdge(scene, i) : undefined)
  return longestOf(others[lead]!, bits, scene, i, dated)
}

/** The longest date that begins at atom `i`, without a time of day. */
export function readDate(scene: Scene, i: number): Piece | undefined {
  const bits = bitsIn(scene, i)
  return bits === 0 ? undefined : longestOf(dates[leadOf(scene.atoms[i]!)]!, bits, scene, i, undefined)
}

function longestOf(
  readers: readonly Led[],
  bits: number,
  scene: Scene,
  i: number,
  found: Piece | undefined,
): Piece | undefined {
  const { promises } = scene
  let best = found
  for (let r = 0; r < readers.length; r++) {
    const { begins, needs, read } = readers[r]!
    if (!(begins & bits && needs & promises)) continue
    const piece = read(scene, i)
    if (piece && (!best || piece.last > best.last)) best = piece
  }
  return best
}
