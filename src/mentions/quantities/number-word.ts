import { type BitLists, type Form, promise, Shape, WordBits, wordFact } from '../../language/index.ts'
import { lastOfBefore, startOfBehind } from './approximators.ts'
import { breaks, changes, changing, dayParts, labels, streets } from './around.ts'
import { beginsWithLetter, firstWord, names, symbols } from './measures/entries.ts'
import { capitals, codes, dollars, letters, signs } from './money/codes.ts'
import { currencyNames } from './money/names.ts'
import { ordinals, part, scales, small, triggers, vague, vulgar } from './numerals/words.ts'

/** What a word may be in an expression of a quantity, as bits; the readers look closer themselves. */
export const Num = {
  /** A number in digits. */
  Figure: 1 << 1,
  Article: 1 << 2,
  Half: 1 << 3,
  /** `hundred`, `million`. */
  Scale: 1 << 4,
  /** `dozen`, `couple`. */
  Dozen: 1 << 5,
  /** `several`, `few`, `many`. */
  Loose: 1 << 6,
  Vague: 1 << 7,
  Small: 1 << 8,
  Ordinal: 1 << 9,
  Fold: 1 << 10,
  /** Goes on behind the article of a number: `a third`. */
  OnArticle: 1 << 11,
  /** Last word of an approximator before a number, and first of one behind it. */
  Before: 1 << 12,
  Behind: 1 << 13,
  /** A sign, code or letters of money. */
  Money: 1 << 14,
  /** A name of money. */
  Currency: 1 << 15,
  Unit: 1 << 16,
  /** `percent`, `per`, `%`. */
  Percent: 1 << 20,
  /** See the lists of words around a number. */
  Changing: 1 << 21,
  Change: 1 << 22,
  Break: 1 << 23,
  Label: 1 << 24,
  Street: 1 << 25,
  DayPart: 1 << 26,
  /** `½`. */
  Vulgar: 1 << 27,
  /** How the token becomes atoms: a word, a figure alone, pieces. */
  Word: 1 << 17,
  Plain: 1 << 18,
  Cut: 1 << 19,
} as const

/** Words that a numeral may open with. */
export const opening: number =
  Num.Figure |
  Num.Article |
  Num.Half |
  Num.Scale |
  Num.Dozen |
  Num.Loose |
  Num.Vague |
  Num.Small |
  Num.Ordinal |
  Num.Fold

const lists: BitLists = [
  [Num.Figure | Num.Vulgar, vulgar.keys()],
  [Num.Article, ['a', 'an']],
  [Num.Half, ['half']],
  [Num.Scale, scales.keys()],
  [Num.Dozen, ['dozen', 'couple']],
  [Num.Loose, ['several', 'few', 'many']],
  [Num.Vague, vague.keys()],
  [Num.Small, small.keys()],
  [Num.Ordinal, ordinals.keys()],
  [Num.OnArticle, ['couple', 'few', 'dozen', 'half', ...scales.keys(), ...part.keys()]],
  [Num.Before, lastOfBefore.keys()],
  [Num.Behind, startOfBehind.keys()],
  [Num.Money, dollars.keys()],
  [Num.Currency, currencyNames.keys()],
  [Num.Percent, '% ％ ﹪ percent percents pct percentage pc pp per'.split(' ')],
  [Num.Unit, names.keys()],
  [Num.Changing, changing],
  [Num.Change, changes],
  [Num.Break, breaks],
  [Num.Label, labels],
  [Num.Street, streets],
  [Num.DayPart, dayParts],
]
/** Bits of words in lower case, and those that hold as written only. */
const known = new WordBits(lists)
const counting = new WordBits([[1, triggers]])
const written = new WordBits([
  [Num.Money, [...signs.keys(), ...codes, ...letters.keys(), ...capitals.keys()]],
  [Num.Unit, symbols.keys()],
])

/** A number that is read as a whole: `12`, `5,000`, `4.25`. */
const wholeNumber = /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+$/

/** Promised by words that make a sentence worth reading for quantities; a hyphenated one by a part of it. `first` alone counts nothing. */
export const countable: number = promise(
  (_, lower, shape) =>
    (shape & Shape.Digit) !== 0 || (shape & Shape.Hyphen ? lower.split('-').some(isCounting) : isCounting(lower)),
)

function isCounting(lower: string): boolean {
  return counting.get(lower) !== 0 && lower !== 'first'
}

/** Bits of `Num` of a word. */
export const numberOf = wordFact(({ text, lower, shape }: Form): number => {
  if (shape & Shape.Digit) return wholeNumber.test(text) ? Num.Plain : Num.Cut
  if ((shape & Shape.Hyphen || lower.endsWith('-')) && hasNumberWord(lower)) return Num.Cut
  const bits =
    known.get(lower) |
    written.get(text) |
    (beginsWithLetter(text) ? Num.Word : 0) |
    (lower.length > 4 && lower.endsWith('fold') ? Num.Fold : 0)
  const first = firstWord(text)
  if (first === text) return bits
  // of `m²` the metre, of `R$` only the money
  const unit = names.has(first.toLowerCase()) || symbols.has(first)
  return unit ? bits | Num.Unit : bits & ~Num.Unit
})

/** Whether a part of a hyphenated word is a number word. */
function hasNumberWord(lower: string): boolean {
  return lower.split('-').some(word => counting.get(word) !== 0)
}
