import type { Grain, Moment } from '../moment.ts'
import { readCount } from '../numbers.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { dayParts, seasons, type Unit, unitPlurals, units } from '../words/calendar.ts'
import { fromNarrative, which } from '../words/phrases.ts'
import { readCalendar } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { durationOf, readLength, stepsOf } from './lengths.ts'
import { monthAt, weekdayAt } from './names.ts'
import { readNumeric } from './numeric.ts'

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
])

export const unitGrain: Readonly<Partial<Record<Unit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

const step = (
  from: 'document' | 'narrative' | Said,
  grain: Grain,
  by: number,
  result: Grain | undefined = grain,
): Said => ({
  is: 'step',
  from,
  steps: [[grain, by]],
  ...(result && { grain: result }),
})

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readDeictic({ atoms }: Scene, i: number): Piece | undefined {
  const { lower } = atoms[i]!
  const by = days.get(lower)
  if (by !== undefined) return { last: i + 1, said: step('document', 'day', by), rule: 'date.deictic' }
  if (lower === 'tonight' || lower === 'tonite') {
    return { last: i + 1, said: { is: 'timed', date: step('document', 'day', 0), part: 'NI' }, rule: 'date.deictic' }
  }
  const at = lower === 'the' ? i + 1 : i
  if (atoms[at]?.lower !== 'day') return undefined
  const link = atoms[at + 1]?.lower
  const far = atoms[at + 2]?.lower
  if (link === 'before' && far === 'yesterday')
    return { last: at + 3, said: step('document', 'day', -2), rule: 'date.deictic' }
  if (link === 'after' && far === 'tomorrow')
    return { last: at + 3, said: step('document', 'day', 2), rule: 'date.deictic' }
  return undefined
}

const articles: ReadonlySet<string> = new Set('the its his her their our'.split(' '))

/** `last week`, `next May`, `this past Friday`, `the previous quarter`, `that day`, `last night`. */
export function readWhich(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = articles.has(atoms[i]!.lower) ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  let by = which.get(word)
  if (by === undefined) return undefined
  const bare = at === i
  at++
  let nearest = false
  if (
    word === 'this' &&
    (atoms[at]?.lower === 'past' || atoms[at]?.lower === 'coming' || atoms[at]?.lower === 'upcoming')
  ) {
    by = atoms[at]!.lower === 'past' ? -1 : 1
    nearest = true
    at++
  }
  if (word === 'coming' || word === 'upcoming') nearest = true
  const narrative = fromNarrative.has(word) || (word === 'next' && !bare)
  const from = narrative ? 'narrative' : 'document'
  const done = (last: number, said: Said): Piece => ({
    last,
    said,
    rule: narrative ? 'date.anaphoric' : 'date.relative',
  })
  if (word === 'that' && !bare) return undefined
  const target = atoms[at]
  if (target?.kind !== 'word') return undefined
  const part = dayParts.get(target.lower)
  if (part) {
    if (target.lower === 'night' || (by === 0 && !target.lower.endsWith('s'))) {
      return done(at + 1, { is: 'timed', date: step(from, 'day', by), part })
    }
    return undefined
  }
  const unit = units.get(target.lower)
  const grain = unit && unitGrain[unit]
  // ABC’s “This Week”
  if (grain && /^\p{Lu}\p{Ll}/u.test(target.text)) return undefined
  if (grain) {
    if (unit === 'day' && (by === 0 ? !narrative : word === 'past')) return undefined
    if (word === 'past' || word === 'latest') return bare || word === 'latest' ? undefined : pastUnit(atoms, at, unit)
    return done(at + 1, step(from, grain, by))
  }
  if (target.lower === 'fiscal' && atoms[at + 1]?.lower === 'year') return done(at + 2, step(from, 'year', by))
  const named = weekdayAt(scene, at)
  if (named) {
    const dated = readCalendar(scene, at)
    if (dated && dated.rule === 'date.calendar') return dated
    return done(named.last, {
      is: 'pick',
      which: by,
      moment: { grain: 'day' },
      weekday: named.weekday,
      narrative,
      nearest,
    })
  }
  const month = monthAt(scene, at)
  if (month) {
    const dated = readCalendar(scene, at)
    if (dated && dated.last > month.last) return dated
    return done(month.last, pickOf(by, { grain: 'month', month: month.month }, narrative))
  }
  const season = seasons.get(target.lower)
  if (season) return done(at + 1, pickOf(by, { grain: 'season', season }, narrative))
  const holiday = readHoliday(scene, at)
  if (holiday?.said.is === 'holiday') return done(holiday.last, { ...holiday.said, which: by })
  return undefined
}

const pickOf = (by: -1 | 0 | 1, moment: Moment, narrative: boolean): Said => ({
  is: 'pick',
  which: by,
  moment,
  narrative,
})

/** `the past year`: the one before, and a length. */
const pastUnit = (_atoms: Scene['atoms'], at: number, unit: Unit): Piece => ({
  last: at + 1,
  said: { is: 'value', type: 'duration', timex: durationOf([[1, unit]]) },
  rule: 'date.span',
})

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
