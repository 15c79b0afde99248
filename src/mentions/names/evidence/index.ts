import type { Evidence } from './evidence.ts'
import { noneEvidence } from './none.ts'
import { organizationEvidence } from './organization.ts'
import { personEvidence } from './person.ts'
import { placeEvidence } from './place.ts'

export type { Evidence } from './evidence.ts'

/** Everything that is weighed. A candidate keeps the numbers of what held. */
export const evidence: readonly Evidence[] = [
  ...personEvidence,
  ...organizationEvidence,
  ...placeEvidence,
  ...noneEvidence,
]
