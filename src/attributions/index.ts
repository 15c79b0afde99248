import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'

export type Force =
  | 'state'
  | 'confirm'
  | 'reveal'
  | 'allege'
  | 'suggest'
  | 'believe'
  | 'deny'
  | 'intend'
  | 'urge'
  | 'feel'
  | 'ask'

/** The words that attribute: the whole verb group, noun phrase or marker. */
export type Cue = Span & {
  readonly lemma: string
  readonly force: Force
  /** Tokens `[first, last)` and the index of the head word, where the cue has one. */
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Who says what. Spans are UTF-16; `content` has several spans when the cue stands in the middle. */
export type Attribution = {
  readonly rule: string
  readonly source?: Span
  readonly audience?: Span
  readonly cue?: Cue
  readonly content: readonly Span[]
  /** Index in the list of the attribution whose content this one stands in. */
  readonly within?: number
}

/** All attributions, sorted by the start of their first span; unsourced quotations have a content alone. */
export function findAttributions(
  document: Document,
  _clauses: readonly Clause[],
  _names: readonly Name[],
): Attribution[] {
  return document.quotations.map(q => ({ rule: 'quotation.free', content: [{ start: q.start, end: q.end }] }))
}
