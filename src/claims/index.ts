import type { Attribution, Cue } from '../attributions/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import type { Audience } from './audience.ts'
import { certaintyOf } from './certainty.ts'
import { confidenceOf } from './confidence.ts'
import { readContent, stretchOver } from './content.ts'
import { withoutDateline } from './dateline.ts'
import { judgeAttribution } from './judge.ts'
import type { MentionIndex } from './mentions.ts'
import { findNarrated, type NarratedClause } from './narrated.ts'
import { contentNegated } from './negation.ts'
import { polarityOf } from './polarity.ts'
import { ofGroup } from './tense.ts'

export type ClaimForm = 'direct' | 'indirect' | 'mixed' | 'narrated'

/** The source of a claim with who it is. */
export type ClaimSource = Span & {
  readonly type: 'person' | 'organization' | 'place' | 'group' | 'document' | 'unnamed'
  /** Entity id. */
  readonly entity: string | undefined
  readonly name: string | undefined
  readonly roles: readonly string[]
}

/** An attribution judged, or a narrated clause. */
export type Claim = {
  readonly form: ClaimForm
  readonly source: ClaimSource | undefined
  readonly audience: Audience | undefined
  readonly cue: Cue | undefined
  readonly content: readonly Span[]
  readonly certainty: 'certain' | 'probable' | 'possible'
  readonly polarity: 'positive' | 'negative'
  readonly tense: 'past' | 'present' | 'future'
  /** Index in the list of claims. */
  readonly within: number | undefined
  readonly rule: string
  /** That rule's measured precision; undefined when it was not measured. */
  readonly confidence: number | undefined
}

/** A claim whose speaker and place in the list may still change. */
type Draft = Omit<Claim, 'source' | 'within'> & { source: ClaimSource | undefined; within: number | undefined }

/** Everything that the stages before found. */
export type Findings = {
  readonly document: Document
  readonly clauses: readonly Clause[]
  readonly mentions: MentionIndex
  readonly attributions: readonly Attribution[]
}

/** Claims in the order of the text: every attribution, and the finite clauses of the document's own voice that hold a mention. */
export function buildClaims(findings: Findings): Claim[] {
  const { document, clauses, mentions } = findings
  const attributions = document.dateline
    ? findings.attributions.map(a => outsideDateline(document, a))
    : findings.attributions
  const claims: Draft[] = []
  for (const attribution of attributions) claims.push(attributed(findings, attribution))
  inFirstPerson(document, claims)
  for (const found of findNarrated(document, clauses, attributions, mentions)) claims.push(narrated(findings, found))
  return inTextOrder(claims)
}

function outsideDateline(document: Document, attribution: Attribution): Attribution {
  const content = withoutDateline(document, attribution.content)
  return content === attribution.content || content.length === 0 ? attribution : { ...attribution, content }
}

function attributed(findings: Findings, attribution: Attribution): Draft {
  const { form, source, audience, certainty, polarity, tense } = judgeAttribution(findings, attribution)
  return {
    form: form.value,
    source: source?.value,
    audience: audience?.value,
    cue: attribution.cue,
    content: attribution.content,
    certainty: certainty.value,
    polarity: polarity.value,
    tense: tense.value,
    within: attribution.within,
    rule: attribution.rule,
    confidence: confidenceOf(attribution.rule),
  }
}

/** `“I know who did it,” Okafor said`: the `I` of a claim inside a quotation is the speaker of the quotation. */
function inFirstPerson({ text }: Document, claims: readonly Draft[]): void {
  // Who speaks is asked of all before any `I` is told, so that the `I` of an `I` stays open.
  const speakers = claims.map(({ source, within }) =>
    source && within !== undefined ? claims[within]?.source : undefined,
  )
  for (let c = 0; c < claims.length; c++) {
    const speaker = speakers[c]
    const { source } = claims[c]!
    if (!source || !speaker?.entity || source.end - source.start !== 1 || text[source.start] !== 'I') continue
    const { start, end } = source
    const { type, entity, name, roles } = speaker
    claims[c]!.source = { start, end, type, entity, name: name ?? source.name, roles }
  }
}

function narrated({ document, clauses }: Findings, { clause, spans }: NarratedClause): Draft {
  const stretches = spans.map(span => stretchOver(document.tokens, span))
  const read = readContent(document, clauses, stretches)
  return {
    form: 'narrated',
    source: undefined,
    audience: undefined,
    cue: undefined,
    content: spans,
    certainty: certaintyOf(read, undefined, false).value,
    polarity: polarityOf(undefined, false, contentNegated(document, read)).value,
    tense: ofGroup(document.tokens, clause.verb).value,
    within: undefined,
    rule: 'narrated.main-clause',
    confidence: undefined,
  }
}

/** Sorted by where they begin, `within` following the claims to their new places. */
function inTextOrder(claims: readonly Draft[]): Claim[] {
  const starts = claims.map(startOf)
  const order = claims.map((_, index) => index)
  order.sort((a, b) => starts[a]! - starts[b]! || a - b)
  const place = new Array<number>(claims.length).fill(0)
  for (let i = 0; i < order.length; i++) place[order[i]!] = i
  for (const claim of claims) if (claim.within !== undefined) claim.within = place[claim.within]!
  return order.map(index => claims[index]!)
}

function startOf({ source, cue, content }: Draft): number {
  let { start } = content[0]!
  if (source && source.start < start) start = source.start
  if (cue && cue.start < start) start = cue.start
  return start
}
