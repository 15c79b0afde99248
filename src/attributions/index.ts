import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'
import { addCandidates } from './candidates.ts'
import { choose, settle } from './choose.ts'
import { withNames } from './named.ts'
import { runOn } from './runon.ts'
import { type Candidate, readScenes } from './scene.ts'

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

/** A stretch of the text with its tokens `[first, last)`. */
export type Stretch = Span & { readonly first: number; readonly last: number }

/** The words that attribute: the whole verb group, noun phrase or marker. */
export type Cue = Stretch & {
  readonly lemma: string
  readonly force: Force
  /** Index of the head word, where the cue has one. */
  readonly head: number
}

/** Who says what. Spans are UTF-16; `content` has several spans when the cue stands in the middle. */
export type Attribution = {
  readonly rule: string
  readonly source: Stretch | undefined
  readonly audience: Stretch | undefined
  readonly cue: Cue | undefined
  readonly content: readonly Stretch[]
  /** Index in the list of the attribution whose content this one stands in. */
  readonly within: number | undefined
}

/** All attributions, sorted by the start of their first span; unsourced quotations have a content alone. */
export function findAttributions(
  document: Document,
  clauses: readonly Clause[],
  names: readonly Name[],
): Attribution[] {
  const candidates: Candidate[] = []
  readScenes(document, clauses, scene => addCandidates(scene, candidates))
  const choice = choose(withNames(document, names, candidates), document.tokens.length)
  return settle(document, runOn(document, choice))
}
