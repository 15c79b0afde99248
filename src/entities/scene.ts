import type { Document } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import type { Draft, Gender } from './draft.ts'
import { genderOf } from './gender.ts'

/** The document as the resolvers of this folder look at it. */
export type Scene = {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
  /** Index in `names` for every token, -1 outside names. */
  readonly nameAt: Int32Array
  textOf(name: number): string
  sentenceOf(token: number): number
  /** Whether a name stands inside the role of somebody else. */
  isEmbedded(name: number): boolean
  /** Whether a token stands in the dateline: where and for whom a report was filed is not what it tells of. */
  inDateline(token: number): boolean
  /** Roles that a name holds. */
  rolesOf(name: number): readonly Role[]
  /** Depth-0 quotation that a token stands in, -1 outside. */
  quotationOf(token: number): number
  genderOf(draft: Draft): Gender | undefined
}

/** Indexes a document for the resolvers. */
export function setScene(document: Document, names: readonly Name[], roles: readonly Role[]): Scene {
  const { tokens, sentences, quotations } = document
  const nameAt = new Int32Array(tokens.length).fill(-1)
  for (const [n, name] of names.entries()) nameAt.fill(n, name.first, name.last)
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const [s, sentence] of sentences.entries()) sentenceAt.fill(s, sentence.first, sentence.last)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  for (const [q, quotation] of quotations.entries())
    if (quotation.depth === 0) quotationAt.fill(q, quotation.first, quotation.last)
  const embedded = new Uint8Array(names.length)
  const held = new Map<number, Role[]>()
  for (const role of roles) {
    if (role.holder !== undefined) held.set(role.holder, [...(held.get(role.holder) ?? []), role])
    for (let i = role.first; i < role.last; i++) {
      const n = nameAt[i]!
      if (n >= 0 && n !== role.holder) embedded[n] = 1
    }
  }
  return {
    document,
    tokens,
    names,
    roles,
    nameAt,
    textOf: n => document.text.slice(names[n]!.start, names[n]!.end).replace(/\s+/g, ' '),
    sentenceOf: token => sentenceAt[token] ?? -1,
    isEmbedded: n => embedded[n] === 1,
    quotationOf: token => quotationAt[token] ?? -1,
    inDateline: token => document.dateline !== undefined && tokens[token]!.start < document.dateline.end,
    rolesOf: name => held.get(name) ?? none,
    genderOf(draft) {
      if (draft.gender || draft.asked === draft.names.length) return draft.gender
      draft.asked = draft.names.length
      const told = genderOf(this, draft)
      if (told) draft.gender = told
      return told
    },
  }
}

const none: readonly Role[] = []
