import type { Claim } from '../claims/index.ts'
import type { MentionIndex, PlacedMention } from '../claims/mentions.ts'
import type { Placed } from '../claims/placed.ts'
import type { Document } from '../document/document.ts'
import type { Entity } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import { lowerBound } from '../lower-bound.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { claimIds, type Points } from './claim-ids.ts'
import { lineStarts } from './positions.ts'
import type { ClaimRecord } from './schema.ts'
import type { Writer } from './writer.ts'

/** The claims of a record. */
export function writeClaims(analysis: Analysis, sha256: string, write: Writer, points: Points): ClaimRecord[] {
  const { document, claims } = analysis
  const ids = claimIds(claims, sha256, document, points)
  const lines = lineStarts(document.source.text)
  const { mentions, roles, quantities, dates } = analysis.mentions
  const quantity = (found: Quantity) => write.quantity(found)
  const date = (found: DateMention) => write.date(found)
  const records: ClaimRecord[] = []
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!
    const { content, within, rule, confidence } = claim
    const record = writeStatement(claim, ids[i]!, startOf(claim, document), lines, write, points)
    const named = namedIn(mentions, content)
    if (named) addNamed(record, named)
    const held = rolesIn(roles, content, document.text)
    if (held) record.roles = held
    // Objects of its own, so that nobody who changes or writes a claim meets those of another.
    const counted = writtenIn(quantities, content, quantity)
    if (counted) record.quantities = counted
    const dated = writtenIn(dates, content, date)
    if (dated) record.dates = dated
    if (within !== undefined) record.within = ids[within]!
    record.rule = rule
    if (confidence !== undefined) record.confidence = confidence
    records.push(record as ClaimRecord)
  }
  return records
}

function addNamed(record: Partial<ClaimRecord>, named: readonly PlacedMention[]): void {
  const people = idsOf(named, 'person')
  if (people) record.people = people
  const organizations = idsOf(named, 'organization')
  if (organizations) record.organizations = organizations
  const places = idsOf(named, 'place')
  if (places) record.places = places
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
  const at = lowerBound(lines, from + 1) - 1
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

/** One mention each of the entities that the content names, in the order of the record; undefined for none. */
function namedIn(
  { spans, starts, ends }: MentionIndex['mentions'],
  content: readonly Span[],
): PlacedMention[] | undefined {
  let named: PlacedMention[] | undefined
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < starts.length && starts[i]! < end; i++) {
      if (ends[i]! > end) continue
      if (named) addInOrder(named, spans[i]!)
      else named = [spans[i]!]
    }
  }
  return named
}

function addInOrder(named: PlacedMention[], mention: PlacedMention): void {
  let at = named.length
  while (at > 0 && named[at - 1]!.place > mention.place) at--
  if (at > 0 && named[at - 1]!.place === mention.place) return
  if (at === named.length) named.push(mention)
  else named.splice(at, 0, mention)
}

function idsOf(named: readonly PlacedMention[], type: Entity['type']): string[] | undefined {
  let ids: string[] | undefined
  for (const { entity } of named) {
    if (entity.type !== type) continue
    if (ids) ids.push(entity.id)
    else ids = [entity.id]
  }
  return ids
}

/** The words of the roles in the content, each once; undefined for none. */
function rolesIn(
  { starts, ends }: MentionIndex['roles'],
  content: readonly Span[],
  text: string,
): string[] | undefined {
  let roles: string[] | undefined
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < starts.length && starts[i]! < end; i++) {
      if (ends[i]! > end) continue
      const words = text.slice(starts[i]!, ends[i]!)
      if (!roles) roles = [words]
      else if (!roles.includes(words)) roles.push(words)
    }
  }
  return roles
}

/** Those of the placed that lie within the content, written; undefined for none. */
function writtenIn<T extends Span, W>(
  { spans, starts, ends }: Placed<T>,
  content: readonly Span[],
  write: (found: T) => W,
): W[] | undefined {
  let written: W[] | undefined
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < starts.length && starts[i]! < end; i++) {
      if (ends[i]! > end) continue
      if (written) written.push(write(spans[i]!))
      else written = [write(spans[i]!)]
    }
  }
  return written
}
