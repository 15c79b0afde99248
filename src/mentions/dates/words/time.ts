import { type Form, Shape, WordBits, wordFact } from '../../../language/index.ts'
import type { Atom } from '../../quantities/atoms.ts'
import { beginsWithLetter } from '../../quantities/measures/entries.ts'
import { ordinals, small, vague } from '../../quantities/numerals/words.ts'
import {
  dayParts,
  decades,
  months,
  seasons,
  unitPlurals,
  units,
  weekdayPlurals,
  weekdays,
  withoutStop,
  zones,
} from './calendar.ts'
import { holidayStarts } from './holidays.ts'
import { approximators, edgeNouns, edges, frequencies, references, vaguePhrases, which } from './phrases.ts'
import { isDateWord, triggers, words } from './triggers.ts'

/**
 * What a word may be in an expression of time, as bits. They say which readers are worth a try where the word stands; the
 * readers look closer themselves.
 */
export const Time = {
  /** An expression may be found by it, as by every number. */
  Trigger: 1 << 0,
  /** May open an expression. */
  Start: 1 << 1,
  /** Stands before what decides what is read: `the`, `a`, `its`, `about`. */
  Lead: 1 << 2,
  Number: 1 << 3,
  Month: 1 << 4,
  Weekday: 1 << 5,
  /** `third`, and the tens of `twenty-first`. */
  Ordinal: 1 << 6,
  Small: 1 << 7,
  /** Counts without being a number: `several`, `half`, `dozens`. */
  Count: 1 << 8,
  /** Between a count and its unit: `full`, `consecutive`. */
  Whole: 1 << 9,
  Which: 1 << 10,
  Edge: 1 << 11,
  Unit: 1 << 12,
  Units: 1 << 13,
  DayPart: 1 << 14,
  Season: 1 << 15,
  Holiday: 1 << 16,
  /** `today`. */
  Deictic: 1 << 17,
  /** `now`, and the words of phrases like `the near future`. */
  Vague: 1 << 18,
  /** `every`, `daily`, `Mondays`. */
  Again: 1 << 19,
  /** First word of an approximator. */
  About: 1 << 20,
  Decade: 1 << 21,
  Quote: 1 << 22,
  /** `fiscal`, `FY`, `AD`; the letters of `Q3` and `H1`. */
  Year: 1 << 23,
  /** `all`. */
  All: 1 << 24,
  /** `noon`. */
  Clock: 1 << 25,
  /** Before several units or a quarter: `last`, `coming`, `recent`, `comparable`, `final`. */
  Span: 1 << 26,
  Dash: 1 << 27,
  /** Begins with a capital. */
  Capital: 1 << 28,
  /** Goes on behind a number, `a` or a unit: `5 May`, `a few`, `2016 third`, `day before`. */
  OnCount: 1 << 29,
  /** A number that nothing goes on behind. */
  Alone: 1 << 30,
  /** Begins with a letter: no mark. */
  Word: 1 << 31,
} as const

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Time.Trigger, triggers],
  [
    Time.Start,
    words(
      triggers,
      small.keys(),
      ordinals.keys(),
      which.keys(),
      edges,
      edgeNouns,
      approximators.keys(),
      'q h bi semi half the a an its his her their our these those another several many few some couple every each once',
      "twice all till fiscal calendar school academic at more most to right in ’ ' ‘",
    ),
  ],
  [Time.Lead, words('the a an its his her their our these those around about')],
  [Time.Ordinal, words(ordinals.keys(), 'twenty thirty')],
  [Time.Small, words(small.keys())],
  [Time.Count, words(vague.keys(), 'several many few some numerous countless various half couple another')],
  [
    Time.Whole,
    words(
      'more additional full whole entire consecutive straight successive long short business trading working calendar',
      'fiscal solid extra other further school academic past last previous coming upcoming',
    ),
  ],
  [Time.Which, words(which.keys())],
  [Time.Edge, words(edges, edgeNouns)],
  [Time.Unit, words(units.keys())],
  [Time.Units, words(unitPlurals.keys())],
  [Time.DayPart, words(dayParts.keys(), 'am pm')],
  [Time.Season, words(seasons.keys())],
  [Time.Holiday, holidayStarts],
  [Time.Deictic, words('today yesterday tomorrow tmrw tonight tonite')],
  // of phrases with an article, the word behind it
  [
    Time.Vague,
    words(
      vaguePhrases.map(([[first, second]]) => (first === 'the' ? second! : first!)),
      references.keys(),
    ),
  ],
  [Time.Again, words(frequencies.keys(), weekdayPlurals.keys(), 'every each bi semi once twice weekends')],
  [Time.About, words(approximators.keys())],
  [Time.Decade, words(decades.keys())],
  [Time.Quote, words("’ ' ‘")],
  [Time.Year, words('fy cy fiscal calendar school academic financial tax seasonally ad a.d a.d. q h')],
  [Time.All, words('all')],
  [Time.Clock, words('noon midday noonish midnight')],
  [
    Time.Span,
    words(
      'last past next coming previous preceding following first final latest ensuing subsequent prior future upcoming recent',
      'earlier comparable corresponding same reported',
    ),
  ],
  [Time.Dash, words('- ‑ ‐')],
  [
    Time.OnCount,
    words(
      zones,
      "of and to or – times a p am pm a.m a.m. am. p.m p.m. pm. in at ( o'clock oclock min mins past period ½ ¼ ¾ bc b.c b.c.",
      "'s ’s bce b.c.e b.c.e. ce c.e c.e. ad a.d a.d. few number handful couple dozen hundred thousand",
      'before after beginning starting commencing ending ended end',
    ),
  ],
]

/** Kinds of words that go on behind a number, too. */
const onCount = Time.Month | Time.Unit | Time.Units | Time.Whole | Time.Ordinal | Time.Span | Time.Year | Time.Dash

/** What a number in digits may be. */
export const numberBits: number = Time.Trigger | Time.Start | Time.Number | Time.OnCount

const known = new WordBits(lists)

function bitsOf(lower: string): number {
  const bits = known.get(lower)
  const name = withoutStop(lower)
  if (months.has(name)) return bits | Time.Month
  return weekdays.has(name) ? bits | Time.Weekday : bits
}

/** How a token becomes atoms. */
export const Cut = { Whole: 1, Figure: 2, Pieces: 3 } as const

/** What a word looks like that may be cut, or is a figure. */
export const cuttable: number = Shape.Digit | Shape.Hyphen

/**
 * A hyphenated word is cut where a part of it is about time (`third-quarter`, `mid-June`), a token with digits always
 * (`10:30`, `5pm`, `2024-10-29`, `1990s`).
 */
export const cutOf = wordFact(({ text, lower, shape }: Form): number => {
  if (shape & Shape.Digit) return /^\d+$/.test(text) ? Cut.Figure : Cut.Pieces
  return shape & Shape.Hyphen && lower.split('-').some(isDateWord) ? Cut.Pieces : Cut.Whole
})

/** Bits of `Time` of a word, or of a piece of one that is cut. */
export const timeOf = wordFact(({ text, lower, shape }: Form): number => {
  const bits = bitsOf(lower) | (beginsWithLetter(text) ? Time.Word : 0)
  return bits | (bits & onCount ? Time.OnCount : 0) | (shape & Shape.Capital ? Time.Capital : 0)
})

export const isCapital = (atom: Atom): boolean => (atom.time & Time.Capital) !== 0
