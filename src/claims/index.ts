import type { Attribution, Cue } from '../attributions/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Entities } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'

export type ClaimForm = 'direct' | 'indirect' | 'mixed' | 'narrated'

/** The source of a claim with who it is. */
export type ClaimSource = Span & {
  readonly type: 'person' | 'organization' | 'place' | 'group' | 'document' | 'unnamed'
  /** Entity id. */
  readonly entity?: string
  readonly name?: string
  readonly roles: readonly string[]
}

/** An attribution judged, or a narrated clause. */
export type Claim = {
  readonly form: ClaimForm
  readonly source?: ClaimSource
  readonly audience?: Span & { readonly entity?: string }
  readonly cue?: Cue
  readonly content: readonly Span[]
  readonly certainty: 'certain' | 'probable' | 'possible'
  readonly polarity: 'positive' | 'negative'
  readonly tense: 'past' | 'present' | 'future'
  /** Index in the list of claims. */
  readonly within?: number
  readonly rule: string
  /** That rule's measured precision; absent when it was not measured. */
  readonly confidence?: number
}

/** Everything that the stages before found. */
export type Findings = {
  readonly document: Document
  readonly clauses: readonly Clause[]
  readonly entities: Entities
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly attributions: readonly Attribution[]
}

/** Claims in the order of the text: every attribution, and the finite clauses of the document's own voice that hold a mention. */
export function buildClaims({ attributions }: Findings): Claim[] {
  return attributions.map(a => ({
    form: 'direct',
    ...(a.cue && { cue: a.cue }),
    ...(a.source && { source: { ...a.source, type: 'unnamed', roles: [] } }),
    content: a.content,
    certainty: 'certain',
    polarity: 'positive',
    tense: 'past',
    ...(a.within !== undefined && { within: a.within }),
    rule: a.rule,
  }))
}
