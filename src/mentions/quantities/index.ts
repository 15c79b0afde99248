import type { Document } from '../../document/index.ts'
import type { Span } from '../../language/index.ts'
import type { DateMention } from '../dates/index.ts'
import type { Name } from '../names/index.ts'

/** A number with what it counts or measures. `start`–`end` runs from the approximator or number to the unit of measure. */
export type Quantity = Span & {
  readonly rule: string
  /** The numeric expression alone. */
  readonly number: Span
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'age' | 'range'
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  /** ISO 4217. */
  readonly currency?: string
  readonly approximate?: 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
  /** Part of a change: `rose 5 % to 3.2 million`. */
  readonly change?: 'from' | 'to' | 'by'
  /** Fields that the text does not say and that were inferred. */
  readonly assumed?: readonly string[]
}

/** Quantities, sorted, never overlapping a date or standing inside a name. */
export function findQuantities(
  _document: Document,
  _names: readonly Name[],
  _dates: readonly DateMention[],
): Quantity[] {
  return []
}
