import type { Document } from '../document/document.ts'
import { toSource } from '../read/offset-map.ts'

/** UTF-16 offsets at which the lines of a text begin; CR, LF and CRLF end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
  } else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

/** A function from UTF-16 offsets of `text` to 1-based lines and columns; columns count code points. */
export function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts = lineStarts(text)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: [...text.slice(starts[low]!, offset)].length + 1 }
  }
}

/** Lines and columns of the source for offsets of what the stages read. */
export function sourcePositions({ source }: Pick<Document, 'source'>): ReturnType<typeof positions> {
  const at = positions(source.text)
  return offset => at(toSource(source.map, { start: offset, end: offset }).start)
}
