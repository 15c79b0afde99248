import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Span, Token } from '../language/index.ts'
import type { Cue, Force } from './index.ts'

/** Tokens `[first, last)`. */
export type Range = { readonly first: number; readonly last: number }

/** One sentence with its clauses: what a rule reads. */
export type Scene = {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly index: number
  readonly first: number
  readonly last: number
  readonly clauses: readonly Clause[]
  /** The clause whose verb group begins at a token. */
  readonly verbAt: ReadonlyMap<number, Clause>
  /** The finite clause whose subject begins at a token; its verb stands behind. */
  readonly subjectAt: ReadonlyMap<number, Clause>
}

/** An attribution as a rule proposes it, in tokens; a content may reach back over earlier sentences by a quotation. */
export type Candidate = {
  readonly rule: string
  readonly source?: Range
  readonly audience?: Range
  readonly cue?: Range & { readonly head: number; readonly lemma: string; readonly force: Force }
  readonly content: readonly Range[]
}

/** The scenes of a document, one for each sentence. */
export function scenesOf(document: Document, clauses: readonly Clause[]): Scene[] {
  const scenes: Scene[] = []
  let c = 0
  for (const [index, { first, last }] of document.sentences.entries()) {
    const from = c
    while (c < clauses.length && clauses[c]!.sentence === index) c++
    const own = clauses.slice(from, c)
    const verbAt = new Map(own.map(clause => [clause.verb!.first, clause]))
    const subjectAt = new Map<number, Clause>()
    for (const clause of own) {
      const at = clause.subject?.first
      if (at !== undefined && clause.verb!.kind === 'finite' && clause.verb!.first > at && !subjectAt.has(at))
        subjectAt.set(at, clause)
    }
    scenes.push({ document, tokens: document.tokens, index, first, last, clauses: own, verbAt, subjectAt })
  }
  return scenes
}

/** UTF-16 span of a range of tokens. */
export const spanOf = (tokens: readonly Token[], { first, last }: Range): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

export const cueOf = (
  tokens: readonly Token[],
  { first, last, head, lemma, force }: NonNullable<Candidate['cue']>,
): Cue => ({
  ...spanOf(tokens, { first, last }),
  first,
  last,
  head,
  lemma,
  force,
})

export const overlaps = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last
