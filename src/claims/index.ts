import type { Attribution, Cue } from '../attributions/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Entities } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import type { Audience } from './audience.ts'
import { certaintyOf } from './certainty.ts'
import { confidenceOf } from './confidence.ts'
import { readContent } from './content.ts'
import { withoutDateline } from './dateline.ts'
import { judgeAttribution } from './judge.ts'
import { indexMentions, type MentionIndex } from './mentions.ts'
import { findNarrated, type NarratedClause } from './narrated.ts'
import { contentNegated } from './negation.ts'
import { polarityOf } from './polarity.ts'
import { ofGroup } from './tense.ts'

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
  readonly audience?: Audience
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
export function buildClaims(findings: Findings): Claim[] {
  const { document, clauses, entities, quantities, dates } = findings
  const attributions = findings.attributions.map(a => {
    const content = withoutDateline(document, a.content)
    return content.length ? { ...a, content } : a
  })
  const mentions = indexMentions(entities)
  const others = [...quantities, ...dates].sort((a, b) => a.start - b.start)
  const claims = [
    ...inFirstPerson(
      document,
      attributions.map(attribution => attributed(findings, mentions, attribution)),
    ),
    ...findNarrated(document, clauses, attributions, mentions, others).map(n => narrated(findings, n)),
  ]
  return inTextOrder(claims)
}

function attributed(findings: Findings, mentions: MentionIndex, attribution: Attribution): Claim {
  const { cue, content, rule, within } = attribution
  const { form, source, audience, certainty, polarity, tense } = judgeAttribution(findings, mentions, attribution)
  const confidence = confidenceOf(rule)
  return {
    form: form.value,
    ...(source && { source: source.value }),
    ...(audience && { audience: audience.value }),
    ...(cue && { cue }),
    content,
    certainty: certainty.value,
    polarity: polarity.value,
    tense: tense.value,
    ...(within !== undefined && { within }),
    rule,
    ...(confidence !== undefined && { confidence }),
  }
}

/** `“I know who did it,” Okafor said`: the `I` of a claim inside a quotation is the speaker of the quotation. */
function inFirstPerson({ text }: Document, claims: readonly Claim[]): Claim[] {
  return claims.map(claim => {
    const { source, within } = claim
    const speaker = within === undefined ? undefined : claims[within]?.source
    if (!source || !speaker?.entity || text.slice(source.start, source.end) !== 'I') return claim
    const { type, entity, name, roles } = speaker
    return { ...claim, source: { ...source, type, entity, ...(name && { name }), roles } }
  })
}

function narrated({ document, clauses }: Findings, { clause, spans }: NarratedClause): Claim {
  const read = readContent(document, clauses, spans)
  return {
    form: 'narrated',
    content: spans,
    certainty: certaintyOf(read, undefined, false).value,
    polarity: polarityOf(undefined, false, contentNegated(document, read)).value,
    tense: ofGroup(document.tokens, clause.verb!).value,
    rule: 'narrated.main-clause',
  }
}

/** Sorted by where they begin, `within` following the claims to their new places. */
function inTextOrder(claims: readonly Claim[]): Claim[] {
  const start = ({ source, cue, content }: Claim) =>
    Math.min(content[0]!.start, source?.start ?? Infinity, cue?.start ?? Infinity)
  const order = claims.map((claim, index) => ({ claim, index, start: start(claim) }))
  order.sort((a, b) => a.start - b.start || a.index - b.index)
  const place = new Map(order.map(({ index }, i) => [index, i]))
  return order.map(({ claim }) => (claim.within === undefined ? claim : { ...claim, within: place.get(claim.within)! }))
}
