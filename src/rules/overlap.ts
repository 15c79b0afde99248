import type { Span } from '../language/index.ts'

/** Keeps spans that do not overlap: the earlier start wins, then the longer, then the one given first. Sorted by start. */
export function dropOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || kept.at(-1)!.end <= span.start) kept.push(span)
  }
  return kept
}
