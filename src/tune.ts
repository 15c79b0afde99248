import { setFlagsFromString } from 'node:v8'

/** Milliseconds; V8 has then seen what the texts need. */
const young = 2_000

/**
 * Sets V8 to work like ours: many functions, each for a moment. The V8 of Node 20 makes its fast code larger than a core's caches
 * by inlining, and in the first seconds spends more on it than it brings, above all where several workers share the cores. Later
 * ones have a compiler between and are left alone. It also lets the heap grow to many times what is in use, which for an archive
 * is nothing but memory: a collection costs a few milliseconds. And what begins with tables and caches, it takes for what all
 * its kind is like, and puts each later one among the old objects, where a short life costs most.
 */
export function tune(): void {
  if (!process.versions.v8.startsWith('11.')) return
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=400')
  setFlagsFromString('--no-allocation-site-pretenuring')
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--interrupt-budget=500000')
  // What V8 begins with otherwise: 132 KB.
  setTimeout(() => setFlagsFromString('--interrupt-budget=135168'), young).unref()
}
