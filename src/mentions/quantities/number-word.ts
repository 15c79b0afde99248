import { type Form, Shape, wordFact } from '../../language/index.ts'
import { lastOfBefore, startOfBehind } from './approximators.ts'
import { firstWord, names, symbols } from './measures/entries.ts'
import { capitals, codes, dollars, letters, signs } from './money/codes.ts'
import { currencyNames } from './money/names.ts'
import { ordinals, part, scales, small, triggers, vague, vulgar } from './numerals/words.ts'

/** What a word may be in an expression of a quantity, as bits; the readers look closer themselves. */
export const Num = {
  /** Makes its sentence worth reading, as every number does. */
  Trigger: 1 << 0,
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

const loose = new Set(['several', 'few', 'many'])
const percents = new Set('% ％ ﹪ percent percents pct percentage pc pp per'.split(' '))
const onArticle = new Set(['couple', 'few', 'dozen', 'half'])
const letter = /^\p{L}/u

/** Bits of `Num` of a word; of a word that is cut, whether a part of it is a trigger. */
export const numberOf = wordFact(({ text, lower, shape }: Form): number => {
  if (shape & Shape.Digit) return Num.Trigger | (/^\d+$/.test(text) ? Num.Plain : Num.Cut)
  if ((shape & Shape.Hyphen || lower.endsWith('-')) && hasNumberWord(lower))
    return Num.Cut | (shape & Shape.Hyphen || triggers.has(lower) ? Num.Trigger : 0)
  const first = firstWord(text)
  return (
    (letter.test(text) ? Num.Word : 0) |
    (triggers.has(lower) ? Num.Trigger : 0) |
    (vulgar.has(text) ? Num.Figure : 0) |
    (lower === 'a' || lower === 'an' ? Num.Article : 0) |
    (lower === 'half' ? Num.Half : 0) |
    (scales.has(lower) ? Num.Scale : 0) |
    (lower === 'dozen' || lower === 'couple' ? Num.Dozen : 0) |
    (loose.has(lower) ? Num.Loose : 0) |
    (vague.has(lower) ? Num.Vague : 0) |
    (small.has(lower) ? Num.Small : 0) |
    (ordinals.has(lower) ? Num.Ordinal : 0) |
    (lower.length > 4 && lower.endsWith('fold') ? Num.Fold : 0) |
    (onArticle.has(lower) || scales.has(lower) || part.has(lower) ? Num.OnArticle : 0) |
    (lastOfBefore.has(lower) ? Num.Before : 0) |
    (startOfBehind.has(lower) ? Num.Behind : 0) |
    (signs.has(text) || codes.has(text) || letters.has(text) || capitals.has(text) || dollars.has(lower)
      ? Num.Money
      : 0) |
    (currencyNames.has(lower) ? Num.Currency : 0) |
    (percents.has(lower) ? Num.Percent : 0) |
    (names.has(first.toLowerCase()) || symbols.has(first) ? Num.Unit : 0)
  )
})

/** Whether a part of a hyphenated word is a number word. */
function hasNumberWord(lower: string): boolean {
  return lower.split('-').some(word => triggers.has(word))
}
