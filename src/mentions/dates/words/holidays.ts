/**
 * A holiday: a fixed day of the year, the nth weekday of a month (`nth` -1: the last) and days after it, or so many days after Easter Sunday
 * of the western churches.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }

/** Holidays whose day follows from the calendar alone, by their words in lower case without apostrophes. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ['new years day', { month: 1, day: 1 }],
  ['new year', { month: 1, day: 1 }],
  ['new year day', { month: 1, day: 1 }],
  ['new years', { month: 1, day: 1 }],
  ['new years eve', { month: 12, day: 31 }],
  ['epiphany', { month: 1, day: 6 }],
  ['valentines day', { month: 2, day: 14 }],
  ['saint valentines day', { month: 2, day: 14 }],
  ['saint patricks day', { month: 3, day: 17 }],
  ['saint patrick', { month: 3, day: 17 }],
  ['st patricks day', { month: 3, day: 17 }],
  ['april fools day', { month: 4, day: 1 }],
  ['anzac day', { month: 4, day: 25 }],
  ['earth day', { month: 4, day: 22 }],
  ['may day', { month: 5, day: 1 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['all saints day', { month: 11, day: 1 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['mothers day', { month: 5, weekday: 7, nth: 2 }],
  ['fathers day', { month: 6, weekday: 7, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['good friday', { easter: -2 }],
  ['palm sunday', { easter: -7 }],
  ['ash wednesday', { easter: -46 }],
  ['pentecost', { easter: 49 }],
  ['whit monday', { easter: 50 }],
])

/** First words of them, so that other words cost nothing, and all further ones. */
export const holidayStarts: ReadonlySet<string> = new Set([...holidays.keys()].map(name => name.split(' ')[0]!))
export const holidayRests: ReadonlySet<string> = new Set([...holidays.keys()].flatMap(name => name.split(' ').slice(1)))
