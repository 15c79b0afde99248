import { promises, Shape, WordBits } from '../../../language/index.ts'
import { dayParts, weekdayPlurals, weekdays, zones } from './calendar.ts'
import { frequencies, references, vaguePhrases } from './phrases.ts'
import { isDateWord, telling, triggers, words } from './triggers.ts'

const first = promises(9, promised)

/** What the words of a sentence promise, as bits of `Sentence.promises`. */
export const Promised = {
  /** A date. */
  Date: first,
  /** Perhaps a part of one: a number, the `new` of `new year`. */
  Hint: first << 1,
  /** What makes a date beside a hint. */
  Beside: first << 2,
  /** Something that comes again: `every`, `times`. */
  Again: first << 3,
  /** The last word of a phrase like `at the moment`, or a word like `soon`. */
  Vague: first << 4,
  /** What ties a length to the date it is counted from: `ago`. */
  Link: first << 5,
  /** `week`, `weekend`. */
  Week: first << 6,
  /** `quarter`, `half`, `period`, `Q3`. */
  Part: first << 7,
  /** A time of day. */
  Clock: first << 8,
} as const

/** Whether a sentence is worth reading for dates. */
export const isTimely = (promises: number): boolean =>
  (promises & Promised.Date) !== 0 || ((promises & Promised.Hint) !== 0 && (promises & Promised.Beside) !== 0)

const known = new WordBits([
  [Promised.Date, telling],
  [Promised.Hint, triggers],
  // at this time, in seventeen eighty-nine, the near term, 9/11, ’98, 2½h, 10.30 GMT, 5 p. m, Tues.
  [
    Promised.Beside,
    words(
      "time term fifteen sixteen seventeen / : - – ' ‘ ½ ¼ ¾ m am. pm.",
      zones,
      [...weekdays.keys()].map(name => `${name}.`),
    ),
  ],
  [
    Promised.Again,
    words(
      'times every each bi semi once twice weekends',
      frequencies.keys(),
      weekdayPlurals.keys(),
      [...dayParts.keys()].filter(name => name.endsWith('s')),
    ),
  ],
  [
    Promised.Vague,
    words(
      references.keys(),
      vaguePhrases.map(([phrase]) => phrase[phrase.length - 1]!),
    ),
  ],
  [Promised.Link, 'ago earlier before prior later after afterward afterwards from hence'],
  [Promised.Week, 'week weekend'],
  [Promised.Part, 'quarter half period'],
  [
    Promised.Clock,
    words(
      "am a.m am. a.m. pm p.m pm. p.m. m o'clock oclock past quarter ish hours hrs noon midday noonish midnight :",
      zones,
      dayParts.keys(),
    ),
  ],
])

/** A number that is no year, no decade and no date by itself: `12`, `5,000`, `4.25`. */
const plainNumber = /^(?!(?:[2-9]0|\d{4}|\d{8})$)(?:\d+|\d{1,3}(?:,\d{1,3})*(?:\.\d{1,3})?)$/

const eras = words('bc bce ad ce')

function promised(text: string, lower: string, shape: number): number {
  if (shape & Shape.Digit) {
    if (plainNumber.test(text)) return Promised.Hint
    return /^\d+$/.test(text) ? Promised.Date : Promised.Date | Promised.Part | Promised.Clock | ofParts(lower)
  }
  if (shape & Shape.Hyphen) {
    const bits = ofParts(lower)
    return lower.split('-').some(isDateWord) ? bits : bits & ~(Promised.Date | Promised.Hint)
  }
  // 44 B.C.
  return known.get(lower) | (lower.includes('.') && eras.has(lower.replaceAll('.', '')) ? Promised.Beside : 0)
}

/** Of a token that is cut, what its words promise. */
function ofParts(lower: string): number {
  let bits = 0
  for (const word of lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) bits |= known.get(word)
  return bits
}
