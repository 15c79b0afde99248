import { atomAt } from '../atoms.ts'
import { readCount } from '../numbers.ts'
import { type Piece, pieceOf, type Said, type Steps, saidPeriod, saidStep, saidUnit, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { unitPlurals, units } from '../words/calendar.ts'
import { Time } from '../words/time.ts'
import { readCalendar } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { type Amounts, durationOf, readLength, soFar, stepsOf } from './lengths.ts'
import { readNumeric } from './numeric.ts'
import { readDeictic } from './which.ts'

const opening: ReadonlySet<string> = new Set('the these those his her its their'.split(' '))
const spanning: ReadonlySet<string> = new Set(
  'last past next coming previous preceding following first final latest ensuing subsequent prior'.split(' '),
)

/** `the past three years`, `the next 12 to 18 months`, `the first nine months`, `the four days`. */
export function readSpan(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = atoms[i]!.time & Time.Lead && opening.has(atoms[i]!.lower) ? i + 1 : i
  const word = atoms[at]
  if (word && word.time & Time.Span && spanning.has(word.lower)) at++
  if (at === i || !readCount(atoms, at) || atoms[at]!.lower === 'a' || atoms[at]!.lower === 'an') return undefined
  const length = readLength(scene, at)
  if (!length || length.modifier) return undefined
  return pieceOf(soFar(atoms, length.last), saidValue('duration', durationOf(length.amounts)), 'date.span')
}

/** `two weeks ago`, `a year earlier`, `three days after Easter`, `the day before`, `two months from now`. */
export function readDistance(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const single = atoms[i]!.lower === 'the' ? units.get(atoms[i + 1]?.lower ?? '') : undefined
  const length = single ? undefined : readLength(scene, i)
  if (!length && !single) return undefined
  const amounts: Amounts = length ? length.amounts : [[1, single!]]
  let at = soFar(atoms, length ? length.last : i + 2)
  if (atoms[at]?.text === '-' && atoms[at]!.glued) at++
  const link = atoms[at]?.lower ?? ''
  const sign = signs.get(link)
  if (sign === undefined) return undefined
  const moves = stepsOf(amounts)
  if (link === 'ago') {
    if (single) return undefined
    if (!moves) return pieceOf(at + 1, vagueAgo(amounts), 'date.ago')
    return pieceOf(at + 1, isYear(moves) ? yearBack('document') : moved('document', moves, -1), 'date.ago')
  }
  const here = atoms[at + 1]?.lower
  if (!moves) {
    if (link !== 'from' || here !== 'now') return undefined
    return pieceOf(at + 2, saidValue('duration', durationOf(amounts)), 'date.duration')
  }
  if (link === 'hence' || (link === 'from' && (here === 'now' || here === 'today')))
    return pieceOf(link === 'hence' ? at + 1 : at + 2, moved('document', moves, 1), 'date.ago')
  const skip = link === 'prior' && here === 'to' ? 2 : 1
  const base = link === 'earlier' || link === 'later' ? undefined : readBase(scene, at + skip)
  if (base) return pieceOf(base.last, moved(base.said, moves, sign), 'date.distance')
  if (link === 'from' || link === 'prior') return undefined
  if ((link === 'before' || link === 'after') && !closes(scene, at + 1)) return undefined
  if (single && link !== 'before' && link !== 'after') return undefined
  const back = sign < 0 && isYear(moves)
  return pieceOf(at + 1, back ? yearBack('narrative') : moved('narrative', moves, sign), 'date.anaphoric')
}

/** Words that tie a length to what it is counted from, and the way they look. */
const signs: ReadonlyMap<string, number> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['prior', -1],
  ['later', 1],
  ['after', 1],
  ['afterward', 1],
  ['afterwards', 1],
  ['from', 1],
  ['hence', 1],
])

const yearBack = (from: 'document' | 'narrative'): Said => saidPeriod(1, undefined, undefined, from)

/** One year: it may compare with the period that is reported on. */
const isYear = (moves: Steps): boolean => moves.length === 1 && moves[0]![0] === 'year' && moves[0]![1] === 1

/** Whether nothing follows that `before` could govern: `the day before.`, `the year before, …`. */
function closes({ atoms }: Scene, at: number): boolean {
  const next = atoms[at]
  return next === undefined || next.kind === 'mark' || closing.has(next.lower)
}

const closing: ReadonlySet<string> = new Set('and but when that in on at to with for as by from'.split(' '))

/** A date that a distance is counted from. */
function readBase(scene: Scene, i: number): Piece | undefined {
  if (!scene.atoms[i]) return undefined
  return readDeictic(scene, i) ?? readNumeric(scene, i) ?? readCalendar(scene, i) ?? readHoliday(scene, i)
}

/** So many units away. Days and weeks lead to a day; months and years to a month or year, unless the anchor is finer. */
function moved(from: 'document' | 'narrative' | Said, moves: Steps, sign: number): Said {
  const finest = moves[moves.length - 1]![0]
  const grain = typeof from === 'string' ? (finest === 'week' || finest === 'weekend' ? 'day' : finest) : undefined
  const steps = sign === 1 ? moves : moves.map(([unit, by]) => [unit, by * sign] as const)
  return saidStep(from, steps, grain)
}

/** `several years ago`, `hours ago`: some time in the past. */
const vagueAgo = (amounts: Amounts): Said =>
  amounts[0]![0] === undefined ? saidValue('date', 'PAST_REF') : saidUnit('document', 'day', 0)

/** `years ago`, `recent weeks`, `coming months`, `for decades`: units in the plural without a number. */
export function readPlural({ atoms }: Scene, i: number): Piece | undefined {
  let at = atoms[i]!.lower === 'the' ? i + 1 : i
  const word = atoms[at]
  const span = word && word.time & Time.Span ? word.lower : ''
  const ahead = aheads.has(span)
  const back = backs.has(span)
  if (ahead || back) at++
  const name = atoms[at]
  if (!name || !(name.time & Time.Units) || (at > i && !ahead && !back)) return undefined
  const unit = unitPlurals.get(name.lower)!
  if (atoms[at + 1]?.lower === 'ago') {
    return pieceOf(at + 2, saidValue('date', 'PAST_REF'), 'date.ago')
  }
  if (ahead || back) {
    return pieceOf(at + 1, saidValue('date', ahead ? 'FUTURE_REF' : 'PAST_REF'), 'date.vague')
  }
  if (unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'weekend') return undefined
  const before = atomAt(atoms, i - 1)?.lower ?? ''
  if (!lasting.has(before)) return undefined
  return pieceOf(at + 1, saidValue('duration', durationOf([[undefined, unit]])), 'date.duration')
}

const aheads: ReadonlySet<string> = new Set('coming future upcoming ensuing'.split(' '))
const backs: ReadonlySet<string> = new Set('recent past previous earlier'.split(' '))
const lasting: ReadonlySet<string> = new Set(
  'for in within over after took take takes of lasted last through spent with'.split(' '),
)
