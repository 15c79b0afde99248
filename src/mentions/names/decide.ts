import { type Candidate, kinds, None } from './candidate.ts'
import type { NameType } from './name.ts'
import type { Scene } from './scene.ts'

/** What a sum must reach, for person, organisation, place. */
const thresholds = [1.6, 1.6, 1.5]

/** Gives each candidate the kind of its highest sum, if that is high enough and above `none`. */
export function decide({ sums }: Scene, candidates: readonly Candidate[]): void {
  for (let c = 0; c < candidates.length; c++) candidates[c]!.type = typeOf(sums.own, candidates[c]!.sums)
}

function typeOf(sums: Float64Array, at: number): NameType | undefined {
  let best = 0
  for (let k = 1; k < 3; k++) if (sums[at + k]! > sums[at + best]!) best = k
  const most = sums[at + best]!
  return most >= thresholds[best]! && most > sums[at + None]! ? (kinds[best] as NameType) : undefined
}
