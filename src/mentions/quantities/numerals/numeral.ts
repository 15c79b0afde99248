import { type Atom, atomAt } from '../atoms.ts'
import { Num, opening } from '../number-word.ts'
import { readCardinal } from './cardinal.ts'
import { readFigure } from './figure.ts'
import { readArticle, readFraction, readHalf, withFraction } from './fraction.ts'
import { ordinals, scales, small, vague } from './words.ts'

/** A numeral: atoms `[first, last)`, without currency, unit or approximator. */
export type Numeral = {
  readonly first: number
  readonly last: number
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'fold'
  readonly value: number
  /** The largest multiplier said: a million in `3.4 million`; 1 when there is none. */
  readonly scale: number
  /** Both ends, of a vague number: dozens are 12 to 120. */
  readonly min: number | undefined
  readonly max: number | undefined
  /** The text itself says that the number is not exact: `a couple of`. */
  readonly loose: boolean
}

/** Every numeral is made here, so that all have one shape. */
export const numeralOf = (
  first: number,
  last: number,
  form: Numeral['form'],
  value: number,
  scale = 1,
  min?: number,
  max?: number,
  loose = false,
): Numeral => ({ first, last, form, value, scale, min, max, loose })

/** The longest numeral that begins at atom `i`. */
export function readNumeral(atoms: readonly Atom[], i: number): Numeral | undefined {
  const { number, lower } = atoms[i]!
  if (!(number & opening)) return undefined
  if (number & Num.Figure) return readFigure(atoms, i)
  if (number & Num.Article) return readArticle(atoms, i)
  if (number & Num.Half) return readHalf(atoms, i)
  if (number & (Num.Dozen | Num.Scale)) return readBareScale(atoms, i)
  if (number & Num.Loose) return readLoose(atoms, i, i)
  if (number & Num.Vague) return readVague(atoms, i)
  if (number & Num.Small) return readWords(atoms, i)
  if (number & Num.Ordinal) return numeralOf(i, i + 1, 'ordinal', ordinals.get(lower)!)
  return readFold(lower, i)
}

/** A number that begins with a word below a hundred. */
function readWords(atoms: readonly Atom[], i: number): Numeral | undefined {
  const fraction = readFraction(atoms, i)
  if (fraction) return fraction
  const cardinal = readCardinal(atoms, i)
  if (!cardinal) return undefined
  const { value, last, scale } = cardinal
  const next = atoms[last]
  const afterHyphen = next?.text === '-' ? last + 1 : last
  if (next && cardinal.value % 10 === 0) {
    const ordinal = ordinals.get(atoms[afterHyphen]?.lower ?? '')
    if (ordinal !== undefined && ordinal < Math.max(10, scale) && value > 0 && ordinal !== 2)
      return numeralOf(i, afterHyphen + 1, 'ordinal', value + ordinal, scale)
    if (ordinal === 2 && value > 0 && next.text === '-')
      return numeralOf(i, afterHyphen + 1, 'ordinal', value + 2, scale)
  }
  if (next?.lower === 'hundredth') return numeralOf(i, last + 1, 'ordinal', value * 100, 100)
  if (next?.lower === 'dozen' || next?.lower === 'dozens') return numeralOf(i, last + 1, 'cardinal', value * 12, 12)
  if (next?.lower === 'score' && atoms[last + 1]?.lower === 'of')
    return numeralOf(i, last + 1, 'cardinal', value * 20, 20)
  const point = readPoint(atoms, last)
  if (point) {
    const times = readCardinal(atoms, point.last, 1)
    const factor = times && scales.has(atoms[point.last]!.lower) ? times.value : 1
    const end = factor > 1 ? times!.last : point.last
    return numeralOf(i, end, 'cardinal', Number(`${value}.${point.digits}`) * factor, factor)
  }
  return withFraction(atoms, numeralOf(i, last, 'cardinal', value, scale))
}

/** `point zero three`, `point seventy-one`: the digits as spoken. */
function readPoint(atoms: readonly Atom[], i: number): { last: number; digits: string } | undefined {
  if (atoms[i]?.lower !== 'point') return undefined
  let digits = ''
  let last = i + 1
  for (let at = last; at < atoms.length; ) {
    const spoken = atoms[at]!.lower === 'oh' ? { value: 0, last: at + 1 } : readCardinal(atoms, at)
    if (!spoken || spoken.value > 99) break
    digits += String(spoken.value)
    at = spoken.last
    last = at
  }
  return digits ? { last, digits } : undefined
}

/** `hundred people` after a word that was no number; `dozen eggs`. A `couple` needs its article. */
function readBareScale(atoms: readonly Atom[], i: number): Numeral | undefined {
  const { lower } = atoms[i]!
  if (lower === 'couple') return undefined
  const plural = vague.get(lower)
  if (plural !== undefined) return readVague(atoms, i)
  // a baker's dozen, parts per million
  const before = atomAt(atoms, i - 1)?.lower ?? ''
  if (before === 'per' || before.endsWith("'s")) return undefined
  const value = lower === 'dozen' ? 12 : readCardinal(atoms, i, 1)
  if (!value) return undefined
  if (typeof value === 'number') return numeralOf(i, i + 1, 'cardinal', value, value)
  return numeralOf(i, value.last, 'cardinal', value.value, value.scale)
}

/** How many, at least and at most, each loose word means. */
const loose: Readonly<Record<string, readonly [number, number]>> = {
  couple: [2, 3],
  few: [3, 5],
  several: [3, 9],
  many: [2, 9],
}

/**
 * A scale after a loose word: `a few hundred`, `several dozen`, `a couple of thousand`, from the loose word's atom `at`;
 * `first` is the article before it.
 */
export function readLoose(atoms: readonly Atom[], first: number, at: number): Numeral | undefined {
  const from = atoms[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const scaled = atoms[from]
  if (!scaled || !(scaled.number & (Num.Vague | Num.Scale | Num.Dozen))) return undefined
  const bounds = loose[atoms[at]!.lower]
  if (!bounds) return undefined
  const { lower } = scaled
  const plural = vague.get(lower)
  const scale = scales.has(lower) ? readCardinal(atoms, from, 1) : undefined
  const factor = lower === 'dozen' ? 12 : (scale?.value ?? plural)
  if (factor === undefined) return undefined
  const last = scale ? scale.last : from + 1
  const min = bounds[0] * factor
  return numeralOf(first, last, 'vague', min, factor, min, bounds[1] * factor)
}

/** `dozens`, `hundreds of thousands`: from one to ten of them. */
function readVague(atoms: readonly Atom[], i: number): Numeral | undefined {
  let min = 1
  let last = i
  for (;;) {
    const value = vague.get(atoms[last]?.lower ?? '')
    if (value === undefined) break
    min *= value
    last++
    if (atoms[last]?.lower !== 'of' || !vague.has(atoms[last + 1]?.lower ?? '')) break
    last++
  }
  // `scores` and `tens` are verbs and plain nouns elsewhere
  if ((atoms[i]!.lower === 'scores' || atoms[i]!.lower === 'tens') && atoms[last]?.lower !== 'of' && last === i + 1) {
    return undefined
  }
  return numeralOf(i, last, 'vague', min, min, min, min * 10)
}

function readFold(lower: string, i: number): Numeral | undefined {
  const stem = lower.slice(0, -'fold'.length)
  const value = small.get(stem) ?? scales.get(stem)
  return value === undefined ? undefined : numeralOf(i, i + 1, 'fold', value)
}
