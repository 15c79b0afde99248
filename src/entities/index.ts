import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Location, Name, NameType } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import { resolveDescriptions } from './descriptions.ts'
import type { Cast, Draft } from './draft.ts'
import { castOrganizations, castPlaces } from './organizations.ts'
import { castPeople } from './people.ts'
import { resolvePronouns } from './pronouns.ts'
import { setScene } from './scene.ts'
import { slugOf } from './slug.ts'

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
  /** Pronouns that stand for somebody without a name, with the words of the role that he is known by. */
  readonly unnamed: readonly (Span & { readonly role: Span })[]
  /** Mentions that could be more than one entity and stay unresolved, with the candidates' ids. */
  readonly unresolved: readonly (Span & { readonly candidates: readonly string[]; readonly rule: string })[]
}

/** Who is who: joins names, short names, acronyms, pronouns and descriptions to entities, and roles to their holders. */
export function resolveEntities(document: Document, names: readonly Name[], roles: readonly Role[]): Entities {
  const scene = setScene(document, names, roles)
  const cast: Cast = {
    drafts: [],
    draftOf: [],
    doubts: [],
    holderOf: roles.map(() => undefined),
    described: [],
    standIns: [],
    repeated: new Set(),
  }
  castOrganizations(scene, cast)
  castPlaces(scene, cast)
  castPeople(scene, cast)
  for (const [r, role] of roles.entries()) if (role.holder !== undefined) cast.holderOf[r] = cast.draftOf[role.holder]
  resolveDescriptions(scene, cast)
  resolvePronouns(scene, cast)
  return freeze(cast, roles)
}

function freeze(cast: Cast, roles: readonly Role[]): Entities {
  const taken = new Set<string>()
  const ids = new Map<Draft, string>()
  const ordered = [...cast.drafts]
  for (const draft of ordered) draft.mentions.sort((a, b) => a.start - b.start)
  ordered.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const entities = ordered.map((draft): Entity => {
    const name = fullest(draft)
    const id = slugOf(name, taken)
    ids.set(draft, id)
    return {
      id,
      type: draft.type,
      name,
      ...(draft.acronym && draft.acronym !== name && { acronym: draft.acronym }),
      aliases: draft.forms.filter(f => f !== name && f !== draft.acronym),
      mentions: draft.mentions,
      ...(draft.location && { location: draft.location }),
    }
  })
  const idOf = (draft: Draft | undefined) => draft && ids.get(draft)
  return {
    entities,
    roles: roles.flatMap(({ holder: _h, organization, place, ...role }, r) => {
      // `the minister` said again tells of no new role: it is a mention of its holder.
      if (cast.repeated.has(r) || role.rule === 'role.owner' || role.rule === 'role.person') return []
      const holder = idOf(cast.holderOf[r])
      const org = organization === undefined ? undefined : idOf(cast.draftOf[organization])
      const where = place === undefined ? undefined : idOf(cast.draftOf[place])
      return { ...role, ...(holder && { holder }), ...(org && { organization: org }), ...(where && { place: where }) }
    }),
    unnamed: [...cast.standIns]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, role }) => {
        const { start: from, end: to } = roles[role]!
        return { start, end, role: { start: from, end: to } }
      }),
    unresolved: cast.doubts
      .map(({ start, end, candidates, rule }) => ({ start, end, rule, candidates: candidates.map(c => ids.get(c)!) }))
      .sort((a, b) => a.start - b.start),
  }
}

/** The longest form, the first of equals; an acronym only when the text gives nothing else. */
function fullest({ forms, acronym, type }: Draft): string {
  let best: string | undefined
  for (const form of forms) {
    if (form === acronym) continue
    if (
      best === undefined ||
      form.split(' ').length > best.split(' ').length ||
      (isCapitals(best) && best.toLowerCase() === form.toLowerCase())
    )
      best = form
  }
  return spelled(best ?? forms[0]!, type)
}

const isCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()

/** `HELSINKI` of a dateline is Helsinki; `UNITED STATES` too, `USA` is itself. */
function spelled(name: string, type: NameType): string {
  if (type !== 'place' || !isCapitals(name) || name.includes('.') || name.length < 4) return name
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, word => word[0] + word.slice(1).toLowerCase())
}
