import type { Candidate, Range } from './scene.ts'

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

/**
 * For each candidate the index of the first other one whose content holds its cue, and whose cue it does not hold itself; -1
 * when there is none. The cues are sorted once, so that a long text costs no more for each candidate than a short one.
 */
export function outerOf(candidates: readonly Candidate[]): number[] {
  const cued = candidates.flatMap((c, index) => (c.cue ? [{ index, head: c.cue.head }] : []))
  cued.sort((a, b) => a.head - b.head)
  const outer = candidates.map(() => -1)
  for (const [index, candidate] of candidates.entries()) {
    for (const range of candidate.content) {
      for (let i = firstFrom(cued, range.first, c => c.head); i < cued.length && cued[i]!.head < range.last; i++) {
        const inner = cued[i]!.index
        if (inner === index || outer[inner] !== -1 || holds(candidates[inner]!, candidate)) continue
        outer[inner] = index
      }
    }
  }
  return outer
}

const holds = (outer: Candidate, { cue }: Candidate): boolean =>
  cue !== undefined && outer.content.some(r => r.first <= cue.head && cue.head < r.last)

/** The ranges of a text, for asking what overlaps a place of it. */
export class Ranges {
  private readonly sorted: { first: number; last: number; start: number; reach: number }[] = []

  /** @param starts where each candidate's first range begins */
  constructor(candidates: readonly Candidate[], starts: ReadonlyMap<Candidate, number>) {
    for (const c of candidates) {
      const start = starts.get(c)!
      for (const r of rangesOf(c)) this.sorted.push({ first: r.first, last: r.last, start, reach: r.last })
    }
    this.sorted.sort((a, b) => a.first - b.first)
    let reach = 0
    for (const range of this.sorted) {
      reach = Math.max(reach, range.last)
      range.reach = reach
    }
  }

  /** Whether a candidate that begins before `first` has a range that shares a token with `[first, last)`. */
  takes({ first, last }: Range): boolean {
    const from = firstFrom(this.sorted, first, r => r.first)
    if (from > 0 && this.sorted[from - 1]!.reach > first) return true
    for (let i = from; i < this.sorted.length && this.sorted[i]!.first < last; i++) {
      if (this.sorted[i]!.start < first) return true
    }
    return false
  }
}

/** The source, cue and content of a candidate. */
export const rangesOf = ({ source, cue, content }: Candidate): Range[] => [
  ...(source ? [source] : []),
  ...(cue ? [cue] : []),
  ...content,
]
