import type { Readable } from '../output/readable.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { escapeHtml } from './html.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** The text with its marks, a paragraph for each of its lines. */
export function articleHtml(record: DocumentRecord, length: number, readable: Readable, key: string): string {
  const lines: string[] = ['']
  for (const segment of segmentsOf(record, length)) {
    const [first, ...further] = readable(segment.start, segment.end).split(/\r\n|\r|\n/)
    lines[lines.length - 1] += segmentHtml(segment, first!, record, key)
    for (const line of further) lines.push(segmentHtml(segment, line, record, key))
  }
  return lines
    .filter(line => line.trim())
    .map(line => `<p>${line}</p>`)
    .join('')
}

function segmentHtml({ kinds, claims, note }: Segment, text: string, record: DocumentRecord, key: string): string {
  const words = escapeHtml(text)
  const spoken = claims.filter(i => record.claims[i]!.form !== 'narrated')
  if (!text || (kinds.length === 0 && spoken.length === 0)) return words
  const classes = [...kinds, ...(spoken.length ? ['content'] : [])].join(' ')
  // The innermost claim is the one that a click on the words means.
  const innermost = spoken.at(-1)
  const link = innermost === undefined ? '' : ` data-claim="${key}-${record.claims[innermost]!.id}"`
  const title = note ? ` title="${escapeHtml(note)}"` : ''
  return `<mark class="${classes}"${link}${title}>${words}</mark>`
}
