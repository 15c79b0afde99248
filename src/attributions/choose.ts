import type { Document } from '../document/index.ts'
import { type Token, TokenNumbers } from '../language/index.ts'
import { outerOf, type Placed, placed, Ranges } from './holders.ts'
import type { Attribution } from './index.ts'
import { type Candidate, candidate, cueOf, type Range, stretchOf } from './scene.ts'

/** The candidates that were kept: those that stand in no other's content, and those that do. */
export type Choice = { readonly outer: Candidate[]; readonly inner: Candidate[] }

const cueTokens = new TokenNumbers()

/** Of two candidates the one whose content holds the other's cue is the outer; cues that overlap exclude each other. */
export function choose(candidates: readonly Candidate[], size: number): Choice {
  const kept: Candidate[] = []
  const taken = cueTokens.filled(size)
  for (const found of candidates) if (found.cue === undefined || take(taken, found.cue)) kept.push(found)
  const holders = outerOf(kept, size)
  const outer: Candidate[] = []
  const inner: Candidate[] = []
  for (let i = 0; i < kept.length; i++) (holders[i]! < 0 ? outer : inner).push(kept[i]!)
  return { outer, inner }
}

/** Takes the tokens of a cue; false, and nothing taken, when one of them is another's. */
function take(taken: Int32Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken[i] === 1) return false
  taken.fill(1, first, last)
  return true
}

/** The candidates as attributions in the order of the text, with the free quotations that nobody took. */
export function settle(document: Document, candidates: readonly Candidate[]): Attribution[] {
  const { tokens } = document
  const all = candidates.map(placed)
  for (const quotation of freeQuotations(document, all)) all.push(placed(quotation))
  all.sort((a, b) => a.start - b.start)
  const sorted = all.map(p => p.candidate)
  const outer = outerOf(sorted, tokens.length)
  return sorted.map((found, i) => attribution(tokens, found, outer[i]!))
}

const attribution = (
  tokens: readonly Token[],
  { rule, source, audience, cue, content }: Candidate,
  outer: number,
): Attribution => ({
  rule,
  source: source && stretchOf(tokens, source),
  audience: audience && stretchOf(tokens, audience),
  cue: cue && cueOf(tokens, cue),
  content: content.map(range => stretchOf(tokens, range)),
  within: outer < 0 ? undefined : outer,
})

/** Quotations that none of the candidates opens or shares words with. */
function freeQuotations({ tokens, quotations }: Document, candidates: readonly Placed[]): Candidate[] {
  if (quotations.length === 0) return []
  const opened = new Set<number>()
  for (const { candidate: found } of candidates) for (const range of found.content) opened.add(range.first)
  const sayings = quotations.filter(q => q.depth === 0 && isSaying(tokens, q) && !opened.has(q.first))
  if (sayings.length === 0) return []
  const ranges = new Ranges(candidates)
  const free: Candidate[] = []
  for (const { first, last } of sayings) {
    if (ranges.takes(first, last)) continue
    free.push(candidate('quotation.free', undefined, undefined, [{ first, last }]))
  }
  return free
}

/** A quotation long enough to be said, not a name or a term in marks. */
const isSaying = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 6 && /^[.,!?…]$/.test(tokens[last - 2]?.text ?? '')
