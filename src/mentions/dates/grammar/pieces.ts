import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
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
import { readDeictic, readWhich } from './which.ts'
import { readYearAlone } from './years.ts'

type Reader = (scene: Scene, i: number) => Piece | undefined

/** Readers of dates; of those that read equally far the first is right. */
const dateReaders: readonly Reader[] = [
  readDeictic,
  readNumeric,
  readCalendar,
  readInside,
  readNumberedWeek,
  readHoliday,
  readQuarter,
  readAccounts,
  readDefinite,
  readWhich,
  readEra,
  readSeason,
  readDistance,
  readYearAlone,
]
const otherReaders: readonly Reader[] = [readSet, readSpan, readPlural, readDuration, readVague]

/** The longest expression that begins at atom `i`. */
export function readPiece(scene: Scene, i: number): Piece | undefined {
  const dated = readTimed(scene, i) ?? readDated(scene, i) ?? readEdge(scene, i)
  let best = dated
  for (const read of otherReaders) {
    const piece = read(scene, i)
    if (piece && (!best || piece.last > best.last)) best = piece
  }
  return best
}

/** The longest date that begins at atom `i`, without a time of day. */
export function readDate(scene: Scene, i: number): Piece | undefined {
  let best: Piece | undefined
  if (!scene.atoms[i]) return undefined
  for (const read of dateReaders) {
    const piece = read(scene, i)
    if (piece && (!best || piece.last > best.last)) best = piece
  }
  return best
}
