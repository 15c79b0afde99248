import type { Numeral } from './numerals/numeral.ts'
import type { Quantity } from './quantity.ts'

/** A quantity on its way: atoms `[first, last)` of the number with its currency, sign and unit, and what they say. */
export type Draft = Readonly<Fields>

type Fields = {
  first: number
  last: number
  numeral: Numeral
  kind: Quantity['kind']
  rule: string
  value: number | undefined
  min: number | undefined
  max: number | undefined
  sides: [number, number] | undefined
  unit: string | undefined
  currency: string | undefined
  /** The currency is but the likeliest one. */
  assumed: boolean
  /** The unit is one of time. */
  time: boolean
  /** Atom after which the counted noun stands, when it is said after a later number: three or four ships. */
  countedFrom: number | undefined
  change: 'from' | 'to' | 'by' | undefined
}

/** A bare number. Every draft begins as one or as the copy of another, so that all have one shape. */
export const newDraft = (first: number, numeral: Numeral, value: number, rule: string): Fields => ({
  first,
  last: numeral.last,
  numeral,
  kind: 'count',
  rule,
  value,
  min: undefined,
  max: undefined,
  sides: undefined,
  unit: undefined,
  currency: undefined,
  assumed: false,
  time: false,
  countedFrom: undefined,
  change: undefined,
})

/** The same draft, to change a field of. */
export const copyOf = (from: Draft): Fields => ({
  first: from.first,
  last: from.last,
  numeral: from.numeral,
  kind: from.kind,
  rule: from.rule,
  value: from.value,
  min: from.min,
  max: from.max,
  sides: from.sides,
  unit: from.unit,
  currency: from.currency,
  assumed: from.assumed,
  time: from.time,
  countedFrom: from.countedFrom,
  change: from.change,
})
