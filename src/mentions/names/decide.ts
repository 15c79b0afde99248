import { type Candidate, kinds, None } from './candidate.ts'
import type { NameType } from './name.ts'

/** What a sum must reach, for person, organisation, place. */
const thresholds = [1.6, 1.6, 1.5]

/** Gives each candidate the kind of its highest sum, if that is high enough and above `none`. */
export function decide(candidates: readonly Candidate[]): void {
  for (const c of candidates) c.type = typeOf(c.sums)
}

function typeOf(sums: readonly number[]): NameType | undefined {
  let best = 0
  for (let k = 1; k < 3; k++) if (sums[k]! > sums[best]!) best = k
  return sums[best]! >= thresholds[best]! && sums[best]! > sums[None]! ? (kinds[best] as NameType) : undefined
}
