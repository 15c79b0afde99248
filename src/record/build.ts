import type { Entity } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { toSource } from '../read/offset-map.ts'
import { writeClaims } from './claims.ts'
import { offsetConverter } from './offsets.ts'
import type { DocumentRecord, OffsetUnit } from './schema.ts'
import { sha } from './sha.ts'
import { Writer } from './writer.ts'

/** The record of an analysed document, with its spans in the unit asked for. */
export function buildRecord(analysis: Analysis, offsets: OffsetUnit = 'codepoint'): DocumentRecord {
  const { document, entities } = analysis
  const { text, map } = document.source
  const points = offsetConverter(text, 'codepoint')
  const convert = offsets === 'codepoint' ? points : offsetConverter(text, offsets)
  const write = new Writer(document.source, convert)
  const sha256 = sha(text)
  const { date, title, byline, dateline } = document
  const record: Partial<DocumentRecord> = { id: document.id, sha256, characters: points(text.length), offsets }
  if (date) record.date = date
  if (title) record.title = passageOf(write, title)
  if (byline) record.byline = passageOf(write, byline)
  if (dateline) record.dateline = passageOf(write, dateline)
  const { people, organizations, places } = writeEntities(analysis, write)
  record.people = people
  record.organizations = organizations
  record.places = places
  record.roles = entities.roles.map(r => write.role(r))
  record.quantities = analysis.quantities.map(q => write.quantity(q))
  record.dates = analysis.dates.map(d => write.date(d))
  record.claims = writeClaims(analysis, sha256, write, points)
  record.skipped = [...document.skipped.map(s => ({ ...toSource(map, s), reason: s.reason })), ...document.unread]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, reason }) => ({ span: [convert(start), convert(end)], reason }))
  return record as DocumentRecord
}

const passageOf = (write: Writer, { start, end }: Span): ReturnType<Writer['passage']> => write.passage(start, end)

type Written = Pick<DocumentRecord, 'people' | 'organizations' | 'places'>

function writeEntities(analysis: Analysis, write: Writer): Written {
  const held = rolesByHolder(analysis)
  const written: Written = { people: [], organizations: [], places: [] }
  for (const entity of analysis.entities.entities) {
    const { id, type, name, aliases, acronym } = entity
    const mentions = write.mentions(entity)
    if (type === 'person') {
      const person: Partial<PersonRecord> = { id, name }
      if (aliases.length > 0) person.aliases = [...aliases]
      const roles = held.get(id)
      if (roles) person.roles = roles
      person.mentions = mentions
      written.people.push(person as PersonRecord)
    } else if (type === 'organization') {
      const organization: Partial<OrganizationRecord> = { id, name }
      if (aliases.length > 0) organization.aliases = [...aliases]
      if (acronym) organization.acronym = acronym
      organization.mentions = mentions
      written.organizations.push(organization as OrganizationRecord)
    } else written.places.push(writePlace(entity, mentions))
  }
  return written
}

type PersonRecord = DocumentRecord['people'][number]
type OrganizationRecord = DocumentRecord['organizations'][number]
type PlaceRecord = DocumentRecord['places'][number]

function writePlace({ id, name, aliases, location }: Entity, mentions: PlaceRecord['mentions']): PlaceRecord {
  const place: Partial<PlaceRecord> = { id, name }
  if (aliases.length > 0) place.aliases = [...aliases]
  if (location) {
    const { kind, country, lat, lon, geonames } = location
    place.kind = kind
    if (country !== undefined) place.country = country
    if (lat !== undefined) place.lat = lat
    if (lon !== undefined) place.lon = lon
    if (geonames !== undefined) place.geonames = geonames
  }
  place.mentions = mentions
  return place as PlaceRecord
}

/** The words of the roles that everybody holds, each once. */
function rolesByHolder({ document: { text }, entities: { roles } }: Analysis): Map<string, string[]> {
  const held = new Map<string, string[]>()
  for (const { holder, start, end } of roles) {
    if (!holder) continue
    const words = text.slice(start, end)
    const others = held.get(holder)
    if (!others) held.set(holder, [words])
    else if (!others.includes(words)) others.push(words)
  }
  return held
}
