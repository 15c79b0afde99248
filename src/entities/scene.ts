import type { Document } from '../document/index.ts'
import { type Token, TokenNumbers } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import type { Draft, Gender } from './draft.ts'
import { genderOf } from './gender.ts'
import { firstWritten } from './spellings.ts'

/** Tokens `[first, last)`. */
type Range = { readonly first: number; readonly last: number }

function mark(at: Int32Array, { first, last }: Range, index: number): void {
  for (let i = first; i < last; i++) at[i] = index
}

const nameNumbers = new TokenNumbers()
const sentenceNumbers = new TokenNumbers()
const quotationNumbers = new TokenNumbers()

/** The document as the resolvers of this folder look at it; good until another is looked at. */
export class Scene {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
  /** Index in `names` for every token, -1 outside names. */
  readonly nameAt: Int32Array
  /** For each name the first one of its type that is written the same. */
  readonly firstOf: Int32Array
  private readonly sentenceAt: Int32Array
  private readonly quotationAt: Int32Array
  private readonly embedded: Uint8Array
  private readonly held: (Role[] | undefined)[]
  private readonly texts: (string | undefined)[]

  constructor(document: Document, names: readonly Name[], roles: readonly Role[]) {
    const { tokens, sentences, quotations } = document
    this.document = document
    this.tokens = tokens
    this.names = names
    this.roles = roles
    this.nameAt = nameNumbers.filled(tokens.length, -1)
    for (let n = 0; n < names.length; n++) mark(this.nameAt, names[n]!, n)
    this.sentenceAt = sentenceNumbers.filled(tokens.length, -1)
    for (let s = 0; s < sentences.length; s++) mark(this.sentenceAt, sentences[s]!, s)
    this.quotationAt = quotationNumbers.filled(tokens.length, -1)
    for (let q = 0; q < quotations.length; q++)
      if (quotations[q]!.depth === 0) mark(this.quotationAt, quotations[q]!, q)
    this.embedded = new Uint8Array(names.length)
    this.held = new Array(names.length).fill(undefined)
    this.texts = new Array(names.length).fill(undefined)
    for (const role of roles) {
      const { holder } = role
      if (holder !== undefined) {
        const held = this.held[holder]
        if (held) held.push(role)
        else this.held[holder] = [role]
      }
      for (let i = role.first; i < role.last; i++) {
        const n = this.nameAt[i]!
        if (n >= 0 && n !== holder) this.embedded[n] = 1
      }
    }
    this.firstOf = firstWritten(document.text, names, n => this.textOf(n))
  }

  /** A name with one space between its words. */
  textOf(name: number): string {
    const known = this.texts[name]
    if (known !== undefined) return known
    const { start, end, first, last } = this.names[name]!
    const text = this.ofTokens(start, end, first, last) ?? this.document.text.slice(start, end).replace(/\s+/g, ' ')
    this.texts[name] = text
    return text
  }

  /**
   * The text of whole tokens with nothing or one space between them; undefined for another stretch. Put together of tokens it is of
   * one byte a letter where the whole text, with its curly quotation marks, is of two: V8 hashes such a string and makes it small
   * several times as fast.
   */
  private ofTokens(start: number, end: number, first: number, last: number): string | undefined {
    if (this.tokens[first]!.start !== start || this.tokens[last - 1]!.end !== end) return undefined
    let text = this.tokens[first]!.text
    for (let i = first + 1; i < last; i++) {
      const { end } = this.tokens[i - 1]!
      const token = this.tokens[i]!
      const gap = token.start - end
      if (gap > 1 || (gap === 1 && this.document.text[end] !== ' ')) return undefined
      text += gap === 1 ? ` ${token.text}` : token.text
    }
    return text
  }

  sentenceOf(token: number): number {
    return this.sentenceAt[token] ?? -1
  }

  /** Whether a name stands inside the role of somebody else. */
  isEmbedded(name: number): boolean {
    return this.embedded[name] === 1
  }

  /** Whether a token stands in the dateline: where and for whom a report was filed is not what it tells of. */
  inDateline(token: number): boolean {
    const { dateline } = this.document
    return dateline !== undefined && this.tokens[token]!.start < dateline.end
  }

  /** Roles that a name holds. */
  rolesOf(name: number): readonly Role[] {
    return this.held[name] ?? none
  }

  /** Depth-0 quotation that a token stands in, -1 outside. */
  quotationOf(token: number): number {
    return this.quotationAt[token] ?? -1
  }

  genderOf(draft: Draft): Gender | undefined {
    if (draft.gender === undefined && draft.asked !== draft.names.length) {
      draft.gender = genderOf(this, draft)
      draft.asked = draft.names.length
    }
    return draft.gender
  }

  /** The last of a person's names before a token, -1 when there is none. */
  lastBefore({ names: own, full }: Draft, token: number): number {
    const short = this.lastOf(own, full, own.length, token)
    return Math.max(short, this.lastOf(own, 0, full, token))
  }

  /** The same for a stretch of the list that is in the order of the text. */
  private lastOf(own: readonly number[], from: number, to: number, token: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.names[own[middle]!]!.first < token) low = middle + 1
      else high = middle
    }
    return low > from ? own[low - 1]! : -1
  }
}

const none: readonly Role[] = []
