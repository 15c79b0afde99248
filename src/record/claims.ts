import type { Claim } from '../claims/index.ts'
import { indexMentions, lowerBound, type MentionIndex } from '../claims/mentions.ts'
import type { Document } from '../document/document.ts'
import type { Entities, Entity } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { claimIds, type Points } from './claim-ids.ts'
import { lineStarts } from './positions.ts'
import type { ClaimRecord } from './schema.ts'
import type { Writer } from './writer.ts'

/** The claims of a record. */
export function writeClaims(analysis: Analysis, sha256: string, write: Writer, points: Points): ClaimRecord[] {
  const { document, claims, quantities, dates } = analysis
  const ids = claimIds(claims, sha256, document, points)
  const lines = lineStarts(document.source.text)
  const inside = new Inside(document, analysis.entities)
  const records: ClaimRecord[] = []
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!
    const { content } = claim
    const record = writeStatement(claim, ids[i]!, startOf(claim, document), lines, write, points)
    const named = inside.entities(content)
    if (named.length > 0) {
      addIds(record, 'people', named, 'person')
      addIds(record, 'organizations', named, 'organization')
      addIds(record, 'places', named, 'place')
    }
    const roles = inside.roles(content)
    if (roles.length > 0) record.roles = roles
    // Objects of its own, so that nobody who changes or writes a claim meets those of another.
    const counted = allWithin(content, quantities)
    if (counted) record.quantities = counted.map(q => write.quantity(q))
    const dated = allWithin(content, dates)
    if (dated) record.dates = dated.map(d => write.date(d))
    if (claim.within !== undefined) record.within = ids[claim.within]!
    record.rule = claim.rule
    if (claim.confidence !== undefined) record.confidence = claim.confidence
    records.push(record as ClaimRecord)
  }
  return records
}

/** Who says what, in the order of the schema. What nearly all claims have stands in one literal, which is cheaper than field by field. */
function writeStatement(
  { source, audience, cue, form, content: spans, certainty, polarity, tense }: Claim,
  id: string,
  from: number,
  lines: readonly number[],
  write: Writer,
  points: Points,
): Partial<ClaimRecord> {
  const at = lastBefore(lines, from)
  const line = at + 1
  const column = points(from) - points(lines[at]!) + 1
  const content = writeContent(write, spans)
  if (source && cue && !audience) {
    const said = writeSource(write, source)
    return { id, line, column, form, source: said, cue: writeCue(write, cue), content, certainty, polarity, tense }
  }
  if (!source && !cue && !audience) return { id, line, column, form, content, certainty, polarity, tense }
  const record: Partial<ClaimRecord> = { id, line, column, form }
  if (source) record.source = writeSource(write, source)
  if (audience) record.audience = writeAudience(write, audience)
  if (cue) record.cue = writeCue(write, cue)
  record.content = content
  record.certainty = certainty
  record.polarity = polarity
  record.tense = tense
  return record
}

/** Where a claim begins in the source. */
function startOf({ source, cue, content }: Claim, { source: { map } }: Document): number {
  let { start } = content[0]!
  if (source && source.start < start) start = source.start
  if (cue && cue.start < start) start = cue.start
  return map ? toSource(map, { start, end: start }).start : start
}

function writeSource(write: Writer, source: NonNullable<Claim['source']>): NonNullable<ClaimRecord['source']> {
  const { text, span } = write.passage(source.start, source.end)
  const { type, entity, name, roles } = source
  const written: NonNullable<ClaimRecord['source']> =
    entity && name ? { text, span, type, entity, name } : entity ? { text, span, type, entity } : { text, span, type }
  if (name && !entity) written.name = name
  if (roles.length > 0) written.roles = [...roles]
  return written
}

function writeAudience(write: Writer, audience: NonNullable<Claim['audience']>): ClaimRecord['audience'] {
  const { text, span } = write.passage(audience.start, audience.end)
  return audience.entity ? { text, span, entity: audience.entity } : { text, span }
}

function writeCue(write: Writer, cue: NonNullable<Claim['cue']>): NonNullable<ClaimRecord['cue']> {
  const { text, span } = write.passage(cue.start, cue.end)
  return { text, span, lemma: cue.lemma, force: cue.force }
}

function writeContent(write: Writer, content: readonly Span[]): ClaimRecord['content'] {
  const first = write.passage(content[0]!.start, content[0]!.end)
  const spans = [first.span]
  let { text } = first
  for (let s = 1; s < content.length; s++) {
    const next = write.passage(content[s]!.start, content[s]!.end)
    text += ` ${next.text}`
    spans.push(next.span)
  }
  return { text, spans }
}

function addIds(
  record: Partial<ClaimRecord>,
  field: 'people' | 'organizations' | 'places',
  named: readonly Entity[],
  type: Entity['type'],
): void {
  const ids: string[] = []
  for (const entity of named) if (entity.type === type) ids.push(entity.id)
  if (ids.length > 0) record[field] = ids
}

/** What stands inside the content of a claim. */
class Inside {
  private readonly text: string
  private readonly mentions: MentionIndex
  private readonly order: readonly Entity[]

  constructor({ text }: Document, entities: Entities) {
    this.text = text
    this.mentions = indexMentions(entities)
    this.order = entities.entities
  }

  /** The entities mentioned, in the order of the record. */
  entities(content: readonly Span[]): readonly Entity[] {
    const named: Entity[] = []
    for (const span of content)
      for (const { entity } of this.mentions.inside(span)) if (!named.includes(entity)) named.push(entity)
    return named.length > 1 ? named.sort((a, b) => this.order.indexOf(a) - this.order.indexOf(b)) : named
  }

  /** The words of the roles, each once. */
  roles(content: readonly Span[]): string[] {
    const words: string[] = []
    for (const span of content) {
      for (const { start, end } of this.mentions.rolesInside(span)) {
        const text = this.text.slice(start, end)
        if (!words.includes(text)) words.push(text)
      }
    }
    return words
  }
}

/** Those of the mentions (sorted by start) that lie within the content; undefined for none. */
function allWithin<T extends Span>(content: readonly Span[], mentions: readonly T[]): T[] | undefined {
  let found: T[] | undefined
  for (const { start, end } of content) {
    for (let i = lowerBound(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
      if (mentions[i]!.end > end) continue
      if (found) found.push(mentions[i]!)
      else found = [mentions[i]!]
    }
  }
  return found
}

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
