import { ordinals, small } from '../../quantities/numerals/words.ts'
import { dayParts, decades, months, seasons, unitPlurals, units, weekdayPlurals, weekdays } from './calendar.ts'
import { holidayStarts } from './holidays.ts'
import { approximators, edgeNouns, edges, frequencies, references, which } from './phrases.ts'

/** Words that alone make a sentence worth reading for dates, besides digits. */
const triggers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...[...months.keys()].map(name => `${name}.`),
  ...weekdays.keys(),
  ...weekdayPlurals.keys(),
  ...seasons.keys(),
  ...dayParts.keys(),
  ...units.keys(),
  ...unitPlurals.keys(),
  ...decades.keys(),
  ...holidayStarts,
  ...references.keys(),
  ...frequencies.keys(),
  ...'today yesterday tomorrow tonight tonite tmrw overnight noon midday midnight noonish weekdays period'.split(' '),
  ..."past future recent present near moment date a.m p.m a.m. p.m. am pm o'clock oclock nineteen eighteen thousand".split(
    ' ',
  ),
  ...'fy cy ad bc bce ce twenty'.split(' '),
])

export const isTrigger = (lower: string): boolean => triggers.has(lower)

const hyphenated: ReadonlySet<string> = new Set('mid early late fiscal full long short near'.split(' '))

/** Whether a part of a hyphenated word may be about time. */
export const isDateWord = (lower: string): boolean =>
  (triggers.has(lower) && lower !== 'past') || small.has(lower) || ordinals.has(lower) || hyphenated.has(lower)

/** Words that may open a date expression. */
const starts: ReadonlySet<string> = new Set([
  ...triggers,
  ...small.keys(),
  ...ordinals.keys(),
  ...which.keys(),
  ...edges,
  ...edgeNouns,
  ...approximators.map(words => words[0]!),
  ...'q h bi semi half the a an its his her their our these those another several many few some couple every each once twice all till fiscal calendar school fy cy ad at more most to right in at'.split(
    ' ',
  ),
  '’',
  "'",
  '‘',
])

export const isStart = (lower: string): boolean => starts.has(lower)
