import type { Anchor } from './anchor.ts'
import { coarsen, firstDay, shift } from './arithmetic.ts'
import type { Direction } from './direction.ts'
import {
  dayMoment,
  daysIn,
  easterOf,
  inYear,
  type Moment,
  momentOf,
  monthMoment,
  someTime,
  toDays,
  weekdayMoment,
  weekdayOf,
  weekMoment,
} from './moment.ts'
import type { Said } from './said.ts'
import { daysOf } from './values.ts'
import type { Holiday } from './words/holidays.ts'

type Placed = { readonly moment: Moment; readonly assumed: readonly string[] }

const none: readonly string[] = []

/** The day of the week nearest to a day: before it unless the text looks forward. The day itself is the nearest. */
export function nearestWeekday(weekday: number, today: number, direction: Direction['way'] | undefined): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (direction !== 'future' || back === 0) return today - back
  return today + 7 - back
}

/** `last Tuesday`, `next May`, `this summer`: one of those that come again, seen from a day. */
export function pick(said: Extract<Said, { is: 'pick' }>, from: Moment | undefined): Moment {
  const { which, moment, weekday, nearest } = said
  if (!from) return weekday === undefined ? moment : weekdayMoment(weekday)
  const today = firstDay(from)
  if (weekday !== undefined) {
    const monday = today - weekdayOf(today) + 1
    const day = monday + weekday - 1
    if (which === 0) return momentOf(day)
    if (which < 0) return momentOf(day < today ? day : day - 7)
    return momentOf(nearest && day > today ? day : day + 7)
  }
  const now = coarsen(from, moment.grain)
  const near = inYear(moment, now.year)
  const distance = firstDay(near) - firstDay(now)
  if (which === 0) return near
  if (which < 0) return distance < 0 ? near : shift(near, 'year', -1)
  return distance > 0 ? near : shift(near, 'year', 1)
}

/** Supplies the year, and the month, of a moment that lacks them. */
export function nearestOf(
  moment: Moment,
  { document, narrative }: Anchor,
  direction: () => Direction | undefined,
  weekday?: number,
): Placed | undefined {
  const today = firstDay(document!)
  if (moment.weekday !== undefined) {
    return { moment: momentOf(nearestWeekday(moment.weekday, today, direction()?.way)), assumed: ['direction'] }
  }
  if (moment.grain === 'day' && moment.month === undefined) {
    return moment.day === undefined
      ? undefined
      : dayOfMonth(moment.day, narrative ?? document!, today, direction()?.way, weekday)
  }
  if (moment.grain === 'weekend' && moment.week === undefined) {
    const saturday = nearestWeekday(6, today + (weekdayOf(today) === 7 ? -1 : 0), direction()?.way)
    return { moment: coarsen(momentOf(saturday), 'weekend'), assumed: ['direction'] }
  }
  if (moment.grain === 'week' || moment.grain === 'weekend') {
    return { moment: inYear(moment, document!.year), assumed: ['year'] }
  }
  if (moment.grain === 'quarter' && moment.quarter === undefined) return undefined
  const found = yearOf(moment, document!.year!, today, direction, weekday)
  return found === undefined ? undefined : { moment: found, assumed: ['year'] }
}

/** The year that brings a month, day, quarter or season nearest, in the direction of the verb where there is one. */
function yearOf(
  moment: Moment,
  year: number,
  today: number,
  direction: () => Direction | undefined,
  weekday: number | undefined,
): Moment | undefined {
  const candidates: Moment[] = []
  for (let by = -1; by <= 1; by++) {
    const candidate = inYear(moment, year + by)
    if (isReal(candidate)) candidates.push(candidate)
  }
  if (weekday !== undefined) {
    const fit = candidates.filter(c => weekdayOf(firstDay(c)) === weekday)
    if (fit.length > 0) return cheapest(fit, c => Math.abs(firstDay(c) - today))
  }
  const towards = direction()
  // one that the document's day is in is the nearest; the wrong way is far
  const isQuarter = moment.grain === 'quarter' || moment.grain === 'half'
  const wrong = isQuarter ? 6 : towards?.sure ? 12 : 4
  const ahead = towards?.way === 'past' ? wrong : towards ? 1 : isQuarter ? 3 : 1.5
  // results are reported when their quarter is over
  const behind = towards?.way === 'future' && !isQuarter ? wrong : 1
  return cheapest(candidates, c => {
    const [from, to] = daysOf(c)!
    return from > today ? (from - today) * ahead : to < today ? (today - to) * behind : 0
  })
}

const isReal = ({ grain, year, month, day }: Moment): boolean => grain !== 'day' || day! <= daysIn(month!, year)

function cheapest(candidates: readonly Moment[], cost: (candidate: Moment) => number): Moment | undefined {
  let best: Moment | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const price = cost(candidate)
    if (price < least) [best, least] = [candidate, price]
  }
  return best
}

/** `the 18th`: of the month last spoken of, or of the next or the last one. */
function dayOfMonth(
  day: number,
  from: Moment,
  today: number,
  direction: Direction['way'] | undefined,
  weekday: number | undefined,
): Placed | undefined {
  const { year, month } = coarsen(from, 'month')
  for (const by of direction === 'future' ? [0, 1, -1] : [0, -1, 1]) {
    const other = shift(monthMoment(month!, year), 'month', by)
    if (day > daysIn(other.month!, other.year)) continue
    const days = toDays(other.year!, other.month!, day)
    const wrongWay = direction === 'future' ? days < today : direction === 'past' && days > today
    if (wrongWay || (weekday !== undefined && weekdayOf(days) !== weekday)) continue
    return { moment: momentOf(days), assumed: ['year', 'month'] }
  }
  return undefined
}

/** The day of a holiday in a year; undefined before the year is known, except for a fixed day. */
export function ofHoliday(
  { holiday, which }: Extract<Said, { is: 'holiday' }>,
  within: Moment | undefined,
  document: Moment | undefined,
  direction: () => Direction | undefined,
): Placed | undefined {
  if (within?.year !== undefined) return { moment: momentOf(holidayIn(holiday, within.year)), assumed: none }
  if (!document) {
    return 'day' in holiday
      ? { moment: dayMoment(holiday.day, holiday.month), assumed: none }
      : { moment: someTime('day'), assumed: none }
  }
  const today = firstDay(document)
  const days = [-1, 0, 1].map(by => holidayIn(holiday, document.year! + by))
  const way = which === -1 ? 'past' : which === 1 ? 'future' : direction()?.way
  const side = days.filter(d => (way === 'past' ? d <= today : way === 'future' ? d >= today : true))
  const best = side.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a))
  return { moment: momentOf(best), assumed: which === undefined ? ['year'] : none }
}

function holidayIn(holiday: Holiday, year: number): number {
  if ('easter' in holiday) return easterOf(year) + holiday.easter
  if ('day' in holiday) return toDays(year, holiday.month, holiday.day)
  const { month, weekday, nth, plus = 0 } = holiday
  if (nth > 0) {
    const first = toDays(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus
  }
  const last = toDays(year, month, daysIn(month, year))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** The nth day, week, weekend or month of a longer period. Undefined where it has none, or where it is not known. */
export function nthOf({ n, unit, weekday }: Extract<Said, { is: 'nth' }>, outer: Moment): Moment | undefined {
  const bounds = daysOf(outer)
  if (!bounds) return unknownNth(n, unit, outer)
  const [first, last] = bounds
  if (unit === 'month') {
    const month = n < 0 ? coarsen(momentOf(last), 'month') : shift(coarsen(momentOf(first), 'month'), 'month', n - 1)
    return firstDay(month) <= last ? month : undefined
  }
  let day: number
  if (weekday !== undefined) {
    day =
      n < 0
        ? last - ((weekdayOf(last) - weekday + 7) % 7)
        : first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  } else if (unit === 'week' && outer.grain === 'year') return n < 0 ? undefined : weekMoment('week', n, outer.year)
  else day = n < 0 ? last : first + (unit === 'day' ? n - 1 : (n - 1) * 7)
  if (day > last || day < first) return undefined
  return coarsen(momentOf(day), unit)
}

/** In a month of no known year: its day. */
const unknownNth = (n: number, unit: string, { grain, month }: Moment): Moment | undefined =>
  unit === 'day' && grain === 'month' && n > 0 && month !== undefined && n <= daysIn(month)
    ? dayMoment(n, month)
    : someTime(unit as Moment['grain'])
