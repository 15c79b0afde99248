import type { Span } from '../language/index.ts'

/** Paragraphs are lines: news text puts each on its own line, with or without an empty one between. */
export function splitParagraphs(view: string): Span[] {
  const blocks: Span[] = []
  for (const line of view.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const body = line[0].trim()
    if (!body) continue
    const start = line.index + line[0].indexOf(body)
    blocks.push({ start, end: start + body.length })
  }
  return blocks
}
