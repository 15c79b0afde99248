import {
  daysIn,
  fromDays,
  type Grain,
  halfMoment,
  inYear,
  type Moment,
  momentOf,
  mondayOf,
  monthMoment,
  quarterMoment,
  seasonMoment,
  someTime,
  toDays,
  weekMoment,
  weekOf,
} from './moment.ts'
import type { Steps } from './said.ts'
import type { Season } from './words/calendar.ts'

/** Whether the calendar day, month or year is known, so that others can be counted from it. */
export const isKnown = (moment: Moment): boolean => moment.year !== undefined && daysKnown(moment)

const daysKnown = ({ grain, month, day, week, quarter, half }: Moment): boolean => {
  if (grain === 'day') return month !== undefined && day !== undefined
  if (grain === 'month') return month !== undefined
  if (grain === 'week' || grain === 'weekend') return week !== undefined
  if (grain === 'quarter') return quarter !== undefined
  return grain !== 'half' || half !== undefined
}

/** First day of a known moment, as a day number. */
export function firstDay({ grain, year, half, quarter, season, month, week, day }: Moment): number {
  const y = year!
  if (grain === 'day') return toDays(y, month!, day!)
  if (grain === 'week') return mondayOf(y, week!)
  if (grain === 'weekend') return mondayOf(y, week!) + 5
  if (grain === 'month') return toDays(y, month!, 1)
  if (grain === 'quarter') return toDays(y, quarter! * 3 - 2, 1)
  if (grain === 'half') return toDays(y, half! * 6 - 5, 1)
  if (grain === 'season') return toDays(y, seasonStart[season!], 1)
  if (grain === 'century') return toDays(y * 100 + 1, 1, 1)
  return toDays(y, 1, 1)
}

export const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The moment of a coarser grain that holds a known one. A moment of a coarser grain is answered with its first. */
export function coarsen(moment: Moment, grain: Grain): Moment {
  if (moment.grain === grain) return moment
  const days = firstDay(moment)
  const { year, month } = fromDays(days)
  switch (grain) {
    case 'day':
      return momentOf(days)
    case 'week':
    case 'weekend': {
      const of = weekOf(days)
      return weekMoment(grain, of.week, of.year)
    }
    case 'month':
      return monthMoment(month, year)
    case 'quarter':
      return quarterMoment(Math.ceil(month / 3), year)
    case 'half':
      return halfMoment(month < 7 ? 1 : 2, year)
    case 'season':
      return seasonMoment(seasonOf(month), month < 3 ? year - 1 : year)
    case 'year':
      return someTime(grain, year)
    case 'decade':
      return someTime(grain, Math.floor(year / 10) * 10)
    case 'century':
      return someTime(grain, Math.floor((year - 1) / 100))
  }
}

const seasonOf = (month: number): Season =>
  month < 3 || month === 12 ? 'WI' : month < 6 ? 'SP' : month < 9 ? 'SU' : 'FA'

/** A known moment moved by so many of a unit; its own grain stays. */
export function shift(moment: Moment, unit: Grain, by: number): Moment {
  const { grain } = moment
  const year = moment.year!
  if (unit === 'day' || unit === 'week' || unit === 'weekend') {
    const days = firstDay(moment) + (unit === 'day' ? by : by * 7)
    return coarsen(momentOf(days), grain)
  }
  if (unit === 'century' && grain === 'century') return inYear(moment, year + by)
  const months = by * monthsOf[unit]
  if (grain === 'year' || grain === 'decade' || grain === 'season') {
    return inYear(moment, year + Math.trunc(months / 12))
  }
  if (grain === 'quarter' || grain === 'half' || grain === 'month') {
    const first = fromDays(firstDay(moment))
    const total = first.year * 12 + first.month - 1 + months
    const day = momentOf(toDays(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1))
    return coarsen(day, grain)
  }
  const { year: y, month, day } = fromDays(firstDay(moment))
  const total = y * 12 + month - 1 + months
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
  // a month after 31 January is the last day of February
  const moved = momentOf(toDays(target.year, target.month, Math.min(day, daysIn(target.month, target.year))))
  return coarsen(moved, grain)
}

const monthsOf: Readonly<Record<Exclude<Grain, 'day' | 'week' | 'weekend'>, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** `later that day` where only the month is known: 2024-12-XX. A move from there leads nowhere known. */
function inside({ year, month }: Moment, grain: Grain, moves: Steps): Moment {
  const inner = someTime(grain)
  if (grain === 'day' && moves.every(([, by]) => by === 0)) {
    inner.year = year
    inner.month = month
  }
  return inner
}

/** Several moves one after the other, from a moment that may be unknown; the result is of the grain given. */
export function steps(from: Moment | undefined, moves: Steps, grain: Grain): Moment {
  if (!from || !isKnown(from)) return someTime(grain)
  if (finer(grain, from.grain)) return inside(from, grain, moves)
  let moment = moves.length > 0 && from.grain === 'season' ? coarsen(from, 'month') : from
  const [only] = moves
  // last week, next quarter: counted in the grain itself
  if (moves.length === 1 && only![0] === grain) moment = coarsen(from, grain)
  for (const [unit, by] of moves) moment = shift(moment, unit, by)
  return coarsen(moment, grain)
}

const order: Readonly<Record<Grain, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 5,
  half: 6,
  year: 7,
  decade: 8,
  century: 9,
}

export const finer = (a: Grain, b: Grain): boolean => order[a] < order[b]
