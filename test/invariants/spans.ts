import type { DocumentRecord, OffsetUnit } from '../../src/record/schema.ts'

type Passages = { where: string; text: string; spans: [number, number][] }

/** Every `{text, span}` of a record, and every content with its spans, wherever they stand. */
export function passages(record: DocumentRecord): Passages[] {
  const found: Passages[] = []
  const walk = (value: unknown, where: string): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, `${where}/${i}`)
    else if (value && typeof value === 'object') {
      const { text, span, spans } = value as { text?: string; span?: [number, number]; spans?: [number, number][] }
      if (typeof text === 'string' && span) found.push({ where, text, spans: [span] })
      if (typeof text === 'string' && spans) found.push({ where, text, spans })
      for (const [name, item] of Object.entries(value)) walk(item, `${where}/${name}`)
    }
  }
  walk(record, '')
  return found
}

/** A slice of a text by offsets in the given unit, made without the product's own converter. */
export function sliceBy(text: string, unit: OffsetUnit): (span: [number, number]) => string {
  if (unit === 'utf16') return ([start, end]) => text.slice(start, end)
  if (unit === 'byte') {
    const bytes = Buffer.from(text, 'utf8')
    return ([start, end]) => bytes.subarray(start, end).toString('utf8')
  }
  const points = [...text]
  return ([start, end]) => points.slice(start, end).join('')
}
