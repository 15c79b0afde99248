import { isScalar, isSeq, parseDocument } from 'yaml'
import { dayOf } from '../day.ts'

type Span = { start: number; end: number }

/** What front matter says of a document. Spans are UTF-16 offsets of the whole text, quotation marks of YAML left out. */
export type FrontMatter = {
  readonly end: number
  readonly title?: Span
  readonly byline?: Span
  readonly date?: string
}

const keys = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline', 'by', 'creator'],
  date: ['date', 'published', 'publishdate', 'published_time', 'pubdate', 'datepublished', 'created'],
}

/** Reads the YAML block between two lines of `---` (Jekyll, Hugo, Pandoc) or the TOML block between `+++` that a text begins with. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return undefined
  const from = text.indexOf('\n') + 1
  const values = block[1] === '---' ? yamlValues(block[2]!, from) : tomlValues(block[2]!, from)
  const first = (names: readonly string[]) => names.map(name => values.get(name)).find(value => value !== undefined)
  const title = first(keys.title)
  const byline = first(keys.byline)
  const date = dayOf(first(keys.date)?.text ?? '')
  return {
    end: block[0].length,
    ...(title && { title: title.span }),
    ...(byline && { byline: byline.span }),
    ...(date && { date }),
  }
}

type Value = { text: string; span: Span }

function yamlValues(block: string, from: number): Map<string, Value> {
  const values = new Map<string, Value>()
  const { contents } = parseDocument(block, { prettyErrors: false })
  const items = contents && 'items' in contents ? contents.items : []
  for (const pair of items as { key?: unknown; value?: unknown }[]) {
    const { key, value } = pair
    const node = isSeq(value) ? value.items[0] : value
    if (!isScalar(key) || !isScalar(node) || !node.range || typeof node.value === 'object') continue
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
    const [start, end] = quoted ? [node.range[0] + 1, node.range[1] - 1] : [node.range[0], node.range[1]]
    add(values, String(key.value), block, from, start, end)
  }
  return values
}

function tomlValues(block: string, from: number): Map<string, Value> {
  const values = new Map<string, Value>()
  for (const line of block.matchAll(/^([\w-]+)[ \t]*=[ \t]*\[?[ \t]*(["']?)(.+?)\2[ \t]*\]?[ \t]*\r?$/gm)) {
    const start = line.index + line[0].indexOf(line[3]!, line[1]!.length)
    add(values, line[1]!, block, from, start, start + line[3]!.length)
  }
  return values
}

function add(values: Map<string, Value>, key: string, block: string, from: number, start: number, end: number): void {
  const text = block.slice(start, end)
  if (text.trim() && !values.has(key.toLowerCase()))
    values.set(key.toLowerCase(), { text, span: { start: from + start, end: from + end } })
}
