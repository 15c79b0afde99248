import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { type Token, TokenNumbers } from '../language/index.ts'
import type { Cue, Force, Stretch } from './index.ts'

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
  readonly verbAt: ClauseByToken
  /** The finite clause whose subject begins at a token; its verb stands behind. */
  readonly subjectAt: ClauseByToken
}

/** The clauses of one sentence by a token of each. It is asked at nearly every token, so it looks into an array of the document's. */
export class ClauseByToken {
  readonly #clauses: readonly Clause[]
  readonly #places: Int32Array
  #first = 0
  #last = 0

  /** @param places for each token of the document the index of its clause, counted from 1 */
  constructor(clauses: readonly Clause[], places: Int32Array) {
    this.#clauses = clauses
    this.#places = places
  }

  /** Goes on to the sentence of tokens `[first, last)`. */
  enter(first: number, last: number): void {
    this.#first = first
    this.#last = last
  }

  get(token: number): Clause | undefined {
    if (token < this.#first || token >= this.#last) return undefined
    const place = this.#places[token]!
    return place === 0 ? undefined : this.#clauses[place - 1]
  }
}

/** The words of a cue, as a rule proposes it. */
export type CueWords = Range & { readonly head: number; readonly lemma: string; readonly force: Force }

/** An attribution as a rule proposes it, in tokens; a content may reach back over earlier sentences by a quotation. */
export type Candidate = {
  readonly rule: string
  readonly source: Range | undefined
  readonly audience: Range | undefined
  readonly cue: CueWords | undefined
  readonly content: readonly Range[]
}

/** Every candidate is made here, so that all have one shape. */
export const candidate = (
  rule: string,
  source: Range | undefined,
  cue: CueWords | undefined,
  content: readonly Range[],
  audience?: Range,
): Candidate => ({ rule, source, audience, cue, content })

export const cueWords = (first: number, last: number, head: number, lemma: string, force: Force): CueWords => ({
  first,
  last,
  head,
  lemma,
  force,
})

const verbPlaces = new TokenNumbers()
const subjectPlaces = new TokenNumbers()

/** Shows `read` the scenes of a document, one for each sentence; each is good until the next. */
export function readScenes(document: Document, clauses: readonly Clause[], read: (scene: Scene) => void): void {
  const { tokens, sentences } = document
  const verbs = verbPlaces.filled(tokens.length)
  const subjects = subjectPlaces.filled(tokens.length)
  for (let c = 0; c < clauses.length; c++) {
    const { verb, subject } = clauses[c]!
    verbs[verb.first] = c + 1
    if (subject && verb.kind === 'finite' && verb.first > subject.first && subjects[subject.first] === 0)
      subjects[subject.first] = c + 1
  }
  const verbAt = new ClauseByToken(clauses, verbs)
  const subjectAt = new ClauseByToken(clauses, subjects)
  let c = 0
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]!
    const from = c
    while (c < clauses.length && clauses[c]!.sentence === index) c++
    verbAt.enter(first, last)
    subjectAt.enter(first, last)
    read({ document, tokens, index, first, last, clauses: clauses.slice(from, c), verbAt, subjectAt })
  }
}

/** A range of tokens with its UTF-16 span. */
export const stretchOf = (tokens: readonly Token[], { first, last }: Range): Stretch => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
})

export const cueOf = (tokens: readonly Token[], { first, last, head, lemma, force }: CueWords): Cue => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  head,
  lemma,
  force,
})
