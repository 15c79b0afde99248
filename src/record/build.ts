import type { Entity } from '../entities/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { sha, writeClaims } from './claims.ts'
import { offsetConverter } from './offsets.ts'
import type { DocumentRecord, OffsetUnit } from './schema.ts'
import { listed, Writer } from './writer.ts'

/** The record of an analysed document, with its spans in the unit asked for. */
export function buildRecord(analysis: Analysis, offsets: OffsetUnit = 'codepoint'): DocumentRecord {
  const { document, entities } = analysis
  const { text, map } = document.source
  const points = offsetConverter(text, 'codepoint')
  const convert = offsets === 'codepoint' ? points : offsetConverter(text, offsets)
  const write = new Writer(document.source, convert)
  const sha256 = sha(text)
  const ofType = (type: Entity['type']) => entities.entities.filter(e => e.type === type)
  const held = new Map<string, Set<string>>()
  for (const { holder, start, end } of entities.roles) {
    if (!holder) continue
    if (!held.has(holder)) held.set(holder, new Set())
    held.get(holder)!.add(document.text.slice(start, end))
  }

  return {
    id: document.id,
    sha256,
    characters: points(text.length),
    offsets,
    ...(document.date && { date: document.date }),
    ...(document.title && { title: write.passage(document.title) }),
    ...(document.byline && { byline: write.passage(document.byline) }),
    ...(document.dateline && { dateline: write.passage(document.dateline) }),
    people: ofType('person').map(e => ({
      ...write.entity(e),
      ...listed('roles', [...(held.get(e.id) ?? [])]),
      mentions: write.mentions(e),
    })),
    organizations: ofType('organization').map(e => ({
      ...write.entity(e),
      ...(e.acronym && { acronym: e.acronym }),
      mentions: write.mentions(e),
    })),
    places: ofType('place').map(e => ({ ...write.entity(e), ...e.location, mentions: write.mentions(e) })),
    roles: entities.roles.map(r => write.role(r)),
    quantities: analysis.quantities.map(q => write.quantity(q)),
    dates: analysis.dates.map(d => write.date(d)),
    claims: writeClaims(analysis, sha256, write, points),
    skipped: [...document.skipped.map(s => ({ ...toSource(map, s), reason: s.reason })), ...document.unread]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, reason }) => ({ span: [convert(start), convert(end)], reason })),
  }
}
