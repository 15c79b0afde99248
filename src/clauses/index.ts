import type { Document, Quotation } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import type { Draft } from './frames.ts'
import { findGroups } from './groups.ts'
import { readLine, type TokenRange } from './line.ts'
import { parseLine } from './parse.ts'

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

/** A clause: tokens `[first, last)` of one sentence up to the next clause, its verb group and its subject. */
export type Clause = {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Index after the last token of all that belongs to it, clauses inside it included. */
  readonly end: number
  readonly kind: 'main' | 'subordinate' | 'relative' | 'participle' | 'infinitive'
  readonly verb: VerbGroup
  /** Tokens of the subject noun phrase. */
  readonly subject: TokenRange | undefined
  /** Index in the list of the clause that this one depends on. */
  readonly parent: number | undefined
}

/** The clauses of every sentence, in the order of their verbs: one for each verb group. */
export function segmentClauses({ tokens, sentences, quotations }: Document): Clause[] {
  const drafts: Draft[] = []
  const outer = quotations.filter(q => q.depth === 0)
  let q = 0
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]!
    while (q < outer.length && outer[q]!.last <= first) q++
    let end = q
    while (end < outer.length && outer[end]!.first < last) end++
    const groups = findGroups(tokens, first, last)
    if (groups.length === 0) continue
    const from = drafts.length
    segmentRange({ tokens, groups, sentence: s, drafts }, first, last, end > q ? outer.slice(q, end) : none)
    putInOrder(drafts, from)
  }
  return drafts
}

const none: readonly Quotation[] = []

type Sentence = {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly sentence: number
  readonly drafts: Draft[]
}

/** The clauses of a range, then those of the parentheses, asides and quoted sentences in it. */
function segmentRange(scene: Sentence, first: number, last: number, quotations: readonly Quotation[]): void {
  const line = readLine(scene.tokens, first, last, quotations, scene.groups)
  parseLine(line, scene.sentence, scene.drafts)
  for (let i = 0; i < line.inner.length; i++) {
    const { first, last } = line.inner[i]!
    const inside = quotations.length ? quotations.filter(q => q.first >= first && q.last <= last) : none
    segmentRange(scene, first, last, inside)
  }
}

/** Puts the clauses from index `from` on in the order of their verbs; each ends at the latest where the next begins. */
function putInOrder(drafts: Draft[], from: number): void {
  if (!isInOrder(drafts, from)) sortByVerb(drafts, from)
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i]!
    let next = i + 1
    while (next < drafts.length && drafts[next]!.first <= draft.first) next++
    if (next < drafts.length) draft.last = Math.min(draft.last, drafts[next]!.first)
    draft.last = Math.max(draft.verb.last, draft.last)
  }
}

function isInOrder(drafts: readonly Draft[], from: number): boolean {
  for (let i = from + 1; i < drafts.length; i++) if (drafts[i]!.verb.first < drafts[i - 1]!.verb.first) return false
  return true
}

/** Clauses of a line come in order, those of the lines inside it behind them. `parent` follows. */
function sortByVerb(drafts: Draft[], from: number): void {
  const found = drafts.slice(from)
  const order: number[] = []
  for (let i = 0; i < found.length; i++) {
    let at = i
    for (; at > 0 && found[order[at - 1]!]!.verb.first > found[i]!.verb.first; at--) order[at] = order[at - 1]!
    order[at] = i
  }
  const places: number[] = []
  for (let i = 0; i < order.length; i++) {
    places[order[i]!] = from + i
    drafts[from + i] = found[order[i]!]!
  }
  for (const draft of found) if (draft.parent !== undefined) draft.parent = places[draft.parent - from]!
}
