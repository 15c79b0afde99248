import type { Atom } from '../atoms.ts'
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
  /** Both ends, of a vague number: dozens are 12 to 120. */
  readonly min?: number
  readonly max?: number
  /** The largest multiplier said: a million in `3.4 million`; 1 when there is none. */
  readonly scale: number
  /** The text itself says that the number is not exact: `a couple of`. */
  readonly loose?: true
}

/** The longest numeral that begins at atom `i`. */
export function readNumeral(atoms: readonly Atom[], i: number): Numeral | undefined {
  const atom = atoms[i]!
  if (atom.kind === 'number') return readFigure(atoms, i)
  if (atom.kind === 'mark') return undefined
  const { lower } = atom
  if (lower === 'a' || lower === 'an') return readArticle(atoms, i)
  if (lower === 'half') return readHalf(atoms, i)
  if (lower === 'dozen' || lower === 'couple' || scales.has(lower)) return readBareScale(atoms, i)
  if (lower === 'several' || lower === 'few' || lower === 'many') return readLoose(atoms, i, i)
  if (vague.has(lower)) return readVague(atoms, i)
  if (small.has(lower)) return readWords(atoms, i)
  const ordinal = ordinals.get(lower)
  if (ordinal !== undefined) return { first: i, last: i + 1, form: 'ordinal', value: ordinal, scale: 1 }
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
    if (ordinal !== undefined && ordinal < Math.max(10, scale) && value > 0 && ordinal !== 2) {
      return { first: i, last: afterHyphen + 1, form: 'ordinal', value: value + ordinal, scale }
    }
    if (ordinal === 2 && value > 0 && next.text === '-') {
      return { first: i, last: afterHyphen + 1, form: 'ordinal', value: value + 2, scale }
    }
  }
  if (next?.lower === 'hundredth') return { first: i, last: last + 1, form: 'ordinal', value: value * 100, scale: 100 }
  if (next?.lower === 'dozen' || next?.lower === 'dozens') {
    return { first: i, last: last + 1, form: 'cardinal', value: value * 12, scale: 12 }
  }
  if (next?.lower === 'score' && atoms[last + 1]?.lower === 'of') {
    return { first: i, last: last + 1, form: 'cardinal', value: value * 20, scale: 20 }
  }
  const point = readPoint(atoms, last)
  if (point) {
    const times = readCardinal(atoms, point.last, 1)
    const factor = times && scales.has(atoms[point.last]!.lower) ? times.value : 1
    const end = factor > 1 ? times!.last : point.last
    return { first: i, last: end, form: 'cardinal', value: Number(`${value}.${point.digits}`) * factor, scale: factor }
  }
  return withFraction(atoms, { first: i, last, form: 'cardinal', value, scale })
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
  const before = atoms[i - 1]?.lower ?? ''
  if (before === 'per' || before.endsWith("'s")) return undefined
  const value = lower === 'dozen' ? 12 : readCardinal(atoms, i, 1)
  if (!value) return undefined
  if (typeof value === 'number') return { first: i, last: i + 1, form: 'cardinal', value, scale: value }
  return { first: i, last: value.last, form: 'cardinal', value: value.value, scale: value.scale }
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
  const bounds = loose[atoms[at]!.lower]
  if (!bounds) return undefined
  const from = atoms[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const lower = atoms[from]?.lower ?? ''
  const plural = vague.get(lower)
  const scale = scales.has(lower) ? readCardinal(atoms, from, 1) : undefined
  const factor = lower === 'dozen' ? 12 : (scale?.value ?? plural)
  if (factor === undefined) return undefined
  const last = scale ? scale.last : from + 1
  const [min, max] = [bounds[0] * factor, bounds[1] * factor]
  return { first, last, form: 'vague', value: min, min, max, scale: factor }
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
  return { first: i, last, form: 'vague', value: min, min, max: min * 10, scale: min }
}

const fold = /^(.+)fold$/

function readFold(lower: string, i: number): Numeral | undefined {
  const stem = fold.exec(lower)?.[1]
  const value = stem === undefined ? undefined : (small.get(stem) ?? scales.get(stem))
  return value === undefined ? undefined : { first: i, last: i + 1, form: 'fold', value, scale: 1 }
}
