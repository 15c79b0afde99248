import type { Season } from './words/calendar.ts'

export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'weekend' | 'day'

/** A time of day. Only what is said: `5 p.m.` has no minute. */
export type Clock = {
  readonly hour: number
  readonly minute: number | undefined
  readonly second: number | undefined
  /** `Z` or `+02:00` where the zone is one that ISO 8601 writes. */
  readonly zone: string | undefined
}

export const clockOf = (hour: number, minute?: number, second?: number, zone?: string): Clock => ({
  hour,
  minute,
  second,
  zone,
})

/**
 * A stretch of the calendar of one grain. Fields coarser than what is said are absent: a month without its year. `year` of a
 * decade is its first; of a century, the first two digits. Years BC are negative.
 */
export type Moment = Readonly<Fields>

type Fields = {
  grain: Grain
  year: number | undefined
  half: number | undefined
  quarter: number | undefined
  season: Season | undefined
  month: number | undefined
  week: number | undefined
  day: number | undefined
  /** Only where the day itself is not known: `XXXX-WXX-5`. */
  weekday: number | undefined
  clock: Clock | undefined
  /** Time of day: `MO`, `AF`, `EV`, `NI`. */
  part: string | undefined
}

/** A moment of a grain of which nothing is known. Every moment begins as one, so that all have one shape. */
export const someTime = (grain: Grain, year?: number): Fields => ({
  grain,
  year,
  half: undefined,
  quarter: undefined,
  season: undefined,
  month: undefined,
  week: undefined,
  day: undefined,
  weekday: undefined,
  clock: undefined,
  part: undefined,
})

/** The same moment, to change a field of. */
export const copyOf = (from: Moment): Fields => ({
  grain: from.grain,
  year: from.year,
  half: from.half,
  quarter: from.quarter,
  season: from.season,
  month: from.month,
  week: from.week,
  day: from.day,
  weekday: from.weekday,
  clock: from.clock,
  part: from.part,
})

export const yearMoment = (year: number): Moment => someTime('year', year)

export function monthMoment(month: number, year?: number): Moment {
  const moment = someTime('month', year)
  moment.month = month
  return moment
}

export function dayMoment(day: number, month?: number, year?: number): Moment {
  const moment = someTime('day', year)
  moment.month = month
  moment.day = day
  return moment
}

export function weekdayMoment(weekday: number): Moment {
  const moment = someTime('day')
  moment.weekday = weekday
  return moment
}

export function weekMoment(grain: 'week' | 'weekend', week: number, year?: number): Moment {
  const moment = someTime(grain, year)
  moment.week = week
  return moment
}

export function quarterMoment(quarter: number, year?: number): Moment {
  const moment = someTime('quarter', year)
  moment.quarter = quarter
  return moment
}

export function halfMoment(half: number, year?: number): Moment {
  const moment = someTime('half', year)
  moment.half = half
  return moment
}

export function seasonMoment(season: Season, year?: number): Moment {
  const moment = someTime('season', year)
  moment.season = season
  return moment
}

/** The moment in a year. */
export function inYear(moment: Moment, year: number | undefined): Moment {
  const placed = copyOf(moment)
  placed.year = year
  return placed
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Days in a month; February has 29 where the year is not known. */
export const daysIn = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : lengths[month - 1]!

/** Day number of a date in the proleptic Gregorian calendar; 1970-01-01 is 0. */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The date of a day number (Hinnant, chrono-compatible low-level date algorithms). */
export function fromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** ISO weekday of a day number, Monday is 1. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

/** ISO week of a day number. */
export function weekOf(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4
  const { year } = fromDays(thursday)
  return { year, week: Math.floor((thursday - toDays(year, 1, 1)) / 7) + 1 }
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = toDays(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** Easter Sunday of the western churches (Meeus, Jones, Butcher). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return toDays(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The day of a day number, as a moment. */
export function momentOf(days: number): Moment {
  const { year, month, day } = fromDays(days)
  return dayMoment(day, month, year)
}
