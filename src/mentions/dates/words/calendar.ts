const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => {
  const map = new Map<string, T>()
  for (const [words, value] of Object.entries(rows)) for (const word of words.split(' ')) map.set(word, value)
  return map
}

/** Months by name and abbreviation, 1 to 12. */
export const months = table({
  'january jan': 1,
  'february feb': 2,
  'march mar': 3,
  'april apr': 4,
  may: 5,
  'june jun': 6,
  'july jul': 7,
  'august aug': 8,
  'september sept sep': 9,
  'october oct': 10,
  'november nov': 11,
  'december dec': 12,
})

/** Month and weekday names that are common words, names or abbreviations of something else. */
export const doubtful: ReadonlySet<string> = new Set('may march mar jan jun apr dec sep sun sat mon wed fri'.split(' '))

/** Days of the week, Monday is 1 (ISO 8601). */
export const weekdays = table({
  'monday mon': 1,
  'tuesday tues tue': 2,
  'wednesday wed weds': 3,
  'thursday thurs thur thu': 4,
  'friday fri': 5,
  'saturday sat': 6,
  'sunday sun': 7,
})

/** Days of the week in the plural: they come again and again. */
export const weekdayPlurals = table({
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
})

/** A name without the full stop of its abbreviation: `jan.`. */
export const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export const seasons = table<Season>({
  'spring springtime': 'SP',
  'summer summertime': 'SU',
  'fall autumn': 'FA',
  'winter wintertime': 'WI',
})

/** Times of day: TimeML's two letters. */
export const dayParts = table({
  'morning mornings': 'MO',
  'afternoon afternoons': 'AF',
  'evening evenings': 'EV',
  'night nights nighttime': 'NI',
  'dawn daybreak sunrise': 'MO',
  'dusk sunset': 'EV',
  daytime: 'DT',
})

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Units of time in the singular. */
export const units = table<Unit>({
  'second sec': 'second',
  'minute min': 'minute',
  'hour hr': 'hour',
  'day night': 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
})

export const unitPlurals = table<Unit>({
  'seconds secs': 'second',
  'minutes mins': 'minute',
  'hours hrs': 'hour',
  'days nights': 'day',
  weekends: 'weekend',
  weeks: 'week',
  fortnights: 'fortnight',
  months: 'month',
  quarters: 'quarter',
  'years yrs': 'year',
  decades: 'decade',
  centuries: 'century',
  'millennia millenniums': 'millennium',
})

/** Decades by name: the first year in its century. */
export const decades = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
})

/** Time zones as they stand after a clock. */
export const zones: ReadonlySet<string> = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wat cat eat sast z'.split(
    ' ',
  ),
)
