import type { DocumentRecord } from '../record/schema.ts'

export type MarkKind = 'person' | 'organization' | 'place' | 'role' | 'quantity' | 'date' | 'source' | 'cue' | 'skipped'

/** A stretch of the text over which the same marks hold. Offsets in code points. */
export type Segment = {
  readonly start: number
  readonly end: number
  readonly kinds: readonly MarkKind[]
  /** Indexes of the claims whose content this is. */
  readonly claims: readonly number[]
  /** What a reader is told about the mark: the entity's name, the date's value. */
  readonly note?: string
}

type Layer = { start: number; end: number; kind?: MarkKind; claim?: number; note?: string }

/** Cuts the text where a mark begins or ends; stretches without a mark are segments too. Marks may overlap freely. */
export function segmentsOf(record: DocumentRecord, length: number): Segment[] {
  const layers = layersOf(record)
  const cuts = [...new Set([0, length, ...layers.flatMap(l => [l.start, l.end])])].sort((a, b) => a - b)
  const opening = [...layers].sort((a, b) => a.start - b.start)
  const active = new Set<Layer>()
  const segments: Segment[] = []
  let next = 0
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    for (const layer of active) if (layer.end <= start) active.delete(layer)
    for (; next < opening.length && opening[next]!.start <= start; next++) active.add(opening[next]!)
    const held = [...active]
    const note = held.find(l => l.note)?.note
    segments.push({
      start,
      end: cuts[i + 1]!,
      kinds: [...new Set(held.flatMap(l => (l.kind ? [l.kind] : [])))],
      claims: [...new Set(held.flatMap(l => (l.claim === undefined ? [] : [l.claim])))],
      ...(note && { note }),
    })
  }
  return segments
}

function layersOf(record: DocumentRecord): Layer[] {
  const layers: Layer[] = []
  const add = ([start, end]: [number, number], layer: Omit<Layer, 'start' | 'end'>) => {
    if (end > start) layers.push({ start, end, ...layer })
  }
  for (const person of record.people)
    for (const m of person.mentions) add(m.span, { kind: 'person', note: person.name })
  for (const organization of record.organizations)
    for (const m of organization.mentions) add(m.span, { kind: 'organization', note: organization.name })
  for (const place of record.places) {
    const note = [place.name, place.country].filter(Boolean).join(', ')
    for (const m of place.mentions) add(m.span, { kind: 'place', note })
  }
  for (const role of record.roles) add(role.span, { kind: 'role' })
  for (const q of record.quantities) {
    const value = q.value ?? (q.min !== undefined && q.max !== undefined ? `${q.min}–${q.max}` : '')
    add(q.span, {
      kind: 'quantity',
      note: [value, q.currency ?? q.unit].filter(v => v !== undefined && v !== '').join(' '),
    })
  }
  for (const date of record.dates) add(date.span, { kind: 'date', ...(date.timex && { note: date.timex }) })
  for (const skipped of record.skipped) add(skipped.span, { kind: 'skipped', note: `skipped: ${skipped.reason}` })
  for (const [claim, { source, cue, content }] of record.claims.entries()) {
    for (const span of content.spans) add(span, { claim })
    if (source) add(source.span, { kind: 'source' })
    if (cue) add(cue.span, { kind: 'cue' })
  }
  return layers
}
