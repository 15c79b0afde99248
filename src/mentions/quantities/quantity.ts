import type { Span } from '../../language/index.ts'

/** A number with what it counts or measures. `start`–`end` runs from the approximator or number to the unit of measure. */
export type Quantity = Span & {
  readonly rule: string
  /** The numeric expression alone. */
  readonly number: Span
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'age' | 'range' | 'score' | 'ratio'
  readonly value: number | undefined
  readonly min: number | undefined
  readonly max: number | undefined
  /** Both sides of a score or ratio, in the order of the text. */
  readonly sides: [number, number] | undefined
  readonly unit: string | undefined
  /** ISO 4217. */
  readonly currency: string | undefined
  readonly approximate: Approximate | undefined
  /** Part of a change: `rose 5 % to 3.2 million`. */
  readonly change: 'from' | 'to' | 'by' | undefined
  /** Fields that the text does not say and that were inferred. */
  readonly assumed: readonly string[] | undefined
}

export type Approximate = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
