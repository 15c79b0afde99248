import type { Entities, Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'

export type PlacedMention = Span & { readonly entity: Entity }

/** The mentions and roles of a text in its order, to be looked up by span or by whom they belong to. */
export class MentionIndex {
  private readonly mentions: readonly PlacedMention[]
  private readonly roles: readonly ResolvedRole[]
  private readonly held = new Map<string, ResolvedRole[]>()
  private readonly byId = new Map<string, Entity>()
  private readonly standIns = new Map<number, Span>()

  constructor({ entities, roles, unnamed }: Entities) {
    const mentions: PlacedMention[] = []
    for (const entity of entities) {
      this.byId.set(entity.id, entity)
      for (const { start, end } of entity.mentions) mentions.push({ start, end, entity })
    }
    this.mentions = mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    this.roles = roles
    for (const role of roles) {
      if (!role.holder) continue
      const others = this.held.get(role.holder)
      if (others) others.push(role)
      else this.held.set(role.holder, [role])
    }
    for (const { start, role } of unnamed) this.standIns.set(start, role)
  }

  inside(span: Span): PlacedMention[] {
    return within(this.mentions, span)
  }

  hasInside({ start, end }: Span): boolean {
    const { mentions } = this
    for (let i = lowerBound(mentions, start); i < mentions.length && mentions[i]!.start < end; i++)
      if (mentions[i]!.end <= end) return true
    return false
  }

  rolesInside(span: Span): ResolvedRole[] {
    return within(this.roles, span)
  }

  /** The roles that the text gives an entity. */
  rolesOf(entity: string): readonly ResolvedRole[] {
    return this.held.get(entity) ?? none
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    return this.byId.get(id)
  }

  /** The role words that a pronoun stands for, when it means somebody without a name. */
  unnamedAt(start: number): Span | undefined {
    return this.standIns.get(start)
  }
}

const none: readonly ResolvedRole[] = []

const indexes = new WeakMap<Entities, MentionIndex>()

/** The index of the mentions of a text, made once: claims and the record look up in the same. */
export function indexMentions(entities: Entities): MentionIndex {
  let index = indexes.get(entities)
  if (!index) {
    index = new MentionIndex(entities)
    indexes.set(entities, index)
  }
  return index
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
