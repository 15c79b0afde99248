import type { Document } from '../document/index.ts'
import type { Token } from '../language/index.ts'
import type { Attribution } from './index.ts'
import { type Candidate, cueOf, overlaps, type Range, spanOf } from './scene.ts'

/** A candidate that was kept, and the one whose content it stands in. */
export type Choice = { readonly candidate: Candidate; readonly within?: Candidate }

/** Of two candidates the one whose content holds the other's cue is the outer; cues that overlap exclude each other. */
export function choose(candidates: readonly Candidate[]): Choice[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    if (!kept.some(k => k.cue && candidate.cue && overlaps(k.cue, candidate.cue))) kept.push(candidate)
  }
  const choices: Choice[] = []
  for (const candidate of kept) {
    const outer = kept.find(k => k !== candidate && holds(k, candidate) && !holds(candidate, k))
    choices.push(outer ? { candidate, within: outer } : { candidate })
  }
  return choices
}

const holds = (outer: Candidate, inner: Candidate): boolean => {
  const cue = inner.cue
  return cue !== undefined && outer.content.some(r => r.first <= cue.head && cue.head < r.last)
}

/** The candidates as attributions in the order of the text, with the free quotations that nobody took. */
export function settle(document: Document, tokens: readonly Token[], candidates: readonly Candidate[]): Attribution[] {
  const start = (c: Candidate) => Math.min(...[c.source, c.cue, ...c.content].flatMap(r => (r ? [r.first] : [])))
  const free: Candidate[] = document.quotations
    .filter(
      q =>
        q.depth === 0 &&
        isSaying(tokens, q) &&
        !candidates.some(c => start(c) < q.first && touches(c, q)) &&
        !candidates.some(c => c.content.some(r => r.first === q.first)),
    )
    .map(q => ({ rule: 'quotation.free', content: [{ first: q.first, last: q.last }] }))
  const sorted = [...candidates, ...free].sort((a, b) => start(a) - start(b))
  return sorted.map(c => {
    const outer = sorted.findIndex(k => k !== c && holds(k, c) && !holds(c, k))
    return {
      rule: c.rule,
      ...(c.source && { source: spanOf(tokens, c.source) }),
      ...(c.audience && { audience: spanOf(tokens, c.audience) }),
      ...(c.cue && { cue: cueOf(tokens, c.cue) }),
      content: c.content.map(r => spanOf(tokens, r)),
      ...(outer >= 0 && { within: outer }),
    }
  })
}

const touches = (c: Candidate, range: Range): boolean =>
  [c.source, c.cue, ...c.content].some(r => r && overlaps(r, range))

/** A quotation long enough to be said, not a name or a term in marks. */
const isSaying = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 6 && /^[.,!?…]$/.test(tokens[last - 2]?.text ?? '')
