import type { DocumentRecord } from '../record/schema.ts'
import { bratConfiguration } from './brat-configuration.ts'
import type { Format } from './format.ts'

type Span = [number, number]

/**
 * Standoff annotation for the brat tool: text-bound lines `T`, relations as an event `E` for each claim, attributes `A`.
 * Offsets are code points of the text file, so the record has to be made with `codepoint` offsets. A stretch that runs over a
 * line break is given as several fragments, as brat wants it.
 */
function bratAnnotations(record: DocumentRecord, text: string): string {
  const points = [...text]
  const lines: string[] = []
  let next = 1
  const bound = (type: string, spans: readonly Span[]): string => {
    const id = `T${next++}`
    const fragments = spans.flatMap(span => withoutBreaks(points, span))
    const words = fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ')
    lines.push(`${id}\t${type} ${fragments.map(f => f.join(' ')).join(';')}\t${words}`)
    return id
  }

  for (const [type, entities] of [
    ['Person', record.people],
    ['Organization', record.organizations],
    ['Place', record.places],
  ] as const) {
    for (const entity of entities) {
      for (const mention of entity.mentions) {
        const id = bound(type, [mention.span])
        lines.push(`#${id.slice(1)}\tAnnotatorNotes ${id}\t${entity.name}`)
      }
    }
  }
  for (const role of record.roles) bound('Role', [role.span])
  for (const quantity of record.quantities) bound('Quantity', [quantity.span])
  for (const date of record.dates) bound('Date', [date.span])

  let event = 1
  for (const claim of record.claims) {
    const content = bound('Content', claim.content.spans)
    if (!claim.cue) continue
    const cue = bound('Cue', [claim.cue.span])
    const parts = [`Cue:${cue}`, `Content:${content}`]
    if (claim.source) parts.push(`Source:${bound('Source', [claim.source.span])}`)
    if (claim.audience) parts.push(`Audience:${bound('Audience', [claim.audience.span])}`)
    const id = event++
    lines.push(`E${id}\t${parts.join(' ')}`)
    const attributes = [
      ['Force', claim.cue.force],
      ['Certainty', claim.certainty],
      ['Polarity', claim.polarity],
    ] as const
    for (const [i, [name, value]] of attributes.entries())
      lines.push(`A${(id - 1) * 3 + i + 1}\t${name} E${id} ${value}`)
  }
  return lines.map(line => `${line}\n`).join('')
}

/** The parts of a span between line breaks, trimmed of white space. */
function withoutBreaks(points: readonly string[], [start, end]: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && points[i] !== '\n' && points[i] !== '\r') continue
    let [first, last] = [from, i]
    while (first < last && /\s/.test(points[first]!)) first++
    while (last > first && /\s/.test(points[last - 1]!)) last--
    if (last > first) parts.push([first, last])
    from = i + 1
  }
  return parts
}

/** A path in a folder for a document's id, without an ending, that no other document has. */
function pathOf(id: string, taken: ReadonlySet<string>): string {
  const parts = id.split(/[\\/]/).map(part => part.replace(/[^\p{L}\p{N}._-]+/gu, '_'))
  const path = parts.filter(part => part && !/^\.+$/.test(part)).join('/')
  const stem = path.replace(/\.[^./]+$/, '') || 'text'
  let free = stem
  for (let n = 2; taken.has(`${free}.txt`); n++) free = `${stem}-${n}`
  return free
}

/** The annotations of one text; into a folder, `.ann` beside `.txt` for each text, with the configuration that brat asks for. */
export const brat: Format = {
  document: ({ record, text }) => bratAnnotations(record, text),
  files: {
    start: () => [{ path: 'annotation.conf', text: bratConfiguration }],
    document: ({ record, text }, taken) => {
      const path = pathOf(record.id, taken)
      return [
        { path: `${path}.txt`, text },
        { path: `${path}.ann`, text: bratAnnotations(record, text) },
      ]
    },
  },
}
