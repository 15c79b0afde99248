import type { Grain } from '../moment.ts'
import { readCount } from '../numbers.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { type Unit, unitPlurals, units } from '../words/calendar.ts'
import { readCalendar } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { durationOf, readLength, stepsOf } from './lengths.ts'
import { readNumeric } from './numeric.ts'
import { readDeictic } from './which.ts'

const opening: ReadonlySet<string> = new Set('the these those his her its their'.split(' '))
const spanning: ReadonlySet<string> = new Set(
  'last past next coming previous preceding following first final latest ensuing subsequent prior'.split(' '),
)

/** `the past three years`, `the next 12 to 18 months`, `the first nine months`, `the four days`. */
export function readSpan(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = opening.has(atoms[i]!.lower) ? i + 1 : i
  const picked = spanning.has(atoms[at]?.lower ?? '')
  if (picked) at++
  if (at === i) return undefined
  const count = readCount(atoms, at)
  if (!count || atoms[at]!.lower === 'a' || atoms[at]!.lower === 'an') return undefined
  const length = readLength(scene, at)
  if (!length || length.modifier || length.first !== at) return undefined
  const soFar =
    atoms[length.last]?.lower === 'or' && atoms[length.last + 1]?.lower === 'so' ? length.last + 2 : length.last
  return {
    last: soFar,
    said: { is: 'value', type: 'duration', timex: durationOf(length.amounts) },
    rule: 'date.span',
  }
}

/** `two weeks ago`, `a year earlier`, `three days after Easter`, `the day before`, `two months from now`. */
export function readDistance(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const single = atoms[i]!.lower === 'the' ? units.get(atoms[i + 1]?.lower ?? '') : undefined
  const length = single ? { last: i + 2, amounts: [[1, single]] as [number, Unit][] } : readLength(scene, i)
  if (!length) return undefined
  let at = length.last
  const orSo = atoms[at]?.lower === 'or' && atoms[at + 1]?.lower === 'so'
  if (orSo) at += 2
  if (atoms[at]?.text === '-' && atoms[at]!.glued) at++
  const link = atoms[at]?.lower ?? ''
  const moves = stepsOf(length.amounts)
  if (link === 'ago') {
    if (single) return undefined
    if (!moves) return { last: at + 1, said: vagueAgo(length.amounts), rule: 'date.ago' }
    const said: Said = isYear(moves) ? { is: 'period', from: 'document', back: 1 } : moved('document', moves, -1)
    return { last: at + 1, said, rule: 'date.ago' }
  }
  const now = atoms[at + 1]?.lower === 'now'
  if (!moves && link === 'from' && now) {
    return {
      last: at + 2,
      said: { is: 'value', type: 'duration', timex: durationOf(length.amounts) },
      rule: 'date.duration',
    }
  }
  if (!moves) return undefined
  if (
    link === 'earlier' ||
    link === 'before' ||
    link === 'later' ||
    link === 'after' ||
    link === 'afterward' ||
    link === 'afterwards' ||
    link === 'from' ||
    link === 'hence' ||
    link === 'prior'
  ) {
    const sign = link === 'earlier' || link === 'before' || link === 'prior' ? -1 : 1
    const here = atoms[at + 1]?.lower
    if (link === 'hence' || (link === 'from' && (here === 'now' || here === 'today'))) {
      return { last: link === 'hence' ? at + 1 : at + 2, said: moved('document', moves, 1), rule: 'date.ago' }
    }
    const skip = link === 'prior' && here === 'to' ? 2 : 1
    const base = link === 'earlier' || link === 'later' ? undefined : readBase(scene, at + skip)
    if (base) return { last: base.last, said: moved(base.said, moves, sign), rule: 'date.distance' }
    if (link === 'from' || link === 'prior') return undefined
    if ((link === 'before' || link === 'after') && !closes(scene, at + 1)) return undefined
    if (single && link !== 'before' && link !== 'after') return undefined
    const said: Said =
      sign < 0 && isYear(moves) ? { is: 'period', from: 'narrative', back: 1 } : moved('narrative', moves, sign)
    return { last: at + 1, said, rule: 'date.anaphoric' }
  }
  return undefined
}

/** One year: it may compare with the period that is reported on. */
const isYear = (moves: readonly (readonly [Grain, number])[]): boolean =>
  moves.length === 1 && moves[0]![0] === 'year' && moves[0]![1] === 1

/** Whether nothing follows that `before` could govern: `the day before.`, `the year before, …`. */
function closes({ atoms }: Scene, at: number): boolean {
  const next = atoms[at]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|but|when|that|in|on|at|to|with|for|as|by|from)$/.test(next.lower)
  )
}

/** A date that a distance is counted from. */
function readBase(scene: Scene, i: number): Piece | undefined {
  if (!scene.atoms[i]) return undefined
  return readDeictic(scene, i) ?? readNumeric(scene, i) ?? readCalendar(scene, i) ?? readHoliday(scene, i)
}

/** So many units away. Days and weeks lead to a day; months and years to a month or year, unless the anchor is finer. */
function moved(from: 'document' | 'narrative' | Said, moves: readonly [Grain, number][], sign: number): Said {
  const finest = moves.at(-1)![0]
  const grain = typeof from === 'string' ? (finest === 'week' || finest === 'weekend' ? 'day' : finest) : undefined
  return {
    is: 'step',
    from,
    steps: moves.map(([unit, by]) => [unit, by * sign] as const),
    ...(grain && { grain }),
  }
}

/** `several years ago`, `hours ago`: some time in the past. */
const vagueAgo = (amounts: readonly (readonly [number | undefined, Unit])[]): Said =>
  amounts[0]![0] === undefined
    ? { is: 'value', type: 'date', timex: 'PAST_REF' }
    : { is: 'step', from: 'document', steps: [['day', 0]], grain: 'day' }

/** `years ago`, `recent weeks`, `coming months`, `for decades`: units in the plural without a number. */
export function readPlural({ atoms }: Scene, i: number): Piece | undefined {
  let at = atoms[i]!.lower === 'the' ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  const ahead = /^(?:coming|future|upcoming|ensuing)$/.test(word)
  const back = /^(?:recent|past|previous|earlier)$/.test(word)
  if (ahead || back) at++
  const unit = unitPlurals.get(atoms[at]?.lower ?? '')
  if (unit === undefined || (at > i && !ahead && !back)) return undefined
  if (atoms[at + 1]?.lower === 'ago') {
    return { last: at + 2, said: { is: 'value', type: 'date', timex: 'PAST_REF' }, rule: 'date.ago' }
  }
  if (ahead || back) {
    return {
      last: at + 1,
      said: { is: 'value', type: 'date', timex: ahead ? 'FUTURE_REF' : 'PAST_REF' },
      rule: 'date.vague',
    }
  }
  if (unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'weekend') return undefined
  const before = atoms[i - 1]?.lower ?? ''
  if (!/^(?:for|in|within|over|after|took|take|takes|of|lasted|last|through|spent|with)$/.test(before)) return undefined
  return {
    last: at + 1,
    said: { is: 'value', type: 'duration', timex: durationOf([[undefined, unit]]) },
    rule: 'date.duration',
  }
}
