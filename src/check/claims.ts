import { createHash } from 'node:crypto'
import { LineCounter, parseAllDocuments } from 'yaml'
import { type DocumentRecord, documentSchema } from '../record/schema.ts'
import { verifyRecord } from '../verify/index.ts'
import { type Finding, finding } from './finding.ts'

/** A record found in a claim file, and where the parts of it stand in that file. */
type Located = { record: unknown; at: (path: readonly PropertyKey[]) => { line: number; column: number } }

/**
 * Checks a claim file: that it parses, that every record agrees with the schema, and that every span holds its words.
 *
 * @param content the file's text: YAML (one record a document), JSON (as `--format json` writes it) or NDJSON.
 * @param findSource the source text of a record, by its id and its hash; undefined when it is not there.
 */
export function checkClaims(
  file: string,
  content: string,
  findSource: (id: string, sha256: string) => string | undefined,
): Finding[] {
  const found: Finding[] = []
  for (const { record, at } of readRecords(file, content, found)) {
    const parsed = documentSchema.safeParse(record)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const message = `${issue.path.map(String).join('.') || 'the record'}: ${issue.message}`
        found.push(finding('claims-schema', { file, ...at(issue.path), message, text: message }))
      }
      continue
    }
    found.push(...checkSpans(file, parsed.data, at, findSource))
  }
  return found
}

function checkSpans(
  file: string,
  record: DocumentRecord,
  at: Located['at'],
  findSource: (id: string, sha256: string) => string | undefined,
): Finding[] {
  const text = findSource(record.id, record.sha256)
  if (text === undefined) {
    const message = `the source text ${record.id} was not found: put it beside the file or name its folder with --root`
    return [finding('claims-source', { file, ...at(['id']), message, text: record.id })]
  }
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== record.sha256) {
    const message = `${record.id} has changed since it was extracted: extract it again, or see extract verify`
    return [finding('claims-source', { file, ...at(['sha256']), message, text: record.id })]
  }
  const wrong = verifyRecord(record, text).filter(v => v.status !== 'exact')
  return wrong.map(({ path, span, text: words }) => {
    const keys = path.split('/').slice(1)
    const message = `${keys.join('.')}: the span [${span.join(', ')}] does not hold “${words.slice(0, 60)}”`
    return finding('claims-span', { file, ...at(keys), message, text: `${keys.join('.')} ${words}` })
  })
}

function readRecords(file: string, content: string, found: Finding[]): Located[] {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return readLines(file, content, found)
  const lines = new LineCounter()
  const located: Located[] = []
  const documents = parseAllDocuments(content, { lineCounter: lines, version: '1.1', prettyErrors: false })
  for (const document of Array.isArray(documents) ? documents : []) {
    const error = document.errors[0]
    if (error) {
      const { line, col } = lines.linePos(error.pos[0])
      const message = `this does not parse: ${error.message.split('\n')[0]}`
      found.push(finding('claims-syntax', { file, line, column: col, message, text: error.code }))
      continue
    }
    const at = (prefix: readonly PropertyKey[]) => (path: readonly PropertyKey[]) => {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn([...prefix, ...path.slice(0, length).map(indexOrKey)], true) as { range?: number[] }
        const start = node?.range?.[0]
        if (start !== undefined) {
          const { line, col } = lines.linePos(start)
          return { line, column: col }
        }
      }
      return { line: 1, column: 1 }
    }
    const value: unknown = document.toJS()
    const inside = (value as { documents?: unknown[] } | null)?.documents
    if (Array.isArray(inside))
      for (const [i, record] of inside.entries()) located.push({ record, at: at(['documents', i]) })
    else located.push({ record: value, at: at([]) })
  }
  return located
}

function readLines(file: string, content: string, found: Finding[]): Located[] {
  const located: Located[] = []
  for (const [i, line] of content.split('\n').entries()) {
    if (!line.trim()) continue
    const place = { line: i + 1, column: 1 }
    try {
      located.push({ record: JSON.parse(line), at: () => place })
    } catch (error) {
      const message = `this line is not JSON: ${(error as Error).message}`
      found.push(finding('claims-syntax', { file, ...place, message, text: line.slice(0, 60) }))
    }
  }
  return located
}

const indexOrKey = (key: PropertyKey): PropertyKey => (/^\d+$/.test(String(key)) ? Number(key) : key)
