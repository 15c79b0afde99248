import type { Document, Quotation } from '../document/index.ts'
import { type Token, TokenNumbers, wordFact } from '../language/index.ts'
import { outerOf } from './holders.ts'
import type { Attribution } from './index.ts'
import { type Candidate, candidate, cueOf, type Range, stretchOf } from './scene.ts'

/** The candidates that were kept, and for each the index of the one whose content it stands in, -1 for none. */
export type Choice = { readonly kept: Candidate[]; readonly outer: readonly number[] }

const cueTokens = new TokenNumbers()

/** Of two candidates the one whose content holds the other's cue is the outer; cues that overlap exclude each other. */
export function choose(candidates: readonly Candidate[], size: number): Choice {
  const kept: Candidate[] = []
  const taken = cueTokens.filled(size)
  for (const found of candidates) if (found.cue === undefined || take(taken, found.cue)) kept.push(found)
  return { kept, outer: outerOf(kept, size) }
}

/** Takes the tokens of a cue; false, and nothing taken, when one of them is another's. */
function take(taken: Int32Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken[i] === 1) return false
  taken.fill(1, first, last)
  return true
}

/** The candidates as attributions in the order of the text, with the free quotations that nobody took. */
export function settle(document: Document, choice: Choice): Attribution[] {
  const { tokens } = document
  const sorted = withFree(document, inOrder(choice))
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

/** A candidate with the first of its tokens, and the end of the ranges that begin up to there, its own included. */
type Placed = { readonly candidate: Candidate; readonly start: number; readonly isInner: boolean; reach: number }

/** In the order of the text; of those that begin with one token the outer first. They were found nearly in this order. */
function inOrder({ kept, outer }: Choice): Placed[] {
  const sorted: Placed[] = []
  for (let i = 0; i < kept.length; i++) {
    const own = placed(kept[i]!, outer[i]! >= 0)
    let at = i
    for (; at > 0 && isBehind(sorted[at - 1]!, own); at--) sorted[at] = sorted[at - 1]!
    sorted[at] = own
  }
  for (let i = 1; i < sorted.length; i++) sorted[i]!.reach = Math.max(sorted[i]!.reach, sorted[i - 1]!.reach)
  return sorted
}

const isBehind = (a: Placed, b: Placed): boolean =>
  a.start > b.start || (a.start === b.start && a.isInner && !b.isInner)

function placed(candidate: Candidate, isInner: boolean): Placed {
  const { source, cue, content } = candidate
  let start = content[0]!.first
  let reach = 0
  for (let i = 0; i < content.length; i++) {
    const { first, last } = content[i]!
    if (first < start) start = first
    if (last > reach) reach = last
  }
  if (source && source.first < start) start = source.first
  if (source && source.last > reach) reach = source.last
  if (cue && cue.first < start) start = cue.first
  if (cue && cue.last > reach) reach = cue.last
  return { candidate, start, isInner, reach }
}

/** Adds the quotations that none of the candidates opens or shares words with. */
function withFree({ tokens, quotations }: Document, candidates: readonly Placed[]): Candidate[] {
  const all: Candidate[] = []
  let c = 0
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q]!
    if (quotation.depth > 0 || !isSaying(tokens, quotation)) continue
    const { first, last } = quotation
    while (c < candidates.length && candidates[c]!.start < first) all.push(candidates[c++]!.candidate)
    const shared = sharesWords(candidates, c, quotation)
    let opened = false
    for (; c < candidates.length && candidates[c]!.start === first; c++) {
      all.push(candidates[c]!.candidate)
      opened ||= candidates[c]!.candidate.content.some(range => range.first === first)
    }
    if (!shared && !opened) all.push(candidate('quotation.free', undefined, undefined, [{ first, last }]))
  }
  while (c < candidates.length) all.push(candidates[c++]!.candidate)
  return all
}

/** A quotation long enough to be said, not a name or a term in marks. */
const isSaying = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 6 && endsSaying(tokens[last - 2]!)

const endsSaying = wordFact(({ text }) => /^[.,!?…]$/.test(text))

/** Whether one of the first `count` candidates, all that begin before a quotation, has a word of it. */
function sharesWords(candidates: readonly Placed[], count: number, quotation: Quotation): boolean {
  for (let c = count - 1; c >= 0 && candidates[c]!.reach > quotation.first; c--) {
    const { source, cue, content } = candidates[c]!.candidate
    if (overlaps(source, quotation) || overlaps(cue, quotation)) return true
    for (let i = 0; i < content.length; i++) if (overlaps(content[i], quotation)) return true
  }
  return false
}

const overlaps = (range: Range | undefined, { first, last }: Range): boolean =>
  range !== undefined && range.first < last && range.last > first
