import crypto from 'node:crypto'
import type { Claim } from '../claims/index.ts'
import { indexMentions, within } from '../claims/mentions.ts'
import type { Document } from '../document/document.ts'
import type { Entity } from '../entities/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { lineStarts } from './positions.ts'
import type { ClaimRecord } from './schema.ts'
import type { Writer } from './writer.ts'

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
  const ids = claimIds(claims, sha256, document, points)
  const lines = lineStarts(read.text)
  const mentions = indexMentions(entities)
  const order = new Map(entities.entities.map((entity, i) => [entity, i]))
  return claims.map((claim, i): ClaimRecord => {
    const { source, audience, cue, content } = claim
    let first = content[0]!.start
    if (source && source.start < first) first = source.start
    if (cue && cue.start < first) first = cue.start
    const from = toSource(read.map, { start: first, end: first }).start
    const written = content.map(s => write.passage(s))
    const line = lastBefore(lines, from)
    const named: Entity[] = []
    for (const span of content)
      for (const { entity } of mentions.inside(span)) if (!named.includes(entity)) named.push(entity)
    if (named.length > 1) named.sort((a, b) => order.get(a)! - order.get(b)!)
    // Written field by field, which costs a third of what spreading optional ones does; their order is that of the schema.
    const record: Partial<ClaimRecord> = {
      id: ids[i]!,
      line: line + 1,
      column: points(from) - points(lines[line]!) + 1,
      form: claim.form,
    }
    if (source) {
      const { type, entity, name, roles: words } = source
      record.source = { ...write.passage(source), type }
      if (entity) record.source.entity = entity
      if (name) record.source.name = name
      if (words.length) record.source.roles = [...words]
    }
    if (audience) {
      record.audience = write.passage(audience)
      if (audience.entity) record.audience.entity = audience.entity
    }
    if (cue) record.cue = { ...write.passage(cue), lemma: cue.lemma, force: cue.force }
    record.content = { text: written.map(w => w.text).join(' '), spans: written.map(w => w.span) }
    record.certainty = claim.certainty
    record.polarity = claim.polarity
    record.tense = claim.tense
    if (named.length) {
      for (const [field, type] of mentioned) {
        const ids = named.filter(e => e.type === type).map(e => e.id)
        if (ids.length) record[field] = ids
      }
    }
    const roles = content.flatMap(s => mentions.rolesInside(s)).map(r => text.slice(r.start, r.end))
    if (roles.length) record.roles = [...new Set(roles)]
    const counted = content.flatMap(s => within(quantities, s))
    if (counted.length) record.quantities = counted.map(q => write.quantity(q))
    const dated = content.flatMap(s => within(dates, s))
    if (dated.length) record.dates = dated.map(d => write.date(d))
    if (claim.within !== undefined) record.within = ids[claim.within]!
    record.rule = claim.rule
    if (claim.confidence !== undefined) record.confidence = claim.confidence
    return record as ClaimRecord
  })
}

const mentioned = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
] as const

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

/**
 * SHA-256 of a text in UTF-8, hex. A `Hash` is an object of the system that the quick collections of garbage never take: one a
 * claim makes each of them dear. Node before 20.12 has nothing else.
 */
export const sha = (text: string): string =>
  crypto.hash ? crypto.hash('sha256', text, 'hex') : crypto.createHash('sha256').update(text, 'utf8').digest('hex')

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
