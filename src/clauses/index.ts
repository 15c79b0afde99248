import type { Document, Quotation } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import { findGroups } from './groups.ts'
import { readLine, type TokenRange } from './line.ts'
import { type Draft, parseLine } from './parse.ts'

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
  const clauses: Clause[] = []
  const outer = quotations.filter(q => q.depth === 0)
  let q = 0
  for (const [index, { first, last }] of sentences.entries()) {
    while (q < outer.length && outer[q]!.last <= first) q++
    let end = q
    while (end < outer.length && outer[end]!.first < last) end++
    const drafts: Draft[] = []
    const groups = new Map(findGroups(tokens, first, last).map(group => [group.first, group]))
    segmentRange({ tokens, groups, sentence: index, drafts }, { first, last }, outer.slice(q, end))
    for (const clause of inOrder(drafts, clauses.length)) clauses.push(clause)
  }
  return clauses
}

type Sentence = {
  readonly tokens: readonly Token[]
  readonly groups: ReadonlyMap<number, VerbGroup>
  readonly sentence: number
  readonly drafts: Draft[]
}

/** The clauses of a range, then those of the parentheses, asides and quoted sentences in it. */
function segmentRange(scene: Sentence, range: TokenRange, quotations: readonly Quotation[]): void {
  const line = readLine(scene.tokens, range.first, range.last, quotations)
  parseLine(scene.tokens, line, scene.groups, range, scene.sentence, scene.drafts)
  for (const inner of line.inner) {
    const inside = quotations.filter(q => q.first >= inner.first && q.last <= inner.last)
    segmentRange(scene, inner, inside)
  }
}

/** Sorted by their verbs, `parent` following; each ends at the latest where the next begins. */
function inOrder(drafts: readonly Draft[], offset: number): Clause[] {
  const order = drafts.map((draft, index) => ({ draft, index })).sort((a, b) => a.draft.verb.first - b.draft.verb.first)
  const place = new Map(order.map(({ index }, i) => [index, offset + i]))
  return order.map(({ draft }, i) => {
    const next = order.slice(i + 1).find(o => o.draft.first > draft.first)
    draft.last = Math.max(draft.verb.last, Math.min(draft.last, next?.draft.first ?? draft.last))
    if (draft.parent !== undefined) draft.parent = place.get(draft.parent)!
    return draft
  })
}
