import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'
import type { Format } from './format.ts'

const columns: readonly [
  name: string,
  value: (claim: ClaimRecord, record: DocumentRecord) => string | number | undefined,
][] = [
  ['document', (_, record) => record.id],
  ['document_date', (_, record) => record.date?.value],
  ['claim', claim => claim.id],
  ['line', claim => claim.line],
  ['column', claim => claim.column],
  ['form', claim => claim.form],
  ['source', claim => claim.source?.text],
  ['source_name', claim => claim.source?.name],
  ['source_type', claim => claim.source?.type],
  ['source_roles', claim => claim.source?.roles?.join('; ')],
  ['audience', claim => claim.audience?.text],
  ['cue', claim => claim.cue?.text],
  ['force', claim => claim.cue?.force],
  ['content', claim => claim.content.text],
  ['certainty', claim => claim.certainty],
  ['polarity', claim => claim.polarity],
  ['tense', claim => claim.tense],
  ['people', (claim, record) => names(record.people, claim.people)],
  ['organizations', (claim, record) => names(record.organizations, claim.organizations)],
  ['places', (claim, record) => names(record.places, claim.places)],
  ['quantities', claim => claim.quantities?.map(q => q.text).join('; ')],
  ['dates', claim => claim.dates?.map(d => d.timex ?? d.text).join('; ')],
  ['within', claim => claim.within],
  ['rule', claim => claim.rule],
  ['confidence', claim => claim.confidence],
  ['start', claim => claim.content.spans[0]?.[0]],
  ['end', claim => claim.content.spans.at(-1)?.[1]],
]

/** A byte-order mark, without which spreadsheets take UTF-8 for an 8-bit encoding, and the names of the columns. */
const csvHeader = `\ufeff${columns.map(([name]) => name).join(',')}\r\n`

/** One row a claim (RFC 4180: CRLF, quotes doubled). */
function csvRows(record: DocumentRecord): string {
  return record.claims.map(claim => `${columns.map(([, value]) => cell(value(claim, record))).join(',')}\r\n`).join('')
}

/**
 * A cell of text that begins like a formula gets an apostrophe in front, which spreadsheets read as “this is text”
 * (OWASP, CSV Injection).
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

function names(
  entities: readonly { id: string; name: string }[],
  ids: readonly string[] | undefined,
): string | undefined {
  return ids?.map(id => entities.find(e => e.id === id)?.name ?? id).join('; ')
}

/** One table of all documents, a claim a row. */
export const csv: Format = { start: () => csvHeader, document: ({ record }) => csvRows(record) }
