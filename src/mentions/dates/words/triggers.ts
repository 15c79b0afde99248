import { ordinals, small } from '../../quantities/numerals/words.ts'
import { dayParts, decades, months, seasons, unitPlurals, units, weekdayPlurals, weekdays } from './calendar.ts'
import { holidayStarts, holidays } from './holidays.ts'
import { frequencies, references } from './phrases.ts'

/** Words of lists; in a string a space stands between words. */
export const words = (...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => (typeof list === 'string' ? list.split(' ') : [...list])))

const timeWords = words(
  months.keys(),
  [...months.keys()].map(name => `${name}.`),
  weekdays.keys(),
  weekdayPlurals.keys(),
  seasons.keys(),
  dayParts.keys(),
  units.keys(),
  unitPlurals.keys(),
  decades.keys(),
  references.keys(),
  frequencies.keys(),
  'today yesterday tomorrow tonight tonite tmrw overnight noon midday midnight noonish weekdays period',
  "past future recent present moment date a.m p.m a.m. p.m. am pm o'clock oclock nineteen eighteen thousand",
  'fy cy ad bc bce ce twenty',
)

/** Words that alone make a sentence worth reading for dates; of holidays `easter`, but not `good`, which needs its `friday`. */
export const telling = words(
  timeWords,
  [...holidays.keys()].flatMap(name => {
    const [first, ...rest] = name.split(' ')
    return timeWords.has(first!) || rest.some(word => timeWords.has(word)) ? [] : [first!]
  }),
)

/** All words that an expression may be found by, besides digits. */
export const triggers = words(telling, holidayStarts, 'near')

const hyphenated = words('mid early late fiscal full long short near')

/** Whether a part of a hyphenated word may be about time. */
export const isDateWord = (lower: string): boolean =>
  (triggers.has(lower) && lower !== 'past') || small.has(lower) || ordinals.has(lower) || hyphenated.has(lower)
