import type { Name, NameType } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import type { EntityMention } from './index.ts'

export type Gender = 'female' | 'male'

/** An entity while its mentions are gathered; nothing outside this folder sees it. */
export type Draft = {
  /** That of the entity, once all mentions are gathered. */
  id: string
  readonly type: NameType
  /** Words of every form of the name, the fullest first after naming. */
  readonly forms: string[]
  /** A person's full names first, then the short ones, each in the order of the text. */
  readonly names: number[]
  readonly mentions: EntityMention[]
  acronym: string | undefined
  location: Name['location'] | undefined
  gender: Gender | undefined
  /** Roles that the person held so far, each wording once. */
  readonly held: Role[]
  /** The role that somebody without a name is known by. */
  readonly role: number | undefined
  /** How many names the draft had when its gender was last looked for. */
  asked: number
  /** How many of `names` are full names of a person. */
  full: number
}

/** How many candidates of a doubt are kept at most: a longer list tells nobody whom to ask for. */
export const mostCandidates = 10

/** A short form that could mean several entities. */
export type Doubt = {
  readonly start: number
  readonly end: number
  readonly candidates: readonly Draft[]
  readonly rule: string
}

/** What a stage of this folder works on: the drafts, and for every name the draft it belongs to. */
export type Cast = {
  readonly drafts: Draft[]
  readonly draftOf: (Draft | undefined)[]
  readonly doubts: Doubt[]
  /** For every role of the text, who holds it. */
  readonly holderOf: (Draft | undefined)[]
  /** `the company`, `the ministry`: tokens `[first, last)` that stand for an organisation. */
  readonly described: { readonly draft: Draft; readonly first: number; readonly last: number }[]
  /** Pronouns that stand for the unnamed holder of a role. */
  readonly standIns: { readonly start: number; readonly end: number; readonly role: number }[]
  /** Roles that only name again somebody whose role is known. */
  readonly repeated: Set<number>
}

function newDraft(
  type: NameType,
  forms: string[],
  names: number[],
  mentions: EntityMention[],
  gender?: Gender,
  role?: number,
): Draft {
  return {
    id: '',
    type,
    forms,
    names,
    mentions,
    acronym: undefined,
    location: undefined,
    gender,
    held: [],
    role,
    asked: -1,
    full: 0,
  }
}

/** Stands for the holder of a role whom the text does not name. */
export const unnamedDraft = (gender: Gender | undefined, role: number): Draft =>
  newDraft('person', [], [], [], gender, role)

/** Adds a name to a draft, or begins one. */
export function addName(
  cast: Cast,
  draft: Draft | undefined,
  name: Name,
  index: number,
  text: string,
  rule: string,
): Draft {
  const mention: EntityMention = { start: name.start, end: name.end, kind: 'name', rule }
  let into = draft
  if (into) {
    if (!into.forms.includes(text)) into.forms.push(text)
    into.names.push(index)
    into.mentions.push(mention)
  } else {
    // Lists that begin with what they hold take no room for more: most people are named once.
    into = newDraft(name.type, [text], [index], [mention])
    cast.drafts.push(into)
  }
  into.location ??= name.location
  cast.draftOf[index] = into
  return into
}
