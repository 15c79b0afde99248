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
