import { LineCounter, parseDocument } from 'yaml'
import { type LexiconFile, lexiconSchema } from './schema.ts'

/** A house lexicon that cannot be used: one line for each fault, with the file, line and column. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/**
 * Reads the text of an `extract.config.yaml`.
 *
 * @throws LexiconError when it does not parse or holds something the schema does not know.
 */
export function readLexicon(text: string, file: string): LexiconFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const broken = document.errors[0]
  if (broken) throw new LexiconError(`${at(broken.pos[0])}: ${broken.message.split('\n')[0]}`)
  const parsed = lexiconSchema.safeParse(document.toJS() ?? {})
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(issue => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
    return `${at(offsetOf(document, path))}: ${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`
  })
  throw new LexiconError(faults.join('\n'))
}

/** Where the deepest node of a path stands that the file has; for an unknown key the key itself. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  const parent = document.getIn(path.slice(0, -1), true) as {
    items?: { key?: { value?: unknown; range?: number[] } }[]
  }
  const key = parent?.items?.find(pair => pair.key?.value === path.at(-1))?.key
  if (key?.range && typeof path.at(-1) === 'string') return key.range[0]!
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined
    if (node?.range) return node.range[0]!
  }
  return 0
}
