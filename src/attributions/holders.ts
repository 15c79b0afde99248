import { TokenNumbers } from '../language/index.ts'
import type { Candidate } from './scene.ts'

/** Index of the first of `sorted` whose place is at or behind `value`. */
export function firstFrom<T>(sorted: readonly T[], value: number, place: (item: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(sorted[middle]!) < value) low = middle + 1
    else high = middle
  }
  return low
}

const headTokens = new TokenNumbers()

/**
 * For each candidate the index of the first other one whose content holds its cue, and whose cue it does not hold itself; -1
 * when there is none. The text has `size` tokens.
 */
export function outerOf(candidates: readonly Candidate[], size: number): number[] {
  /** For each token the index of the candidate whose cue has it as its head, counted from 1. */
  const heads = headTokens.filled(size)
  const outer: number[] = []
  for (let index = 0; index < candidates.length; index++) {
    const { cue } = candidates[index]!
    if (cue) heads[cue.head] = index + 1
    outer.push(-1)
  }
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!
    for (const { first, last } of candidate.content) {
      for (let i = first; i < last; i++) {
        const inner = heads[i]! - 1
        if (inner < 0 || inner === index || outer[inner] !== -1 || holds(candidates[inner]!, candidate)) continue
        outer[inner] = index
      }
    }
  }
  return outer
}

function holds({ content }: Candidate, { cue }: Candidate): boolean {
  if (cue === undefined) return false
  for (const { first, last } of content) if (first <= cue.head && cue.head < last) return true
  return false
}

/** A candidate with the first of its tokens. */
export type Placed = { readonly candidate: Candidate; readonly start: number }

export function placed(candidate: Candidate): Placed {
  const { source, cue, content } = candidate
  let start = content[0]!.first
  for (const { first } of content) if (first < start) start = first
  if (source && source.first < start) start = source.first
  if (cue && cue.first < start) start = cue.first
  return { candidate, start }
}

type Reaching = { readonly first: number; readonly last: number; readonly start: number; reach: number }
const firstOf = ({ first }: Reaching): number => first

/** The ranges of a text, for asking what overlaps a place of it. */
export class Ranges {
  private readonly sorted: Reaching[] = []

  constructor(candidates: readonly Placed[]) {
    for (const { candidate, start } of candidates) {
      const { source, cue, content } = candidate
      if (source) this.sorted.push({ first: source.first, last: source.last, start, reach: 0 })
      if (cue) this.sorted.push({ first: cue.first, last: cue.last, start, reach: 0 })
      for (const { first, last } of content) this.sorted.push({ first, last, start, reach: 0 })
    }
    this.sorted.sort((a, b) => a.first - b.first)
    let reach = 0
    for (const range of this.sorted) {
      reach = Math.max(reach, range.last)
      range.reach = reach
    }
  }

  /** Whether a candidate that begins before `first` has a range that shares a token with `[first, last)`. */
  takes(first: number, last: number): boolean {
    const from = firstFrom(this.sorted, first, firstOf)
    if (from > 0 && this.sorted[from - 1]!.reach > first) return true
    for (let i = from; i < this.sorted.length && this.sorted[i]!.first < last; i++) {
      if (this.sorted[i]!.start < first) return true
    }
    return false
  }
}
