import type { Rule } from '../../../rules/rule.ts'
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'

/** One thing that speaks for or against a kind, and how loudly. */
export type Evidence = Rule & {
  /** Index into a candidate's sums: person, organisation, place, none. */
  readonly kind: number
  /** Added to that sum; about 1.6 makes a name. */
  readonly weight: number
  holds(scene: Scene, candidate: Candidate): boolean
}
