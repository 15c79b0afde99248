import type { Document } from '../document/index.ts'
import type { Entities, Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import { lowerBound } from '../lower-bound.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import { Placed } from './placed.ts'

export type PlacedMention = Span & {
  readonly entity: Entity
  /** Index of the entity in the list of entities. */
  readonly place: number
}

/** The mentions, roles, quantities and dates of a text in its order, to be looked up by span or by whom they belong to. */
export class MentionIndex {
  readonly mentions: Placed<PlacedMention>
  readonly roles: Placed<ResolvedRole>
  readonly quantities: Placed<Quantity>
  readonly dates: Placed<DateMention>
  private readonly held = new Map<string, Held>()
  private readonly entities: readonly Entity[]
  private byId: Map<string, Entity> | undefined
  private readonly standIns: Entities['unnamed']
  private readonly standInStarts: readonly number[]

  constructor({ entities, roles, unnamed }: Entities, quantities: readonly Quantity[], dates: readonly DateMention[]) {
    const mentions: PlacedMention[] = []
    for (let place = 0; place < entities.length; place++) {
      const entity = entities[place]!
      for (const { start, end } of entity.mentions) mentions.push({ start, end, entity, place })
    }
    this.entities = entities
    mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    // Each read where no other kind is, for the same reason as `Placed` has numbers.
    this.mentions = new Placed(
      mentions,
      mentions.map(m => m.start),
      mentions.map(m => m.end),
    )
    this.roles = new Placed(
      roles,
      roles.map(r => r.start),
      roles.map(r => r.end),
    )
    this.quantities = new Placed(
      quantities,
      quantities.map(q => q.start),
      quantities.map(q => q.end),
    )
    this.dates = new Placed(
      dates,
      dates.map(d => d.start),
      dates.map(d => d.end),
    )
    this.standIns = unnamed
    this.standInStarts = unnamed.map(u => u.start)
    for (const role of roles) {
      if (!role.holder) continue
      const held = this.held.get(role.holder)
      if (held) held.roles.push(role)
      else this.held.set(role.holder, { roles: [role], texts: undefined })
    }
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
    const i = lowerBound(this.standInStarts, start)
    return i < this.standIns.length && this.standInStarts[i] === start ? this.standIns[i]!.role : undefined
  }
}

/** The roles of an entity; what they are called is read when it is asked for. */
type Held = { readonly roles: ResolvedRole[]; texts: readonly string[] | undefined }

const none: readonly string[] = []
