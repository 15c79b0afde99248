import type { Claim } from '../claims/index.ts'
import type { Document } from '../document/document.ts'
import { toSource } from '../read/offset-map.ts'
import { HashedText } from './hashed-text.ts'

/** Takes UTF-16 offsets of the source to code points, in which ids and columns are counted whatever the unit of the spans. */
export type Points = (offset: number) => number

const key = new HashedText()

/** First 12 hex digits of a SHA-256 over the document's hash, the content spans (code points) and the source's name. */
export function claimIds(
  claims: readonly Claim[],
  documentHash: string,
  { text, source: { map } }: Document,
  points: Points,
): string[] {
  const times = new Map<string, number>()
  const ids: string[] = []
  key.begin(documentHash)
  for (const { content, source } of claims) {
    key.reset()
    for (let s = 0; s < content.length; s++) {
      const { start, end } = map ? toSource(map, content[s]!) : content[s]!
      key.mark(s === 0 ? bar : comma)
      key.number(points(start))
      key.mark(dash)
      key.number(points(end))
    }
    key.mark(bar)
    if (source) key.text(source.name ?? text.slice(source.start, source.end))
    const id = key.sha().slice(0, 12)
    const before = times.get(id)
    times.set(id, (before ?? 0) + 1)
    if (before !== undefined) {
      key.mark(bar)
      key.number(before)
    }
    ids.push(before === undefined ? id : key.sha().slice(0, 12))
  }
  return ids
}

const bar = 0x7c
const comma = 0x2c
const dash = 0x2d
