import { readFile } from 'node:fs/promises'
import { decode } from '../read/decode.ts'
import { type Listener, systemMessage } from '../read/problem.ts'
import { readRecords } from '../record/read.ts'
import { type DocumentRecord, documentSchema } from '../record/schema.ts'

/** The records of a claim file; what cannot be read, does not parse or does not agree with the schema is told and left out. */
export async function recordsOf(file: string, listener: Listener): Promise<DocumentRecord[]> {
  let content: string
  try {
    content = (await decode(await readFile(file))).text
  } catch (error) {
    listener.problem({ where: file, message: systemMessage(error) })
    return []
  }
  const { records, unparsed } = readRecords(file, content)
  for (const { line, column, message } of unparsed)
    listener.problem({ where: `${file}:${line}:${column}`, message: `this does not parse: ${message}` })
  return records.flatMap(({ record, at }) => {
    const parsed = documentSchema.safeParse(record)
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    const { line, column } = at(issue!.path)
    const message = `this is no claim record (${issue!.path.join('.')}: ${issue!.message}); extract check ${file} tells more`
    listener.problem({ where: `${file}:${line}:${column}`, message })
    return []
  })
}
