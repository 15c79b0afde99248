import type { Document } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import { findGroups } from './groups.ts'
import { type Scene, subjectBefore, type TokenRange } from './subjects.ts'
import * as w from './words.ts'

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

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/** The clauses of every sentence, in the order of the text: one for each verb group. */
export function segmentClauses({ tokens, sentences }: Document): Clause[] {
  const clauses: Clause[] = []
  for (const [index, sentence] of sentences.entries()) {
    const { first, last } = sentence
    const groups = findGroups(tokens, first, last)
    clauses.push(...segmentSentence({ tokens, first, last, groups }, index, clauses.length))
  }
  return clauses
}

function segmentSentence(scene: Scene, sentence: number, offset: number): Clause[] {
  const { tokens, first, last, groups } = scene
  const drafts: Draft[] = []
  for (const [g, verb] of groups.entries()) {
    if (verb.kind !== 'finite') {
      const kind = verb.kind === 'infinitive' ? 'infinitive' : 'participle'
      drafts.push(withParent({ sentence, first: verb.first, last, kind, verb }, drafts, offset))
      continue
    }
    const own = subjectBefore(scene, g)
    const shared = own ? undefined : sharedSubject(tokens, drafts, verb.first)
    const subject = own ?? shared?.subject
    const start = openerOf(tokens, own?.first ?? verb.first, first)
    const kind = own
      ? kindOf(tokens, own, start, groups[g - 1]?.last)
      : (shared?.kind ?? kindOf(tokens, own, start, undefined))
    const draft: Draft = { sentence, first: start, last, kind, verb, ...(subject && { subject }) }
    drafts.push(kind === 'main' ? draft : withParent(draft, drafts, offset))
  }
  const main = drafts.find(d => d.kind === 'main') ?? drafts.find(d => d.verb?.kind === 'finite')
  if (main && main.kind === 'main' && !drafts.some(d => d.first === first)) main.first = Math.min(main.first, first)
  drafts.forEach((draft, d) => {
    draft.last = Math.max(draft.verb!.last, drafts.slice(d + 1).find(n => n.first > draft.first)?.first ?? last)
  })
  return drafts
}

/** The clause that came before depends on nothing nearer. */
function withParent(draft: Draft, drafts: readonly Draft[], offset: number): Draft {
  const parent = drafts.findLastIndex(d => d.verb?.kind === 'finite')
  return parent < 0 ? draft : { ...draft, parent: offset + parent }
}

/** `He left and said`: a verb after a coordinator or comma takes the subject of the nearest clause that has one. */
function sharedSubject(tokens: readonly Token[], drafts: readonly Draft[], at: number): Draft | undefined {
  let i = at - 1
  while (i > 0 && w.isAdverb(tokens[i])) i--
  if (!w.coordinators.has(tokens[i]?.lower ?? '') && !w.isComma(tokens[i])) return undefined
  return drafts.findLast(d => d.subject && d.kind === 'main') ?? drafts.findLast(d => d.subject)
}

/** Index of the subordinator, complementiser or relative that opens the clause, or of its first word. */
function openerOf(tokens: readonly Token[], start: number, first: number): number {
  let i = start
  while (i > first && w.isAdverb(tokens[i - 1])) i--
  if (i > first && (w.subordinators.has(tokens[i - 1]!.lower) || w.relatives.has(tokens[i - 1]!.lower))) return i - 1
  return start
}

function kindOf(
  tokens: readonly Token[],
  subject: TokenRange | undefined,
  start: number,
  afterVerb: number | undefined,
): Clause['kind'] {
  const opener = tokens[start]!.lower
  if (subject && subject.last - subject.first === 1 && w.relatives.has(tokens[subject.first]!.lower)) return 'relative'
  if (subject && start < subject.first) {
    const before = tokens[start - 1]
    const relative =
      opener === 'that' ? w.isNounLike(before) && afterVerb !== start : /^(?:who|whom|which|whose|where)$/.test(opener)
    return relative && w.isNounLike(before) ? 'relative' : 'subordinate'
  }
  if (w.subordinators.has(opener) && subject === undefined) return 'subordinate'
  return afterVerb !== undefined && subject !== undefined && subject.first === afterVerb ? 'subordinate' : 'main'
}
