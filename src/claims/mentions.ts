import type { Document } from '../document/index.ts'
import type { Entities, Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'

export type PlacedMention = Span & { readonly entity: Entity }

/** The mentions and roles of a text in its order, to be looked up by span or by whom they belong to. */
export class MentionIndex {
  private readonly mentions: readonly PlacedMention[]
  private readonly roles: readonly ResolvedRole[]
  private readonly held = new Map<string, Held>()
  private readonly entities: readonly Entity[]
  private byId: Map<string, Entity> | undefined
  private readonly standIns = new Map<number, Span>()

  constructor({ entities, roles, unnamed }: Entities) {
    const mentions: PlacedMention[] = []
    for (const entity of entities) for (const { start, end } of entity.mentions) mentions.push({ start, end, entity })
    this.entities = entities
    this.mentions = mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    this.roles = roles
    for (const role of roles) {
      if (!role.holder) continue
      const held = this.held.get(role.holder)
      if (held) held.roles.push(role)
      else this.held.set(role.holder, { roles: [role], texts: undefined })
    }
    for (const { start, role } of unnamed) this.standIns.set(start, role)
  }

  inside(span: Span): readonly PlacedMention[] {
    return within(this.mentions, span)
  }

  hasInside({ start, end }: Span): boolean {
    const { mentions } = this
    for (let i = lowerBound(mentions, start); i < mentions.length && mentions[i]!.start < end; i++)
      if (mentions[i]!.end <= end) return true
    return false
  }

  rolesInside(span: Span): readonly ResolvedRole[] {
    return within(this.roles, span)
  }

  /** The words of the roles that the text gives an entity, each once. */
  rolesOf(entity: string, { text }: Document): readonly string[] {
    const held = this.held.get(entity)
    if (!held) return none
    held.texts ??= [...new Set(held.roles.map(({ start, end }) => text.slice(start, end)))]
    return held.texts
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    this.byId ??= new Map(this.entities.map(e => [e.id, e]))
    return this.byId.get(id)
  }

  /** The role words that a pronoun stands for, when it means somebody without a name. */
  unnamedAt(start: number): Span | undefined {
    return this.standIns.get(start)
  }
}

/** The roles of an entity; what they are called is read when it is asked for. */
type Held = { readonly roles: ResolvedRole[]; texts: readonly string[] | undefined }

const none: readonly string[] = []
const nothing: readonly never[] = []

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
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const first = lowerBound(spans, start)
  if (first === spans.length || spans[first]!.start >= end) return nothing
  let last = first + 1
  let whole = spans[first]!.end <= end
  for (; last < spans.length && spans[last]!.start < end; last++) if (spans[last]!.end > end) whole = false
  const found = spans.slice(first, last)
  return whole ? found : found.filter(span => span.end <= end)
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
