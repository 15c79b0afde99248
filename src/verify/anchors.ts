import type { Passage } from './passages.ts'

/** A passage that stands in the new text once only: old start (record's unit) and new start (the same unit). */
export type Anchor = {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Shorter passages may recur by chance. */
const enough = 16

/** Passages long enough to be known again and found exactly once, by their old order. */
export function findAnchors(passages: readonly Passage[], text: string, toUnit: (utf16: number) => number): Anchor[] {
  const anchors: Anchor[] = []
  for (const passage of passages) {
    if (passage.text.length < enough) continue
    const at = text.indexOf(passage.text)
    if (at < 0 || text.indexOf(passage.text, at + 1) >= 0) continue
    const newStart = toUnit(at)
    const newEnd = toUnit(at + passage.text.length)
    anchors.push({ oldStart: passage.start, oldEnd: passage.end, newStart, newEnd })
  }
  return anchors.sort((a, b) => a.oldStart - b.oldStart)
}

/** The anchors that hold the passage or stand nearest before and after it, nearest first. */
export function anchorsNear(passage: Passage, anchors: readonly Anchor[]): Anchor[] {
  let before: Anchor | undefined
  let after: Anchor | undefined
  let around: Anchor | undefined
  for (const anchor of anchors) {
    if (anchor.oldStart <= passage.start && passage.end <= anchor.oldEnd) around = anchor
    else if (anchor.oldEnd <= passage.start) before = anchor
    else if (anchor.oldStart >= passage.end) {
      after = anchor
      break
    }
  }
  if (around) return [around]
  const near = [before, after].filter(a => a !== undefined)
  const distance = (a: Anchor) => Math.min(Math.abs(passage.start - a.oldEnd), Math.abs(a.oldStart - passage.end))
  return near.sort((a, b) => distance(a) - distance(b))
}
