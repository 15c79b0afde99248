import type { Token } from '../language/index.ts'
import type { Paragraph, Quotation } from './document.ts'

/** Quotations in double marks, paragraph by paragraph. */
export function findQuotations(view: string, paragraphs: readonly Paragraph[], tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks: number[] = []
    for (let i = paragraph.start; i < paragraph.end; i++) if (/["“”]/.test(view[i]!)) marks.push(i)
    const opensWithMark = marks[0] === paragraph.start
    for (let m = 0; m < marks.length; m += 2) {
      const start = marks[m]!
      const close = marks[m + 1]
      const end = close === undefined ? paragraph.end : close + 1
      found.push({
        start,
        end,
        innerStart: start + 1,
        innerEnd: close ?? paragraph.end,
        depth: 0,
        closed: close !== undefined,
        continues: leftOpen && opensWithMark && m === 0,
        paragraph: index,
        first: tokens.findIndex(t => t.start >= start),
        last: lastBefore(tokens, end),
      })
    }
    leftOpen = marks.length % 2 === 1
  }
  return found
}

function lastBefore(tokens: readonly Token[], end: number): number {
  const i = tokens.findIndex(t => t.start >= end)
  return i < 0 ? tokens.length : i
}
