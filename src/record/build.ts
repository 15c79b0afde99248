import { createHash } from 'node:crypto'
import type { Claim } from '../claims/index.ts'
import type { Entity, ResolvedRole } from '../entities/index.ts'
import type { Span } from '../language/index.ts'
import type { DateMention } from '../mentions/dates/index.ts'
import type { Quantity } from '../mentions/quantities/index.ts'
import type { Analysis } from '../pipeline.ts'
import { offsetConverter } from './offsets.ts'
import type { ClaimRecord, DocumentRecord, OffsetUnit } from './schema.ts'

/** The record of an analysed document, with its spans in the unit asked for. */
export function buildRecord(analysis: Analysis, offsets: OffsetUnit = 'codepoint'): DocumentRecord {
  const { document, entities } = analysis
  const { text } = document
  const convert = offsetConverter(text, offsets)
  const write = new Writer(text, convert)
  const sha256 = sha(text)
  const lines = lineStarts(text)
  const ids = claimIds(analysis.claims, sha256, text)
  const ofType = (type: Entity['type']) => entities.entities.filter(e => e.type === type)

  return {
    id: document.id,
    sha256,
    characters: offsetConverter(text, 'codepoint')(text.length),
    offsets,
    ...(document.date && { date: document.date }),
    ...(document.title && { title: write.passage(document.title) }),
    ...(document.byline && { byline: write.passage(document.byline) }),
    ...(document.dateline && { dateline: write.passage(document.dateline) }),
    people: ofType('person').map(e => ({
      ...write.entity(e),
      ...listed('roles', unique(entities.roles.filter(r => r.holder === e.id).map(r => text.slice(r.start, r.end)))),
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
    claims: analysis.claims.map((claim, i) => write.claim(claim, ids, i, analysis, lines)),
    skipped: document.skipped.map(s => ({ span: write.span(s), reason: s.reason })),
  }
}

/** First 12 hex digits of a SHA-256 over the document's hash, the content spans (code points) and the source's name. */
function claimIds(claims: readonly Claim[], documentHash: string, text: string): string[] {
  const points = offsetConverter(text, 'codepoint')
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const spans = claim.content.map(s => `${points(s.start)}-${points(s.end)}`).join(',')
    const source = claim.source ? (claim.source.name ?? text.slice(claim.source.start, claim.source.end)) : ''
    const key = `${documentHash}|${spans}|${source}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return sha(times ? `${key}|${times}` : key).slice(0, 12)
  })
}

class Writer {
  constructor(
    private readonly text: string,
    private readonly convert: (offset: number) => number,
  ) {}

  span({ start, end }: Span): [number, number] {
    return [this.convert(start), this.convert(end)]
  }

  passage(span: Span): { text: string; span: [number, number] } {
    return { text: this.text.slice(span.start, span.end), span: this.span(span) }
  }

  entity(entity: Entity) {
    return { id: entity.id, name: entity.name, ...listed('aliases', entity.aliases) }
  }

  mentions(entity: Entity) {
    return entity.mentions.map(m => ({ ...this.passage(m), kind: m.kind }))
  }

  role({ title, start, end, holder, organization, place }: ResolvedRole) {
    return {
      title,
      ...this.passage({ start, end }),
      ...(holder && { holder }),
      ...(organization && { organization }),
      ...(place && { place }),
    }
  }

  quantity({ start, end, number, assumed, rule: _rule, ...fields }: Quantity) {
    return {
      ...this.passage({ start, end }),
      number: this.passage(number),
      ...fields,
      ...listed('assumed', assumed),
    }
  }

  date({ start, end, startDate, endDate, problem: _problem, rule: _rule, assumed, ...fields }: DateMention) {
    return {
      ...this.passage({ start, end }),
      ...fields,
      ...(startDate && { start: startDate }),
      ...(endDate && { end: endDate }),
      ...listed('assumed', assumed),
    }
  }

  claim(
    claim: Claim,
    ids: readonly string[],
    index: number,
    analysis: Analysis,
    lines: readonly number[],
  ): ClaimRecord {
    const { source, audience, cue, content } = claim
    const from = Math.min(...[source, cue, ...content].flatMap(s => (s ? [s.start] : [])))
    const line = lines.findLastIndex(start => start <= from)
    const inside = (span: Span) => content.some(c => c.start <= span.start && span.end <= c.end)
    const mentioned = (type: Entity['type']) =>
      analysis.entities.entities.filter(e => e.type === type && e.mentions.some(inside)).map(e => e.id)
    return {
      id: ids[index]!,
      line: line + 1,
      column: offsetConverter(this.text.slice(lines[line]!, from), 'codepoint')(from - lines[line]!) + 1,
      form: claim.form,
      ...(source && {
        source: {
          ...this.passage(source),
          type: source.type,
          ...(source.entity && { entity: source.entity }),
          ...(source.name && { name: source.name }),
          ...listed('roles', source.roles),
        },
      }),
      ...(audience && { audience: { ...this.passage(audience), ...(audience.entity && { entity: audience.entity }) } }),
      ...(cue && { cue: { ...this.passage(cue), lemma: cue.lemma, force: cue.force } }),
      content: {
        text: content.map(s => this.text.slice(s.start, s.end)).join(' '),
        spans: content.map(s => this.span(s)),
      },
      certainty: claim.certainty,
      polarity: claim.polarity,
      tense: claim.tense,
      ...listed('people', mentioned('person')),
      ...listed('organizations', mentioned('organization')),
      ...listed('places', mentioned('place')),
      ...listed('roles', unique(analysis.entities.roles.filter(inside).map(r => this.text.slice(r.start, r.end)))),
      ...listed(
        'quantities',
        analysis.quantities.filter(inside).map(q => this.quantity(q)),
      ),
      ...listed(
        'dates',
        analysis.dates.filter(inside).map(d => this.date(d)),
      ),
      ...(claim.within !== undefined && { within: ids[claim.within]! }),
      rule: claim.rule,
      ...(claim.confidence !== undefined && { confidence: claim.confidence }),
    }
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** `{[name]: items}`, or nothing for an empty list: what is not known is absent. */
function listed<K extends string, T>(name: K, items: readonly T[] | undefined): { [P in K]?: T[] } {
  return (items?.length ? { [name]: [...items] } : {}) as { [P in K]?: T[] }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
