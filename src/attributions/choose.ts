import type { Document } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import { outerOf, Ranges, rangesOf } from './holders.ts'
import type { Attribution } from './index.ts'
import { type Candidate, cueOf, type Range, spanOf } from './scene.ts'

/** A candidate that was kept, and the one whose content it stands in. */
export type Choice = { readonly candidate: Candidate; readonly within?: Candidate }

/** Of two candidates the one whose content holds the other's cue is the outer; cues that overlap exclude each other. */
export function choose(candidates: readonly Candidate[]): Choice[] {
  const kept: Candidate[] = []
  const taken = new Set<number>()
  for (const candidate of candidates) {
    if (candidate.cue && !take(taken, candidate.cue)) continue
    kept.push(candidate)
  }
  const outer = outerOf(kept)
  return kept.map((candidate, i) => (outer[i]! < 0 ? { candidate } : { candidate, within: kept[outer[i]!]! }))
}

/** Takes the tokens of a cue; false, and nothing taken, when one of them is another's. */
function take(taken: Set<number>, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken.has(i)) return false
  for (let i = first; i < last; i++) taken.add(i)
  return true
}

/** The candidates as attributions in the order of the text, with the free quotations that nobody took. */
export function settle(document: Document, tokens: readonly Token[], candidates: readonly Candidate[]): Attribution[] {
  const starts = new Map(candidates.map(c => [c, Math.min(...rangesOf(c).map(r => r.first))]))
  const ranges = new Ranges(candidates, starts)
  const opened = new Set(candidates.flatMap(c => c.content.map(r => r.first)))
  const free: Candidate[] = document.quotations
    .filter(q => q.depth === 0 && isSaying(tokens, q) && !opened.has(q.first) && !ranges.takes(q))
    .map(q => ({ rule: 'quotation.free', content: [{ first: q.first, last: q.last }] }))
  for (const c of free) starts.set(c, c.content[0]!.first)
  const sorted = [...candidates, ...free].sort((a, b) => starts.get(a)! - starts.get(b)!)
  const outer = outerOf(sorted)
  return sorted.map((c, i) => ({
    rule: c.rule,
    ...(c.source && { source: spanOf(tokens, c.source) }),
    ...(c.audience && { audience: spanOf(tokens, c.audience) }),
    ...(c.cue && { cue: cueOf(tokens, c.cue) }),
    content: c.content.map(r => spanOf(tokens, r)),
    ...(outer[i]! >= 0 && { within: outer[i]! }),
  }))
}

/** A quotation long enough to be said, not a name or a term in marks. */
const isSaying = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 6 && /^[.,!?…]$/.test(tokens[last - 2]?.text ?? '')
