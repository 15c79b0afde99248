import { lowerBound } from '../lower-bound.ts'

/**
 * How a view lies over its source: runs in the order of both. Run `i` covers the view from `view[i]` to `view[i + 1]` (or the
 * end) and the source from `from[i]` to `to[i]`. A run of the same length in both is the source letter by letter; any other
 * stands for its stretch as a whole, as `’` for `&rsquo;`. All offsets are UTF-16.
 */
export type OffsetMap = {
  readonly view: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** The stretch of the source that a stretch of the view stands for. */
export function toSource(
  map: OffsetMap | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  if (!map || map.view.length === 0) return { start, end }
  const first = runAt(map, start)
  const last = end > start ? runAt(map, end - 1) : first
  return {
    start: isWhole(map, first) ? map.from[first]! : map.from[first]! + start - map.view[first]!,
    end: isWhole(map, last) ? map.to[last]! : map.from[last]! + end - map.view[last]!,
  }
}

const runAt = ({ view }: OffsetMap, offset: number): number => Math.max(0, lowerBound(view, offset + 1) - 1)

/** Whether a run stands for its stretch as a whole. The last run is never one: the builder closes with an empty run. */
function isWhole({ view, from, to }: OffsetMap, run: number): boolean {
  const next = view[run + 1]
  return next !== undefined && next - view[run]! !== to[run]! - from[run]!
}
