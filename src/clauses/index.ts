import type { Document } from '../document/index.ts'

/** A verb group: tokens `[first, last)` with auxiliaries, negation and adverbs, and the index of its head verb. */
export type VerbGroup = {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly finite: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle'
}

/** A clause: tokens `[first, last)` of one sentence, its verb group and its subject. */
export type Clause = {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly kind: 'main' | 'subordinate' | 'relative' | 'participle' | 'infinitive'
  readonly verb?: VerbGroup
  /** Tokens of the subject noun phrase. */
  readonly subject?: { readonly first: number; readonly last: number }
  /** Index in the list of the clause that this one depends on. */
  readonly parent?: number
}

/** The clauses of every sentence, in the order of the text. */
export function segmentClauses(_document: Document): Clause[] {
  return []
}
