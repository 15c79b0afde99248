import type { Entities, Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'

export type PlacedMention = Span & { readonly entity: Entity }

/** The mentions and roles of a text in its order, to be looked up by span or by whom they belong to. */
export type MentionIndex = {
  inside(span: Span): PlacedMention[]
  rolesInside(span: Span): ResolvedRole[]
  /** The roles that the text gives an entity. */
  rolesOf(entity: string): readonly ResolvedRole[]
  /** The entity of an id. */
  entity(id: string): Entity | undefined
  /** The role words that a pronoun stands for, when it means somebody without a name. */
  unnamedAt(start: number): Span | undefined
}

/** Sorts the mentions once, so that each look-up is a binary search. */
export function indexMentions({ entities, roles, unnamed }: Entities): MentionIndex {
  const all: PlacedMention[] = []
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) all.push({ start, end, entity })
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const held = new Map<string, ResolvedRole[]>()
  for (const role of roles) {
    if (!role.holder) continue
    const others = held.get(role.holder)
    if (others) others.push(role)
    else held.set(role.holder, [role])
  }
  const byId = new Map(entities.map(e => [e.id, e]))
  const standIns = new Map(unnamed.map(u => [u.start, u.role]))
  return {
    inside: span => within(all, span),
    rolesInside: span => within(roles, span),
    rolesOf: entity => held.get(entity) ?? [],
    entity: id => byId.get(id),
    unnamedAt: start => standIns.get(start),
  }
}

/** Those of `spans` (sorted by start) that lie within `span`. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let i = lowerBound(spans, start); i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end <= end) found.push(spans[i]!)
  return found
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
