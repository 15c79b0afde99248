import { createHash } from 'node:crypto'
import type { Claim } from '../claims/index.ts'
import { indexMentions, within } from '../claims/mentions.ts'
import type { Document } from '../document/document.ts'
import type { Entity } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { lineStarts } from './positions.ts'
import type { ClaimRecord } from './schema.ts'
import { listed, type Writer } from './writer.ts'

/**
 * The claims of a record. `points` takes UTF-16 offsets to code points, in which ids and columns are counted whatever the
 * unit of the spans.
 */
export function writeClaims(
  { document, claims, entities, quantities, dates }: Analysis,
  sha256: string,
  write: Writer,
  points: (offset: number) => number,
): ClaimRecord[] {
  const { text, source: read } = document
  const inSource = (span: Span) => toSource(read.map, span)
  const ids = claimIds(claims, sha256, document, points)
  const lines = lineStarts(read.text)
  const mentions = indexMentions(entities)
  const order = new Map(entities.entities.map((entity, i) => [entity, i]))
  return claims.map((claim, i): ClaimRecord => {
    const { source, audience, cue, content } = claim
    const from = Math.min(...[source, cue, ...content].flatMap(s => (s ? [inSource(s).start] : [])))
    const written = content.map(s => write.passage(s))
    const line = lastBefore(lines, from)
    const named = [...new Set(content.flatMap(s => mentions.inside(s).map(m => m.entity)))]
    named.sort((a, b) => order.get(a)! - order.get(b)!)
    const ofType = (type: Entity['type']) => named.filter(e => e.type === type).map(e => e.id)
    const roles = content.flatMap(s => mentions.rolesInside(s)).map(r => text.slice(r.start, r.end))
    return {
      id: ids[i]!,
      line: line + 1,
      column: points(from) - points(lines[line]!) + 1,
      form: claim.form,
      ...(source && {
        source: {
          ...write.passage(source),
          type: source.type,
          ...(source.entity && { entity: source.entity }),
          ...(source.name && { name: source.name }),
          ...listed('roles', source.roles),
        },
      }),
      ...(audience && {
        audience: { ...write.passage(audience), ...(audience.entity && { entity: audience.entity }) },
      }),
      ...(cue && { cue: { ...write.passage(cue), lemma: cue.lemma, force: cue.force } }),
      content: { text: written.map(w => w.text).join(' '), spans: written.map(w => w.span) },
      certainty: claim.certainty,
      polarity: claim.polarity,
      tense: claim.tense,
      ...listed('people', ofType('person')),
      ...listed('organizations', ofType('organization')),
      ...listed('places', ofType('place')),
      ...listed('roles', [...new Set(roles)]),
      ...listed(
        'quantities',
        content.flatMap(s => within(quantities, s)).map(q => write.quantity(q)),
      ),
      ...listed(
        'dates',
        content.flatMap(s => within(dates, s)).map(d => write.date(d)),
      ),
      ...(claim.within !== undefined && { within: ids[claim.within]! }),
      rule: claim.rule,
      ...(claim.confidence !== undefined && { confidence: claim.confidence }),
    }
  })
}

/** First 12 hex digits of a SHA-256 over the document's hash, the content spans (code points) and the source's name. */
function claimIds(
  claims: readonly Claim[],
  documentHash: string,
  { text, source: read }: Document,
  points: (offset: number) => number,
): string[] {
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const spans = claim.content
      .map(s => toSource(read.map, s))
      .map(s => `${points(s.start)}-${points(s.end)}`)
      .join(',')
    const source = claim.source ? (claim.source.name ?? text.slice(claim.source.start, claim.source.end)) : ''
    const key = `${documentHash}|${spans}|${source}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return sha(times ? `${key}|${times}` : key).slice(0, 12)
  })
}

/** SHA-256 of a text in UTF-8, hex. */
export const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Index of the last of the ascending `starts` that is not after `offset`. */
function lastBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
