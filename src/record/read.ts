import { type Document, LineCounter, parseAllDocuments } from 'yaml'

/** 1-based. */
export type Place = { readonly line: number; readonly column: number }

/** A record as it stands in a claim file, not yet held against the schema, and where its parts stand there. */
export type LocatedRecord = { readonly record: unknown; readonly at: (path: readonly PropertyKey[]) => Place }

/** A part of a claim file that does not parse. */
export type Unparsed = Place & { readonly message: string }

/**
 * The records of a claim file: YAML (one record a document), JSON (as `--format json` writes it, or one record) or lines of JSON.
 *
 * @param file its name; the ending tells which of the three it is.
 */
export function readRecords(file: string, content: string): { records: LocatedRecord[]; unparsed: Unparsed[] } {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return readLines(content)
  if (/\.json$/i.test(file)) {
    try {
      const value: unknown = JSON.parse(content)
      return { records: inside(value, path => place(parse(content), 0, path)), unparsed: [] }
    } catch {
      // The YAML parser says where it breaks.
    }
  }
  const parsed = parse(content)
  const records: LocatedRecord[] = []
  const unparsed: Unparsed[] = []
  for (const [index, document] of parsed.documents.entries()) {
    const error = document.errors[0]
    if (error) {
      const { line, col } = parsed.lines.linePos(error.pos[0])
      unparsed.push({ line, column: col, message: error.message.split('\n')[0]! })
    } else records.push(...inside(document.toJS(), path => place(parsed, index, path)))
  }
  return { records, unparsed }
}

/** A record, or each of `{documents: […]}`. */
function inside(value: unknown, at: LocatedRecord['at']): LocatedRecord[] {
  const documents = (value as { documents?: unknown } | null)?.documents
  if (!Array.isArray(documents)) return [{ record: value, at }]
  return documents.map((record, i) => ({ record, at: path => at(['documents', i, ...path]) }))
}

type Parsed = { readonly documents: readonly Document[]; readonly lines: LineCounter }

function parse(content: string): Parsed {
  const lines = new LineCounter()
  const documents = parseAllDocuments(content, { lineCounter: lines, prettyErrors: false })
  return { documents: Array.isArray(documents) ? documents : [], lines }
}

/** Where the deepest node stands that the path leads to. */
function place({ documents, lines }: Parsed, index: number, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const node = documents[index]?.getIn(path.slice(0, length).map(indexOrKey), true) as
      | { range?: number[] }
      | undefined
    const start = node?.range?.[0]
    if (start === undefined) continue
    const { line, col } = lines.linePos(start)
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}

const indexOrKey = (key: PropertyKey): PropertyKey => (/^\d+$/.test(String(key)) ? Number(key) : key)

function readLines(content: string): { records: LocatedRecord[]; unparsed: Unparsed[] } {
  const records: LocatedRecord[] = []
  const unparsed: Unparsed[] = []
  for (const [i, line] of content.split('\n').entries()) {
    if (!line.trim()) continue
    const start = { line: i + 1, column: 1 }
    try {
      records.push({ record: JSON.parse(line), at: () => start })
    } catch (error) {
      unparsed.push({ ...start, message: (error as Error).message.replace(/\s+/g, ' ') })
    }
  }
  return { records, unparsed }
}
