import type { Span } from '../language/index.ts'
import { lowerBound } from '../lower-bound.ts'

/**
 * Spans sorted by their start, to be looked up by offset. Their ends are kept as numbers: spans of many kinds are looked up, and V8
 * is slow to read objects of many shapes in one place.
 */
export class Placed<T extends Span> {
  readonly spans: readonly T[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]

  constructor(spans: readonly T[], starts: readonly number[], ends: readonly number[]) {
    this.spans = spans
    this.starts = starts
    this.ends = ends
  }

  /** Those that lie within a stretch. */
  within(start: number, end: number): readonly T[] {
    const { spans, starts, ends } = this
    const first = lowerBound(starts, start)
    if (first === starts.length || starts[first]! >= end) return none
    const found: T[] = []
    for (let i = first; i < starts.length && starts[i]! < end; i++) if (ends[i]! <= end) found.push(spans[i]!)
    return found
  }

  /** Whether one of them lies within a stretch. */
  hasWithin(start: number, end: number): boolean {
    const { starts, ends } = this
    for (let i = lowerBound(starts, start); i < starts.length && starts[i]! < end; i++) if (ends[i]! <= end) return true
    return false
  }

  /** Whether one of them begins in a stretch. */
  hasFrom(start: number, end: number): boolean {
    const { starts } = this
    const i = lowerBound(starts, start)
    return i < starts.length && starts[i]! < end
  }
}

const none: readonly never[] = []
