import type { Entities, Entity } from '../entities/index.ts'
import type { Span } from '../language/index.ts'

export type PlacedMention = Span & { readonly entity: Entity }

/** The mentions of all entities in the order of the text, to be looked up by span. */
export type MentionIndex = { inside(span: Span): PlacedMention[] }

/** Sorts the mentions once, so that each look-up is a binary search. */
export function indexMentions({ entities }: Entities): MentionIndex {
  const all: PlacedMention[] = []
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) all.push({ start, end, entity })
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    inside({ start, end }) {
      const found: PlacedMention[] = []
      for (let i = lowerBound(all, start); i < all.length && all[i]!.start < end; i++) {
        if (all[i]!.end <= end) found.push(all[i]!)
      }
      return found
    },
  }
}

/** Index of the first span that starts at or after `offset`. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
