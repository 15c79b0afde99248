import type { DocumentRecord, OffsetUnit } from '../record/schema.ts'

/** A stretch of text that a record quotes: where it stands in the record, its words, and its span in the record's unit. */
export type Passage = { readonly path: string; readonly text: string; readonly start: number; readonly end: number }

/** Every quoted stretch of a record, in the order of the text. A content of several spans gives one passage for each. */
export function passagesOf(record: DocumentRecord): Passage[] {
  const found: Passage[] = []
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, `${path}/${i}`)
      return
    }
    if (!value || typeof value !== 'object') return
    const { text, span, spans } = value as { text?: unknown; span?: [number, number]; spans?: [number, number][] }
    if (typeof text === 'string' && span) found.push({ path, text, start: span[0], end: span[1] })
    if (typeof text === 'string' && spans) found.push(...pieces(path, text, spans, record.offsets))
    for (const [name, item] of Object.entries(value)) walk(item, `${path}/${name}`)
  }
  walk(record, '')
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The text of a content joins its spans by one space each. */
function pieces(path: string, text: string, spans: readonly [number, number][], unit: OffsetUnit): Passage[] {
  const slice = slicer(text, unit)
  let from = 0
  return spans.map(([start, end], i) => {
    const piece = slice(from, from + end - start)
    from += end - start + 1
    return { path: `${path}/spans/${i}`, text: piece, start, end }
  })
}

function slicer(text: string, unit: OffsetUnit): (start: number, end: number) => string {
  const utf16 = utf16Offsets(text, unit)
  return (start, end) => text.slice(utf16(start), utf16(end))
}

/** From offsets of `text` in a unit to UTF-16; an offset before the text gives −1, one past its end −1 as well. */
export function utf16Offsets(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return offset => (offset > text.length ? -1 : offset)
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    const width = unit === 'codepoint' ? 1 : Buffer.byteLength(character, 'utf8')
    for (let i = 0; i < width; i++) starts.push(at)
    at += character.length
  }
  starts.push(text.length)
  return offset => starts[offset] ?? -1
}
