import type { Candidate } from './candidate.ts'
import { evidence } from './evidence/index.ts'
import type { Scene } from './scene.ts'

/** Lets every piece of evidence speak on every candidate. */
export function weigh(scene: Scene, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    for (let e = 0; e < evidence.length; e++) {
      const { kind, weight, holds } = evidence[e]!
      if (!holds(scene, candidate)) continue
      candidate.sums[kind]! += weight
      candidate.fired.push(e)
    }
  }
}

/** Share of its own sum that a mention keeps; the rest is the mean of all mentions of the name. */
const own = 0.5

/** Mentions of one name share what is known of each: half its own sum, half the mean. */
export function pool(candidates: readonly Candidate[]): void {
  const byKey = new Map<string, Candidate[]>()
  for (const c of candidates) {
    const group = byKey.get(c.key)
    if (group) group.push(c)
    else byKey.set(c.key, [c])
  }
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    const total = [0, 0, 0, 0]
    for (const { sums } of group) for (let k = 0; k < 4; k++) total[k]! += sums[k]!
    for (const { sums } of group)
      for (let k = 0; k < 4; k++)
        sums[k] =
          own * sums[k]! +
          (1 - own) * (total[k]! / group.length) +
          0.15 * Math.min(8, Math.max(0, total[k]! - sums[k]!)) * (1 - own)
  }
}
