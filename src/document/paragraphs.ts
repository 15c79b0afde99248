import type { Span } from '../language/index.ts'

/** Paragraphs are lines: news text puts each on its own line, with or without an empty one between. */
export function splitParagraphs(units: Uint16Array, length: number): Span[] {
  const blocks: Span[] = []
  for (let at = 0; at < length; at++) {
    let end = at
    while (end < length && !endsLine(units[end]!)) end++
    let start = at
    at = end
    while (start < end && isSpace(units[start]!)) start++
    while (end > start && isSpace(units[end - 1]!)) end--
    if (start < end) blocks.push({ start, end })
  }
  return blocks
}

const endsLine = (unit: number): boolean =>
  unit > 0x0d ? unit === 0x2028 || unit === 0x2029 : unit === 0x0a || unit === 0x0d

/** What `trim` takes away. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)))
