import { has, Tag } from '../../../language/index.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { dayParts } from '../words/calendar.ts'
import { edgeNouns, edges } from '../words/phrases.ts'
import { readAccounts, readDefinite } from './accounts.ts'
import { readCalendar } from './calendar.ts'
import { readClock, readPart, type Time } from './clock.ts'
import { readHoliday } from './holidays.ts'
import { readDuration } from './lengths.ts'
import { readNumeric } from './numeric.ts'
import { grainOf, readEra, readQuarter, readSeason } from './periods.ts'
import { readDeictic, readDistance, readPlural, readSpan, readWhich } from './relative.ts'
import { readSet } from './sets.ts'
import { readVague } from './vague.ts'
import { readYearAlone } from './years.ts'

type Reader = (scene: Scene, i: number) => Piece | undefined

/** Readers of dates; of those that read equally far the first is right. */
const dateReaders: readonly Reader[] = [
  readDeictic,
  readNumeric,
  readCalendar,
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

function readDate(scene: Scene, i: number): Piece | undefined {
  let best: Piece | undefined
  if (!scene.atoms[i]) return undefined
  for (const read of dateReaders) {
    const piece = read(scene, i)
    if (piece && (!best || piece.last > best.last)) best = piece
  }
  return best
}

/** A date, with the time of day that follows it: `Thursday evening`, `tomorrow at 5 p.m.`, `Oct. 5, 10:30 GMT`. */
function readDated(scene: Scene, i: number): Piece | undefined {
  const date = readDate(scene, i)
  if (!date || !isDay(date.said)) return date
  const { atoms } = scene
  let at = date.last
  if (atoms[at]?.text === ',' || atoms[at]?.text === '@') at++
  const link = atoms[at]?.lower
  if (link === 'at' || link === 'around' || link === 'about') at++
  if (atoms[at]?.lower === 'around' || atoms[at]?.lower === 'about') at++
  if (!atoms[at]) return date
  const time = (at === date.last ? readPart(scene, at) : undefined) ?? readClock(scene, at)
  return time ? timed(time.last, time, date.said) : date
}

/** A time of day, with the date that follows it: `5 p.m. EST, Nov. 6`, `noon Thursday`, `the morning of May 3`. */
function readTimed(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let from = i
  if (/^(?:around|about|at)$/.test(atoms[i]!.lower) && atoms[i + 1]) {
    if (atoms[i]!.lower === 'at') return undefined
    from++
  }
  const the = atoms[from]!.lower === 'the' && atoms[from + 1] ? 1 : 0
  const time = the ? undefined : readClock(scene, from)
  const part = time ? undefined : readPart(scene, from + the)
  const found = time ?? part
  if (!found) return undefined
  let at = found.last
  if (atoms[at]?.text === ',') at++
  if (/^(?:on|of)$/.test(atoms[at]?.lower ?? '')) at++
  const date = at < atoms.length ? readDate(scene, at) : undefined
  if (date && isDay(date.said) && date.said.is !== 'timed') return timed(date.last, found, date.said)
  if (time) return timed(time.last, time)
  const next = atoms[found.last]
  if (the && next?.kind === 'word' && has(scene.tokens[next.token], Tag.Noun | Tag.Adjective)) return undefined
  const edge = atoms[from]!.lower !== atoms[found.last - 1]!.lower
  return edge && dayParts.has(atoms[found.last - 1]!.lower) ? timed(found.last, found) : undefined
}

const timed = (last: number, { clock, part }: Time, date?: Said): Piece => ({
  last,
  said: { is: 'timed', ...(date && { date }), ...(clock && { clock }), ...(part && { part }) },
  rule: clock ? 'date.clock' : 'date.day-part',
})

const isDay = (said: Said): boolean => said.is !== 'timed' && grainOf(said) === 'day'

/** A part of a period: `mid-June`, `early next year`, `the late 1990s`, `the end of May`, `later this month`, `year-end`. */
function readEdge(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const at = atoms[i]!.lower === 'the' || atoms[i]!.lower === 'a' ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  const end = yearEnd(scene, i)
  if (end) return end
  const noun = edgeNouns.has(word) && atoms[at + 1]?.lower === 'of'
  if (!noun && !edges.has(word)) return undefined
  let inner = noun ? at + 2 : at + 1
  if (!noun && /^[-‐‑]$/.test(atoms[inner]?.text ?? '')) inner++
  if (!noun && /^(?:in|on)$/.test(atoms[inner]?.lower ?? '')) inner++
  if (inner >= atoms.length) return undefined
  const piece = readDated(scene, inner) ?? readPeriod(scene, inner)
  if (
    !piece ||
    piece.rule === 'date.distance' ||
    piece.rule === 'date.ago' ||
    (piece.rule === 'date.anaphoric' && !noun && word !== 'later')
  )
    return undefined
  return { last: piece.last, said: piece.said, rule: 'date.part' }
}

/** `the month`, `the year`: only inside `the end of the year`. */
function readPeriod({ atoms }: Scene, i: number): Piece | undefined {
  const unit = atoms[i]?.lower === 'the' ? atoms[i + 1]?.lower : undefined
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'day') return undefined
  return { last: i + 2, said: { is: 'step', from: 'document', steps: [[unit, 0]], grain: unit }, rule: 'date.relative' }
}

/** `year-end`, `year end`, `year’s end`. */
function yearEnd({ atoms }: Scene, i: number): Piece | undefined {
  if (atoms[i]!.lower !== 'year') return undefined
  const end = /^(?:-|['’]s)$/.test(atoms[i + 1]?.text ?? '') ? i + 2 : i + 1
  if (atoms[end]?.lower !== 'end') return undefined
  return {
    last: end + 1,
    said: { is: 'step', from: 'document', steps: [['year', 0]], grain: 'year' },
    rule: 'date.part',
  }
}
