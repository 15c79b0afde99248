import type { Atom } from '../atoms.ts'
import { Num } from '../number-word.ts'
import { readCardinal } from './cardinal.ts'
import { withFraction } from './fraction.ts'
import { type Numeral, numeralOf } from './numeral.ts'
import { shortScales } from './words.ts'

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th'])
const hyphens = new Set(['-', '‐', '‑'])
/** What is cut into parts in everyday text: 9/11 and 24/7 are no fractions. */
const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100])

/**
 * A number in digits with all that belongs to it: fractions (`1½`, `3 1/4`), powers (`1.99×10^30`), scales in words or letters
 * (`4.2bn`, `12 million`, `10 lakh`), an ordinal's ending (`200th`). Undefined for decades (`1990s`).
 */
export function readFigure(atoms: readonly Atom[], i: number): Numeral | undefined {
  const atom = atoms[i]!
  const next = atoms[i + 1]
  if (next?.glued && ordinalEndings.has(next.lower) && atom.digits > 0) {
    return numeralOf(i, i + 2, 'ordinal', atom.value)
  }
  if (next?.glued && next.lower === 's') return undefined
  const plain = readParts(atoms, i) ?? readPower(atoms, i) ?? { last: i + 1, value: atom.value }
  const form = plain.value < 1 && plain.last > i + 1 ? 'fraction' : 'cardinal'
  const scaled = readScale(atoms, plain.last, plain.value)
  if (scaled) return withFraction(atoms, numeralOf(i, scaled.last, 'cardinal', scaled.value, scaled.scale))
  return withFraction(atoms, numeralOf(i, plain.last, form, plain.value))
}

/** `1½`, `1/4`, `3 1/4`. */
function readParts(atoms: readonly Atom[], i: number): { last: number; value: number } | undefined {
  const atom = atoms[i]!
  const next = atoms[i + 1]
  if (atom.number & Num.Vulgar) return { last: i + 1, value: atom.value }
  if (atom.digits === 0) return undefined
  if (next && next.number & Num.Vulgar) return { last: i + 2, value: atom.value + next.value }
  const alone = slash(atoms, i)
  if (alone !== undefined) return { last: i + 3, value: alone }
  const mixed = next && !next.glued ? slash(atoms, i + 1) : undefined
  return mixed !== undefined && mixed < 1 ? { last: i + 4, value: atom.value + mixed } : undefined
}

function slash(atoms: readonly Atom[], i: number): number | undefined {
  const above = atoms[i]
  const bar = atoms[i + 1]
  const below = atoms[i + 2]
  if (!above?.digits || !below?.digits || (bar?.text !== '/' && bar?.text !== '⁄')) return undefined
  if (bar.glued !== below.glued || atoms[i + 3]?.text === '/') return undefined
  if (above.value >= below.value || !denominators.has(below.value)) return undefined
  return above.value / below.value
}

/** `1.99×10^30`, `1.1^23`. */
function readPower(atoms: readonly Atom[], i: number): { last: number; value: number } | undefined {
  let at = i + 1
  let base = atoms[i]!.value
  let factor = 1
  if ((atoms[at]?.text === '×' || atoms[at]?.lower === 'x') && atoms[at + 1]?.value === 10) {
    factor = base
    base = 10
    at += 2
  } else if (atoms[at]?.text !== '^') return undefined
  let sign = 1
  while (atoms[at] && '^+-−–'.includes(atoms[at]!.text) && atoms[at]!.glued) {
    if ('-−–'.includes(atoms[at]!.text)) sign = -sign
    at++
  }
  const exponent = atoms[at]
  if (!exponent?.digits || !exponent.glued) return undefined
  return { last: at + 1, value: factor * base ** (sign * exponent.value) }
}

/** Scales after the digits, in words or in letters. */
function readScale(
  atoms: readonly Atom[],
  at: number,
  value: number,
): { last: number; value: number; scale: number } | undefined {
  const joined = hyphens.has(atoms[at]?.lower ?? '') && atoms[at]!.glued && atoms[at + 1]?.glued ? at + 1 : at
  const next = atoms[joined]
  if (next?.kind !== 'word') return undefined
  if (next.number & Num.Scale) {
    const cardinal = readCardinal(atoms, joined, value)
    return cardinal && { last: cardinal.last, value: exact(cardinal.value), scale: cardinal.scale }
  }
  if (next.lower === 'dozen') return { last: joined + 1, value: value * 12, scale: 12 }
  const short = shortScales.get(next.lower)
  if (short === undefined || joined !== at || !isScale(atoms, at)) return undefined
  return { last: at + 1, value: exact(value * short), scale: short }
}

const glueOnly = new Set(['k', 'm', 'b', 'g', 't', 'mm', 'cr', 'mil'])

/** Whether letters after digits are a scale and not a unit: 1.8m tall, 12.3m tonnes, 100m race, $5mm. */
function isScale(atoms: readonly Atom[], at: number): boolean {
  const { lower, text, glued } = atoms[at]!
  if (!glueOnly.has(lower)) return true
  const money = hasCurrency(atoms, at)
  if (lower === 'mm' || lower === 'cr' || lower === 'mil') return money
  if (lower === 'k') return text === 'k' || glued
  if (money) return glued || lower !== 'm' || text === 'M'
  if (lower === 'b') return glued || text === 'B'
  if (!glued) return text === 'M' && lower === 'm'
  if (lower === 't') return false
  if (lower === 'g') return text === 'G' && atoms[at - 1]!.value >= 7
  return text === 'M' || countsAfter(atoms, at + 1)
}

const currencyMarks = /^[$€£¥₹₽₩₪₺₦฿₱₫₴]$|^(?:usd|eur|gbp|aud|cad|rm|rs|hk|chf|zar|ps)$/

function hasCurrency(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) if (currencyMarks.test(atoms[i]!.lower)) return true
  return false
}

/** What can be counted in millions follows: `35m of its devices`, `12.3m tonnes`, `30m people`. */
function countsAfter(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at]
  if (next?.kind !== 'word' || next.glued) return false
  return (
    next.lower === 'of' ||
    (/[a-z]s$/.test(next.lower) && next.lower.length > 3 && next.lower !== 'across') ||
    peopleWords.has(next.lower)
  )
}

const peopleWords = new Set('people men women children euro sq square cubic metric passengers'.split(' '))

/** Decimal digits times a power of ten, without the dust of binary fractions: 8.2 million is not 8199999.999999999. */
export function exact(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value
  return Math.abs(value) >= 1e21 ? value : Number(value.toPrecision(15))
}
