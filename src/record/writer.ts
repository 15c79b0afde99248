import type { Source } from '../document/document.ts'
import type { Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import { toSource } from '../read/offset-map.ts'

/**
 * Writes the parts of a record: spans of the source in the unit asked for, texts as they stand in it, nothing that is not known.
 * What it is given counts in the text that the stages read.
 */
export class Writer {
  private readonly source: Source
  private readonly convert: (offset: number) => number

  /** `convert` takes UTF-16 offsets of the source to the unit of the record. */
  constructor(source: Source, convert: (offset: number) => number) {
    this.source = source
    this.convert = convert
  }

  passage(span: Span): { text: string; span: [number, number] } {
    const { start, end } = toSource(this.source.map, span)
    return { text: this.source.text.slice(start, end), span: [this.convert(start), this.convert(end)] }
  }

  entity(entity: Entity) {
    return { id: entity.id, name: entity.name, ...listed('aliases', entity.aliases) }
  }

  mentions(entity: Entity) {
    return entity.mentions.map(m => ({ ...this.passage(m), kind: m.kind }))
  }

  role({ title, start, end, holder, organization, place }: ResolvedRole) {
    return {
      title,
      ...this.passage({ start, end }),
      ...(holder && { holder }),
      ...(organization && { organization }),
      ...(place && { place }),
    }
  }

  quantity({
    start,
    end,
    number,
    kind,
    value,
    min,
    max,
    sides,
    unit,
    currency,
    approximate,
    change,
    assumed,
  }: Quantity) {
    return {
      ...this.passage({ start, end }),
      number: this.passage(number),
      kind,
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(sides && { sides }),
      ...(unit !== undefined && { unit }),
      ...(currency && { currency }),
      ...(approximate && { approximate }),
      ...(change && { change }),
      ...listed('assumed', assumed),
    }
  }

  date({ start, end, type, timex, startDate, endDate, assumed }: DateMention) {
    return {
      ...this.passage({ start, end }),
      type,
      ...(timex && { timex }),
      ...(startDate && { start: startDate }),
      ...(endDate && { end: endDate }),
      ...listed('assumed', assumed),
    }
  }
}

/** `{[name]: items}`, or nothing for an empty list: what is not known is absent. */
export function listed<K extends string, T>(name: K, items: readonly T[] | undefined): { [P in K]?: T[] } {
  return (items?.length ? { [name]: [...items] } : {}) as { [P in K]?: T[] }
}
