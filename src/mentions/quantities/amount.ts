import type { Atom } from './atoms.ts'
import { readMeasure } from './measures/match.ts'
import { readPercent } from './measures/percent.ts'
import { readMoney } from './money/read.ts'
import { exact } from './numerals/figure.ts'
import type { Numeral } from './numerals/numeral.ts'
import type { Quantity } from './quantity.ts'

/** A numeral with its currency, sign and unit: atoms `[first, last)`. */
export type Amount = {
  readonly first: number
  readonly last: number
  readonly numeral: Numeral
  readonly kind: Quantity['kind']
  readonly value: number
  readonly unit?: string
  readonly currency?: string
  /** The currency is but the likeliest one. */
  readonly assumed?: true
  /** The unit is one of time. */
  readonly time?: true
  readonly rule: string
}

const hyphens = new Set(['-', '‐', '‑'])
const minuses = new Set(['-', '−', '–', '‑'])

/** The first atom after a hyphen that ties a unit to its number: `5-mile`, `three-ton`. */
export function pastHyphen(atoms: readonly Atom[], i: number): number {
  return hyphens.has(atoms[i]?.text ?? '') && atoms[i]!.glued && atoms[i + 1]?.glued ? i + 1 : i
}

/** Gives a numeral its sign, currency and unit, as far as the text says them. */
export function readAmount(view: string, atoms: readonly Atom[], numeral: Numeral): Amount {
  const money = readMoney(atoms, numeral)
  const signed = readSign(atoms, money?.first ?? numeral.first)
  const first = signed ?? money?.first ?? numeral.first
  const sign = signed !== undefined || money?.negative ? -1 : 1
  const value = sign * exact(numeral.value)
  const base = { first, last: numeral.last, numeral, value: value === 0 ? 0 : value }

  if (numeral.form === 'ordinal') return { ...base, kind: 'ordinal', rule: 'quantity.ordinal' }
  if (money) {
    const { last, unit, currency, assumed, minorValue } = money
    return {
      ...base,
      ...(minorValue !== undefined && { value: exact(sign * (numeral.value + minorValue)) }),
      last,
      kind: 'money',
      unit,
      ...(currency && { currency }),
      ...(assumed && { assumed }),
      rule: 'quantity.money',
    }
  }
  const at = unitAt(atoms, numeral)
  const percent = readPercent(atoms, at)
  if (percent) return { ...base, ...percent, kind: 'percent', rule: 'quantity.percent' }
  const measure = readMeasure(view, atoms, at)
  if (measure) return readAge(atoms, base, measure)
  const aged = readAged(atoms, base)
  if (aged) return aged
  return { ...base, kind: 'count', rule: countRule(numeral) }
}

/** Where a unit may stand: after a hyphen, and after the `of` of a vague number. */
export function unitAt(atoms: readonly Atom[], { last, form, loose }: Numeral): number {
  if ((form === 'vague' || loose) && atoms[last]?.lower === 'of') return last + 1
  // half an hour, three quarters of a mile
  if (form === 'fraction') {
    const at = atoms[last]?.lower === 'of' ? last + 1 : last
    if (atoms[at]?.lower === 'a' || atoms[at]?.lower === 'an') return at + 1
  }
  return pastHyphen(atoms, last)
}

function countRule({ form }: Numeral): string {
  if (form === 'vague') return 'quantity.vague'
  return form === 'fraction' ? 'quantity.fraction' : 'quantity.count'
}

/** The minus before atom `i`: a sign that touches the number, `minus`, `negative`. */
function readSign(atoms: readonly Atom[], i: number): number | undefined {
  const sign = atoms[i - 1]
  if (!sign) return undefined
  if (sign.lower === 'minus' || sign.lower === 'negative') return i - 1
  if (!minuses.has(sign.text) || !atoms[i]!.glued) {
    const word = atoms[i - 2]
    return hyphens.has(sign.text) && sign.glued && word?.lower === 'minus' ? i - 2 : undefined
  }
  if (sign.glued && atoms[i - 2]?.lower === 'minus') return i - 2
  if (!sign.glued) return i - 1
  // $-50.8bn, (-3
  return atoms[i - 2]?.kind === 'mark' && !/[)\]%”"’'.]/.test(atoms[i - 2]!.text) ? i - 1 : undefined
}

type Base = Pick<Amount, 'first' | 'last' | 'numeral' | 'value'>

/** A measure, or an age where `old` or `of age` follows a unit of time. */
function readAge(atoms: readonly Atom[], base: Base, measure: { unit: string; last: number; time: boolean }): Amount {
  const { unit, last } = measure
  const after = pastHyphen(atoms, last)
  if (measure.time) {
    const { lower } = atoms[after] ?? { lower: '' }
    if (lower === 'old' || lower === 'olds')
      return { ...base, kind: 'age', unit, last: after + 1, time: true, rule: 'quantity.age' }
    if (lower === 'of' && atoms[after + 1]?.lower === 'age') {
      return { ...base, kind: 'age', unit, last: after + 2, time: true, rule: 'quantity.age' }
    }
    const aged = readAged(atoms, { ...base, last })
    if (aged) return { ...aged, unit }
  }
  return {
    ...base,
    kind: 'measure',
    unit,
    last,
    ...(measure.time && { time: true as const }),
    rule: 'quantity.measure',
  }
}

/** `aged 12`, `age 87`, `at the age of 30`: the age word belongs to the number. */
function readAged(atoms: readonly Atom[], base: Base): Amount | undefined {
  const before = atoms[base.first - 1]?.lower
  const age = before === 'aged' || before === 'age' || before === 'ages'
  if (age) return { ...base, first: base.first - 1, kind: 'age', unit: 'year', rule: 'quantity.age' }
  if (before === 'of' && atoms[base.first - 2]?.lower === 'age') {
    return { ...base, kind: 'age', unit: 'year', rule: 'quantity.age' }
  }
  return undefined
}
