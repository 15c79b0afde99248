import { type Clock, daysIn, fromDays, type Moment, mondayOf, toDays } from './moment.ts'

const two = (n: number): string => (n >= 0 && n < 10 ? `0${n}` : String(n))

/** `1989`, `XXXX`, `BC0044`. */
const yearText = (year: number | undefined): string =>
  year === undefined
    ? 'XXXX'
    : year > 999
      ? String(year)
      : year < 0
        ? `BC${String(-year).padStart(4, '0')}`
        : String(year).padStart(4, '0')

const clockText = ({ hour, minute, second, zone }: Clock): string =>
  `T${two(hour)}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${two(second)}`}${zone ?? ''}`

/** The TIMEX3 value of a moment: ISO 8601 with `X` for what is not known, and TimeML's seasons, quarters and parts of the day. */
export function timexOf(moment: Moment): string {
  const time = moment.clock ? clockText(moment.clock) : moment.part ? `T${moment.part}` : ''
  return calendarText(moment) + time
}

/** A time of day alone. */
export const timeText = (clock: Clock | undefined, part: string | undefined): string =>
  clock ? clockText(clock) : `T${part}`

function calendarText({ grain, year, half, quarter, season, month, week, day, weekday }: Moment): string {
  const y = yearText(year)
  switch (grain) {
    case 'century':
      return year === undefined ? 'XX' : two(year)
    case 'decade':
      return year === undefined ? 'XXX' : String(Math.floor(year / 10)).padStart(3, '0')
    case 'year':
      return y
    case 'half':
      return `${y}-H${half ?? 'X'}`
    case 'quarter':
      return `${y}-Q${quarter ?? 'X'}`
    case 'season':
      return `${y}-${season}`
    case 'month':
      return `${y}-${month === undefined ? 'XX' : two(month)}`
    case 'week':
      return `${y}-W${week === undefined ? 'XX' : two(week)}`
    case 'weekend':
      return `${y}-W${week === undefined ? 'XX' : two(week)}-WE`
    case 'day':
      if (weekday !== undefined) return `${y}-W${week === undefined ? 'XX' : two(week)}-${weekday}`
      return `${y}-${month === undefined ? 'XX' : two(month)}-${day === undefined ? 'XX' : two(day)}`
  }
}

const monthsOf = (year: number, from: number, to: number, last = year): [number, number] => [
  toDays(year, from, 1),
  toDays(last, to, daysIn(to, last)),
]

const seasonMonths = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 2] } as const

/** First and last day of a moment, as day numbers; undefined when something of it is not known. Winter ends in the year after. */
export function daysOf(moment: Moment): [number, number] | undefined {
  const { grain, year, half, quarter, season, month, week, day } = moment
  if (year === undefined) return undefined
  switch (grain) {
    case 'century':
      return [toDays(year * 100 + 1, 1, 1), toDays(year * 100 + 100, 12, 31)]
    case 'decade':
      return [toDays(year, 1, 1), toDays(year + 9, 12, 31)]
    case 'year':
      return year < 1 ? undefined : monthsOf(year, 1, 12)
    case 'half':
      return half === undefined ? undefined : monthsOf(year, half * 6 - 5, half * 6)
    case 'quarter':
      return quarter ? monthsOf(year, quarter * 3 - 2, quarter * 3) : undefined
    case 'season': {
      const [from, to] = seasonMonths[season!]
      return monthsOf(year, from, to, to < from ? year + 1 : year)
    }
    case 'month':
      return month ? monthsOf(year, month, month) : undefined
    case 'week':
    case 'weekend': {
      if (week === undefined) return undefined
      const monday = mondayOf(year, week)
      return grain === 'week' ? [monday, monday + 6] : [monday + 5, monday + 6]
    }
    case 'day': {
      if (month === undefined || day === undefined) return undefined
      const days = toDays(year, month, day)
      return [days, days]
    }
  }
}

/** `YYYY-MM-DD` of a day number; undefined outside the years 1 to 9999. */
export function isoDate(days: number): string | undefined {
  const { year, month, day } = fromDays(days)
  return year < 1 || year > 9999 ? undefined : `${yearText(year)}-${two(month)}-${two(day)}`
}
