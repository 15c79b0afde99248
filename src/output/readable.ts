import { lowerBound } from '../lower-bound.ts'
import type { OffsetMap } from '../read/offset-map.ts'
import { utf16Offsets } from '../verify/passages.ts'
import type { Extracted } from './format.ts'

/** What a reader sees of a stretch of the source, in code points: its words without the markup between them. */
export type Readable = (start: number, end: number) => string

export function readableOf({ text, view = text, map }: Extracted): Readable {
  const utf16 = utf16Offsets(text, 'codepoint')
  if (!map?.view.length) return (start, end) => view.slice(utf16(start), utf16(end))
  return (start, end) => viewOf(view, map, utf16(start), utf16(end))
}

/** The parts of the view whose source lies between two offsets; a run that stands for its source as a whole is never cut. */
function viewOf(view: string, map: OffsetMap, start: number, end: number): string {
  let words = ''
  // From the first run whose source does not end before the stretch.
  for (let i = lowerBound(map.to, start); i < map.view.length && map.from[i]! < end; i++) {
    const [at, next] = [map.view[i]!, map.view[i + 1] ?? view.length]
    const [from, to] = [map.from[i]!, map.to[i]!]
    if (next - at !== to - from) words += from >= start ? view.slice(at, next) : ''
    else words += view.slice(at + Math.max(0, start - from), at + Math.min(next - at, end - from))
  }
  return words
}
