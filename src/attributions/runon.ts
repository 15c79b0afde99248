import type { Document } from '../document/index.ts'
import type { Candidate, Range } from './scene.ts'

/**
 * Lets a quotation run on: sentences of the same paragraph that are quotations from end to end go on with what the speaker
 * before them said, and a paragraph that opens with a mark after one left open does so too.
 */
export function runOn(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const { quotations, sentences } = document
  const sorted = [...candidates].sort((a, b) => endOf(a) - endOf(b))
  const taken = new Set<number>()
  for (const c of candidates) for (const r of c.content) markTaken(document, r, taken)
  const extra = new Map<Candidate, Range[]>()
  for (const [q, quotation] of quotations.entries()) {
    if (quotation.depth > 0 || taken.has(q)) continue
    const free = sentences.some(
      s =>
        s.first === quotation.first ||
        (s.first < quotation.first && s.last >= quotation.last && s.first === quotation.first),
    )
    if (!free) continue
    const speaker = sorted.findLast(c => endOf(c) <= quotation.first && isSpeech(document, c))
    if (!speaker) continue
    const last = speaker.cue?.last ?? endOf(speaker)
    const sameParagraph = paragraphOf(document, last - 1) === quotation.paragraph
    const previous = quotations[q - 1]
    const goesOn =
      quotation.continues &&
      previous !== undefined &&
      (extra.get(speaker)?.some(r => r.last === previous.last) || speaker.content.some(r => r.last >= previous.last))
    if (!sameParagraph && !goesOn) continue
    if (sorted.some(c => c !== speaker && startOf(c) >= endOf(speaker) && startOf(c) < quotation.first)) continue
    extra.set(speaker, [...(extra.get(speaker) ?? []), { first: quotation.first, last: quotation.last }])
  }
  return candidates.map(c => {
    const more = extra.get(c)
    return more ? { ...c, content: [...c.content, ...more] } : c
  })
}

function markTaken({ quotations }: Document, range: Range, taken: Set<number>): void {
  for (const [q, quotation] of quotations.entries()) {
    if (quotation.first < range.last && range.first < quotation.last) taken.add(q)
  }
}

const startOf = (c: Candidate): number =>
  Math.min(...[c.source, c.cue, ...c.content].flatMap(r => (r ? [r.first] : [])))
const endOf = (c: Candidate): number => Math.max(...[c.source, c.cue, ...c.content].flatMap(r => (r ? [r.last] : [])))

/** Forces that put words into somebody's mouth; a wish or a plan does not run on in quotation marks. */
const isSpeech = (_document: Document, c: Candidate): boolean => c.cue !== undefined && c.source !== undefined

function paragraphOf({ paragraphs }: Document, token: number): number {
  return paragraphs.findIndex(p => p.first <= token && token < p.last)
}
