import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeString } from 'micromark-util-decode-string'
import type { Input, InputMeta } from '../input.ts'
import { ViewBuilder } from '../view-builder.ts'
import { readFrontMatter } from './front-matter.ts'

/** A Markdown text as an input: marks, code and raw HTML left out, title, byline and date from its front matter or first heading. */
export function readMarkdown(text: string, id: string): Input {
  const front = readFrontMatter(text)
  const offset = front?.end ?? 0
  const tree = fromMarkdown(text.slice(offset))
  const builder = new ViewBuilder(text)
  const heading = tree.children.find(node => node.type === 'heading')
  let title: InputMeta['title']
  let byline: InputMeta['byline']

  if (front) {
    const own = front.title && text.slice(front.title.start, front.title.end)
    // The first heading usually repeats the title; said twice, every claim in it would be made twice.
    const repeated = own !== undefined && heading !== undefined && plain(heading) === own.trim()
    for (const part of ['title', 'byline'] as const) {
      const span = front[part]
      if (!span || (part === 'title' && repeated)) continue
      builder.copy(span.start, span.end)
      if (part === 'title') title = builder.endBlock()
      else byline = builder.endBlock()
    }
  }
  const write = (node: Nodes): void => {
    if (node.type === 'text') writeText(builder, node, text, offset)
    else if (node.type === 'inlineCode') builder.copy(...inner(node, offset))
    else if (node.type === 'break') builder.replace(' ', ...outer(node, offset))
    else if ('children' in node) for (const child of node.children) write(child)
    if (blocks.has(node.type)) {
      const block = builder.endBlock()
      if (node === heading) title ??= block
    }
  }
  write(tree)
  const { view, map, markup } = builder.finish()
  return {
    id,
    text,
    view,
    map,
    meta: {
      ...(front?.date && { date: { value: front.date, from: 'front-matter' as const } }),
      ...(title && { title }),
      ...(byline && { byline }),
    },
    skipped: markup.filter(gap => !isMarks(text.slice(gap.start, gap.end))).map(gap => ({ ...gap, reason: 'markup' })),
  }
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'code',
  'html',
  'thematicBreak',
])

/** Marks of headings, quotations, lists and emphasis: nobody wants to read that they were left out. */
const isMarks = (words: string): boolean => /^[\s#>*_+\-=~`\d.)[\]!]*$/.test(words)

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function outer(node: Nodes, offset: number): [number, number] {
  return [node.position!.start.offset! + offset, node.position!.end.offset! + offset]
}

/** Between the back-ticks of a span of code. */
function inner(node: Nodes & { value: string }, offset: number): [number, number] {
  const [start, end] = outer(node, offset)
  const marks = Math.max(1, Math.floor((end - start - node.value.length) / 2))
  return [start + marks, end - marks]
}

/** Where source and value of a text differ: character references, escapes, and the marks before later lines of a quotation. */
const differences = /&#?\w{1,31};|\\[!-/:-@[-`{-~]|(?<=\n)[ \t]*(?:>[ \t]?)*/g

function writeText(builder: ViewBuilder, node: Nodes & { value: string }, text: string, offset: number): void {
  const [start, end] = outer(node, offset)
  const source = text.slice(start, end)
  if (source === node.value) {
    builder.copy(start, end)
    return
  }
  let at = 0
  for (const difference of source.matchAll(differences)) {
    const words = difference[0]
    if (!words) continue
    builder.copy(start + at, start + difference.index)
    at = difference.index + words.length
    if (/^[&\\]/.test(words)) builder.replace(decodeString(words), start + difference.index, start + at)
  }
  builder.copy(start + at, end)
}
