import { createHash } from 'node:crypto'
import { type LocatedRecord, readRecords } from '../record/read.ts'
import { type DocumentRecord, documentSchema } from '../record/schema.ts'
import { verifyRecord } from '../verify/index.ts'
import { type Finding, finding } from './finding.ts'
import type { FindSource } from './sources.ts'

/**
 * Checks a claim file: that it parses, that every record agrees with the schema, and that every span holds its words.
 *
 * @param content the file's text; its name tells whether it is YAML, JSON or lines of JSON.
 */
export async function checkClaims(file: string, content: string, findSource: FindSource): Promise<Finding[]> {
  const { records, unparsed } = readRecords(file, content)
  const found = unparsed.map(({ line, column, message }) =>
    finding('claims-syntax', { file, line, column, message: `this does not parse: ${message}`, text: message }),
  )
  if (records.length + unparsed.length === 0) {
    found.push(finding('claims-syntax', { file, line: 1, column: 1, message: 'the file holds no record' }))
  }
  for (const { record, at } of records) {
    const parsed = documentSchema.safeParse(record)
    if (parsed.success) found.push(...(await checkSpans(file, parsed.data, at, findSource)))
    else {
      for (const issue of parsed.error.issues) {
        const message = `${issue.path.map(String).join('.') || 'the record'}: ${issue.message}`
        found.push(finding('claims-schema', { file, ...at(issue.path), message, text: message }))
      }
    }
  }
  return found
}

async function checkSpans(
  file: string,
  record: DocumentRecord,
  at: LocatedRecord['at'],
  findSource: FindSource,
): Promise<Finding[]> {
  const text = await findSource(record.id, record.sha256)
  if (text === undefined) {
    const message = `the source text ${record.id} was not found: put it beside the file or name its folder with --root`
    return [finding('claims-source', { file, ...at(['id']), message, text: record.id })]
  }
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== record.sha256) {
    const message = `${record.id} has changed since it was extracted: extract it again, or run extract verify ${file}`
    return [finding('claims-source', { file, ...at(['sha256']), message, text: record.id })]
  }
  const wrong = verifyRecord(record, text).filter(v => v.status !== 'exact')
  return wrong.map(({ path, span, text: words }) => {
    const keys = path.split('/').slice(1)
    const message = `${keys.join('.')}: the span [${span.join(', ')}] does not hold “${words.slice(0, 60)}”: extract the text again`
    return finding('claims-span', { file, ...at(keys), message, text: `${keys.join('.')} ${words}` })
  })
}
