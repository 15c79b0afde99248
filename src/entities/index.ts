import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Location, Name, NameType } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'

/** A mention of an entity, and the rule that tied it to the entity. */
export type EntityMention = Span & { readonly kind: 'name' | 'pronoun' | 'description'; readonly rule: string }

/** Somebody or something that the text names, with all its mentions in order. */
export type Entity = {
  /** Readable slug, unique in the document. */
  readonly id: string
  readonly type: NameType
  /** The fullest form in the text. */
  readonly name: string
  readonly acronym?: string
  readonly aliases: readonly string[]
  readonly mentions: readonly EntityMention[]
  /** Places only. */
  readonly location?: Location
}

/** A role whose names are replaced by entity ids. */
export type ResolvedRole = Omit<Role, 'holder' | 'organization' | 'place'> & {
  readonly holder?: string
  readonly organization?: string
  readonly place?: string
}

export type Entities = {
  /** People, organisations and places, each in the order of its first mention. */
  readonly entities: readonly Entity[]
  readonly roles: readonly ResolvedRole[]
  /** Mentions that could be more than one entity and stay unresolved, with the candidates' ids. */
  readonly unresolved: readonly (Span & { readonly candidates: readonly string[]; readonly rule: string })[]
}

/** Who is who: joins names, short names, acronyms, pronouns and descriptions to entities, and roles to their holders. */
export function resolveEntities(document: Document, names: readonly Name[], roles: readonly Role[]): Entities {
  const entities = names.map(name => ({
    id: document.text.slice(name.start, name.end).toLowerCase().replace(/\W+/g, '-'),
    type: name.type,
    name: document.text.slice(name.start, name.end),
    aliases: [],
    mentions: [{ start: name.start, end: name.end, kind: 'name' as const, rule: name.rule }],
  }))
  return { entities, roles: roles.map(({ holder: _h, organization: _o, place: _p, ...role }) => role), unresolved: [] }
}
