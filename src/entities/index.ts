import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Location, Name, NameType } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import { resolveDescriptions } from './descriptions.ts'
import type { Cast, Draft } from './draft.ts'
import { castOrganizations, castPlaces } from './organizations.ts'
import { castPeople } from './people.ts'
import { resolvePronouns } from './pronouns.ts'
import { Scene } from './scene.ts'
import { slugOf } from './slug.ts'
import { findTriggers } from './triggers.ts'

/** A mention of an entity, and the rule that tied it to the entity. */
export type EntityMention = Span & { readonly kind: 'name' | 'pronoun' | 'description'; readonly rule: string }

/** Somebody or something that the text names, with all its mentions in order. */
export type Entity = {
  /** Readable slug, unique in the document. */
  readonly id: string
  readonly type: NameType
  /** The fullest form in the text. */
  readonly name: string
  readonly acronym: string | undefined
  readonly aliases: readonly string[]
  readonly mentions: readonly EntityMention[]
  /** Places only. */
  readonly location: Location | undefined
}

/** A role whose names are replaced by entity ids. */
export type ResolvedRole = Omit<Role, 'holder' | 'organization' | 'place' | 'pronoun'> & {
  readonly pronoun: number | undefined
  readonly holder: string | undefined
  readonly organization: string | undefined
  readonly place: string | undefined
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
  const scene = new Scene(document, names, roles)
  const cast: Cast = {
    drafts: [],
    draftOf: new Array(names.length).fill(undefined),
    doubts: [],
    holderOf: new Array(roles.length).fill(undefined),
    described: [],
    standIns: [],
    repeated: new Set(),
  }
  castOrganizations(scene, cast)
  castPlaces(scene, cast)
  castPeople(scene, cast)
  for (let r = 0; r < roles.length; r++) {
    const { holder } = roles[r]!
    if (holder !== undefined) cast.holderOf[r] = cast.draftOf[holder]
  }
  const { heads, pronouns } = findTriggers(document)
  resolveDescriptions(scene, cast, heads)
  resolvePronouns(scene, cast, pronouns)
  return freeze(cast, roles)
}

function freeze(cast: Cast, roles: readonly Role[]): Entities {
  const taken = new Set<string>()
  for (const { mentions } of cast.drafts) if (!isSorted(mentions)) mentions.sort(byStart)
  const ordered = cast.drafts.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const entities: Entity[] = []
  for (const draft of ordered) entities.push(entityOf(draft, taken))
  const resolved: ResolvedRole[] = []
  for (let r = 0; r < roles.length; r++) {
    const role = roles[r]!
    // `the minister` said again tells of no new role: it is a mention of its holder.
    if (role.rule === 'role.owner' || role.rule === 'role.person' || cast.repeated.has(r)) continue
    resolved.push(resolvedRole(cast, role, cast.holderOf[r]))
  }
  return {
    entities,
    roles: resolved,
    unnamed: cast.standIns.toSorted(byStart).map(({ start, end, role }) => {
      const { start: from, end: to } = roles[role]!
      return { start, end, role: { start: from, end: to } }
    }),
    unresolved: cast.doubts
      .map(({ start, end, candidates, rule }) => ({ start, end, rule, candidates: candidates.map(c => c.id) }))
      .sort(byStart),
  }
}

function isSorted(mentions: readonly EntityMention[]): boolean {
  for (let i = 1; i < mentions.length; i++) if (mentions[i - 1]!.start > mentions[i]!.start) return false
  return true
}

const byStart = (a: Span, b: Span): number => a.start - b.start

function entityOf(draft: Draft, taken: Set<string>): Entity {
  const { type, acronym, mentions, location } = draft
  const name = fullest(draft)
  draft.id = slugOf(name, taken)
  return {
    id: draft.id,
    type,
    name,
    acronym: acronym === name ? undefined : acronym,
    aliases: aliasesOf(draft.forms, name, acronym),
    mentions,
    location,
  }
}

function aliasesOf(forms: readonly string[], name: string, acronym: string | undefined): readonly string[] {
  if (forms.length === 1 && forms[0] === name) return noAliases
  return forms.filter(form => form !== name && form !== acronym)
}

const noAliases: readonly string[] = []

function resolvedRole(
  { draftOf }: Cast,
  { start, end, title, rule, first, last, head, pronoun, from, organization, place }: Role,
  holder: Draft | undefined,
): ResolvedRole {
  return {
    start,
    end,
    title,
    rule,
    first,
    last,
    head,
    pronoun,
    from,
    holder: holder?.id,
    organization: organization === undefined ? undefined : draftOf[organization]!.id,
    place: place === undefined ? undefined : draftOf[place]!.id,
  }
}

/** The longest form, the first of equals; an acronym only when the text gives nothing else. */
function fullest({ forms, acronym, type }: Draft): string {
  let best: string | undefined
  for (const form of forms) {
    if (form === acronym) continue
    if (
      best === undefined ||
      wordsIn(form) > wordsIn(best) ||
      (isCapitals(best) && best.toLowerCase() === form.toLowerCase())
    )
      best = form
  }
  return spelled(best ?? forms[0]!, type)
}

function wordsIn(form: string): number {
  let words = 1
  for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) words++
  return words
}

function isCapitals(name: string): boolean {
  // Most names say no with their second letter.
  const second = name.charCodeAt(1)
  if (second >= 0x61 && second <= 0x7a) return false
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

/** `HELSINKI` of a dateline is Helsinki; `UNITED STATES` too, `USA` is itself. */
function spelled(name: string, type: NameType): string {
  if (type !== 'place' || name.length < 4 || !isCapitals(name) || name.includes('.')) return name
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, word => word[0] + word.slice(1).toLowerCase())
}
