import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** That of Node 20, by which all this was measured. */
const isKnown = process.versions.v8.startsWith('11.')

/** Milliseconds; V8 has then seen what the texts need. */
const young = 1_000

/**
 * Sets V8 to work like ours: many functions, each for a moment. The V8 of Node 20 makes its fast code larger than a core's caches
 * by inlining, and in the first second spends more on it than it brings, above all where several workers share the cores. Later
 * ones have a compiler between and are left alone. It also lets the heap grow to many times what is in use, which for an archive
 * is nothing but memory: a collection costs a few milliseconds. And what begins with tables and caches, it takes for what all
 * its kind is like, and puts each later one among the old objects, where a short life costs most.
 */
export function tune(): void {
  if (!isKnown) return
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=400')
  setFlagsFromString('--no-allocation-site-pretenuring')
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--interrupt-budget=500000')
  // What V8 begins with otherwise: 132 KB.
  setTimeout(() => setFlagsFromString('--interrupt-budget=135168'), young).unref()
}

/**
 * Has worker threads that start from now on collect garbage by themselves, where each core has one: V8's helpers would only take
 * turns with them.
 */
export function tuneWorkers(threads: number): void {
  if (!isKnown || threads < availableParallelism()) return
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--no-concurrent-marking')
  setFlagsFromString('--no-concurrent-sweeping')
}
