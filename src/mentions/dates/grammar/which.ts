import { type Grain, monthMoment, seasonMoment, someTime } from '../moment.ts'
import { type Piece, pieceOf, saidHoliday, saidPick, saidTimed, saidUnit, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { dayParts, seasons, type Unit, units } from '../words/calendar.ts'
import { fromNarrative, which } from '../words/phrases.ts'
import { isCapital, Time } from '../words/time.ts'
import { readCalendar } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { durationOf } from './lengths.ts'
import { monthAt, weekdayAt } from './names.ts'

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

const deictic = (last: number, by: number): Piece => pieceOf(last, saidUnit('document', 'day', by), 'date.deictic')

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readDeictic({ atoms }: Scene, i: number): Piece | undefined {
  const { lower, time } = atoms[i]!
  if (time & Time.Deictic) {
    const by = days.get(lower)
    if (by !== undefined) return deictic(i + 1, by)
    return pieceOf(i + 1, saidTimed(saidUnit('document', 'day', 0), undefined, 'NI'), 'date.deictic')
  }
  const at = lower === 'the' ? i + 1 : i
  if (atoms[at]?.lower !== 'day') return undefined
  const link = atoms[at + 1]?.lower
  const far = atoms[at + 2]?.lower
  if (link === 'before' && far === 'yesterday') return deictic(at + 3, -2)
  return link === 'after' && far === 'tomorrow' ? deictic(at + 3, 2) : undefined
}

const articles: ReadonlySet<string> = new Set('the its his her their our'.split(' '))

/** `last week`, `next May`, `this past Friday`, `the previous quarter`, `that day`, `last night`. */
export function readWhich(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = articles.has(atoms[i]!.lower) ? i + 1 : i
  const picking = atoms[at]
  if (!picking || !(picking.time & Time.Which)) return undefined
  const word = picking.lower
  let by = which.get(word)!
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
  const rule = narrative ? 'date.anaphoric' : 'date.relative'
  if (word === 'that' && !bare) return undefined
  const target = atoms[at]
  if (target?.kind !== 'word' || !(target.time & picked)) return undefined
  const part = dayParts.get(target.lower)
  if (part) {
    if (target.lower !== 'night' && (by !== 0 || target.lower.endsWith('s'))) return undefined
    return pieceOf(at + 1, saidTimed(saidUnit(from, 'day', by), undefined, part), rule)
  }
  if (target.lower === 'working' && atoms[at + 1]?.lower === 'week')
    return pieceOf(at + 2, saidUnit(from, 'week', by), rule)
  const unit = units.get(target.lower)
  const grain = unit && unitGrain[unit]
  // ABC’s “This Week”
  if (grain && isCapital(target) && /^\p{Lu}\p{Ll}/u.test(target.text)) return undefined
  if (grain) {
    if (unit === 'day' && (by === 0 ? !narrative : word === 'past')) return undefined
    if (word === 'past' || word === 'latest') return bare || word === 'latest' ? undefined : pastUnit(at, unit)
    return pieceOf(at + 1, saidUnit(from, grain, by), rule)
  }
  if (target.lower === 'fiscal' && atoms[at + 1]?.lower === 'year')
    return pieceOf(at + 2, saidUnit(from, 'year', by), rule)
  const named = weekdayAt(scene, at)
  if (named) {
    const dated = readCalendar(scene, at)
    if (dated && dated.rule === 'date.calendar') return dated
    return pieceOf(named.last, saidPick(by, someTime('day'), narrative, named.weekday, nearest), rule)
  }
  const month = monthAt(scene, at)
  if (month) {
    const dated = readCalendar(scene, at)
    if (dated && dated.last > month.last) return dated
    return pieceOf(month.last, saidPick(by, monthMoment(month.month), narrative), rule)
  }
  const season = seasons.get(target.lower)
  if (season) return pieceOf(at + 1, saidPick(by, seasonMoment(season), narrative), rule)
  const holiday = readHoliday(scene, at)
  if (holiday?.said.is !== 'holiday') return undefined
  return pieceOf(holiday.last, saidHoliday(holiday.said.holiday, holiday.said.within, by), rule)
}

/** What may be picked; `fiscal year`, `working week`. */
export const picked: number =
  Time.DayPart | Time.Unit | Time.Weekday | Time.Month | Time.Season | Time.Holiday | Time.Year | Time.Whole

/** `the past year`: the one before, and a length. */
const pastUnit = (at: number, unit: Unit): Piece =>
  pieceOf(at + 1, saidValue('duration', durationOf([[1, unit]])), 'date.span')
