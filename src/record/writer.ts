import type { Source } from '../document/document.ts'
import type { Entity, ResolvedRole } from '../entities/index.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import { toSource } from '../read/offset-map.ts'
import type { DocumentRecord } from './schema.ts'

type Passage = { text: string; span: [number, number] }
type QuantityRecord = DocumentRecord['quantities'][number]
type DateRecord = DocumentRecord['dates'][number]
type RoleRecord = DocumentRecord['roles'][number]

/**
 * Writes the parts of a record: spans of the source in the unit asked for, texts as they stand in it, nothing that is not known.
 * What it is given counts in the text that the stages read.
 *
 * Objects are written field by field, which costs a third of what spreading optional ones does; fields that are always there
 * come first in one literal.
 */
export class Writer {
  private readonly source: Source
  private readonly convert: (offset: number) => number

  /** `convert` takes UTF-16 offsets of the source to the unit of the record. */
  constructor(source: Source, convert: (offset: number) => number) {
    this.source = source
    this.convert = convert
  }

  /** Of offsets, not of a span: spans of all kinds would meet here, and V8 is slow to read objects of many shapes in one place. */
  passage(start: number, end: number): Passage {
    const { text, map } = this.source
    if (!map) return { text: text.slice(start, end), span: [this.convert(start), this.convert(end)] }
    const at = toSource(map, { start, end })
    return { text: text.slice(at.start, at.end), span: [this.convert(at.start), this.convert(at.end)] }
  }

  mentions({ mentions }: Entity): DocumentRecord['people'][number]['mentions'] {
    const written: DocumentRecord['people'][number]['mentions'] = []
    for (const mention of mentions) {
      const { text, span } = this.passage(mention.start, mention.end)
      written.push({ text, span, kind: mention.kind })
    }
    return written
  }

  role(role: ResolvedRole): RoleRecord {
    const { text, span } = this.passage(role.start, role.end)
    const { title, holder, organization, place } = role
    const written: RoleRecord = holder ? { title, text, span, holder } : { title, text, span }
    if (organization) written.organization = organization
    if (place) written.place = place
    return written
  }

  quantity(quantity: Quantity): QuantityRecord {
    const { text, span } = this.passage(quantity.start, quantity.end)
    const number = this.passage(quantity.number.start, quantity.number.end)
    const { kind, value, unit, min, max, sides, currency, approximate, change, assumed } = quantity
    if (value !== undefined && unit !== undefined && min === undefined && max === undefined && !sides) {
      const written: QuantityRecord = { text, span, number, kind, value, unit }
      return currency || approximate || change || assumed?.length
        ? withDetails(written, currency, approximate, change, assumed)
        : written
    }
    const written: QuantityRecord = { text, span, number, kind }
    if (value !== undefined) written.value = value
    if (min !== undefined) written.min = min
    if (max !== undefined) written.max = max
    if (sides) written.sides = [sides[0], sides[1]]
    if (unit) written.unit = unit
    return withDetails(written, currency, approximate, change, assumed)
  }

  date(date: DateMention): DateRecord {
    const { text, span } = this.passage(date.start, date.end)
    const { type, timex, startDate, endDate, assumed } = date
    const written: DateRecord = timex ? { text, span, type, timex } : { text, span, type }
    if (startDate) written.start = startDate
    if (endDate) written.end = endDate
    if (assumed?.length) written.assumed = [...assumed]
    return written
  }
}

function withDetails(
  quantity: QuantityRecord,
  currency: Quantity['currency'],
  approximate: Quantity['approximate'],
  change: Quantity['change'],
  assumed: Quantity['assumed'],
): QuantityRecord {
  if (currency) quantity.currency = currency
  if (approximate) quantity.approximate = approximate
  if (change) quantity.change = change
  if (assumed?.length) quantity.assumed = [...assumed]
  return quantity
}
