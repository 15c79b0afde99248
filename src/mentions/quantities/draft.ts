import type { Amount } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** A quantity on its way: atoms `[first, last)` of the number with its unit, and what they say. */
export type Draft = Omit<Amount, 'value' | 'kind'> & {
  readonly kind: Quantity['kind']
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly sides?: [number, number]
  /** Atom after which the counted noun stands, when it is said after a later number: three or four ships. */
  readonly countedFrom?: number
  readonly change?: 'from' | 'to' | 'by'
}

/** A draft of one amount; a vague number is a range. */
export function draftOf(amount: Amount): Draft {
  const { numeral } = amount
  if (numeral.min === undefined || numeral.max === undefined) return amount
  const { value: _value, ...rest } = amount
  return { ...rest, kind: 'range', rule: 'quantity.vague', min: numeral.min, max: numeral.max }
}
