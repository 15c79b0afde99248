import { extname } from 'node:path'
import { ndjsonEndings } from './paths.ts'

/** How an input is written. */
export const kinds = ['text', 'markdown', 'html', 'ndjson'] as const
export type Kind = (typeof kinds)[number]

/** The kind that a file's name tells; undefined for stdin and names that tell nothing. */
export function kindOfName(path: string): Kind | undefined {
  const ending = extname(path).toLowerCase()
  if (ndjsonEndings.includes(ending)) return 'ndjson'
  if (ending === '.html' || ending === '.htm' || ending === '.xhtml') return 'html'
  if (ending === '.md' || ending === '.markdown') return 'markdown'
  return ending ? 'text' : undefined
}

/** The kind that a text's beginning tells: a page begins with its doctype, front matter with its dashes. */
export function kindOfText(text: string): Kind {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)) return 'html'
  if (/^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t-].*\r?\n)+(?:---|\.\.\.)[ \t]*\r?\n/.test(text)) return 'markdown'
  return 'text'
}
