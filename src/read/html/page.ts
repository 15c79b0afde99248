import { Parser } from 'htmlparser2'
import { dateOfAttribute, dateOfScript, type PageDate } from './date.ts'
import { aboutOf, blockTags, hiddenTags } from './elements.ts'

/** An element as far as choosing the article needs it. */
export type Element = {
  readonly tag: string
  readonly parent: Element | undefined
  /** Its text is not to be read, whatever it says: script, style, what is hidden. */
  readonly hidden: boolean
  /** Its tag or class says that it is no part of the article: navigation, comments, a newsletter box. */
  readonly beside: boolean
  readonly isByline: boolean
  /** Length of the running text in it, `beside` or not. Filled in when the page is read. */
  prose: number
}

/** A stretch of text. `text` is set when it is not the source itself: an entity. UTF-16 offsets of the source. */
export type Piece = { readonly start: number; readonly end: number; readonly text?: string }

/** Text without a block element in it: a paragraph, a heading, the words between two `br`. */
export type Block = {
  readonly element: Element
  readonly pieces: Piece[]
  readonly text: string
  /** The share of its letters that stand in links. */
  readonly links: number
}

export type Page = {
  readonly root: Element
  readonly blocks: readonly Block[]
  /** The author that the head names. */
  readonly author?: Piece
  readonly dates: readonly PageDate[]
}

/** Takes an HTML page apart into blocks of text. Offsets are those of `html`. */
export function readPage(html: string): Page {
  const root: Element = { tag: '', parent: undefined, hidden: false, beside: false, isByline: false, prose: 0 }
  const blocks: Block[] = []
  const dates: PageDate[] = []
  let author: Piece | undefined
  let element = root
  let pieces: Piece[] = []
  let linked = 0
  let inLink = 0
  let attributeEnds: Record<string, number> = {}

  const endBlock = () => {
    const text = pieces.map(p => p.text ?? html.slice(p.start, p.end)).join('')
    const letters = text.replace(/\s+/g, '').length
    if (letters)
      blocks.push({
        element: blockOf(element),
        pieces,
        text: text.replace(/\s+/g, ' ').trim(),
        links: linked / letters,
      })
    pieces = []
    linked = 0
  }

  const parser = new Parser(
    {
      onattribute: name => {
        attributeEnds[name] = parser.endIndex
      },
      onopentag: (tag, attributes) => {
        if (blockTags.has(tag)) endBlock()
        if (tag === 'a') inLink++
        const about = aboutOf(tag, attributes)
        element = { tag, parent: element, ...about, hidden: element.hidden || about.hidden, prose: 0 }
        const date = dateOfAttribute(tag, attributes)
        if (date) dates.push(date)
        const { name, property, content } = attributes
        if (tag === 'meta' && !author && content && (name === 'author' || property === 'article:author')) {
          const end = attributeEnds.content!
          const start = end - content.length
          // An address is no name; a value with entities in it does not stand in the source as it is.
          if (html.slice(start, end) === content && !content.includes('://')) author = { start, end }
        }
        attributeEnds = {}
      },
      ontext: text => {
        const [start, end] = [parser.startIndex, parser.endIndex + 1]
        if (element.tag === 'script') dates.push(...dateOfScript(text))
        if (element.hidden) return
        const isSource = html.slice(start, end) === text
        pieces.push(isSource ? { start, end } : { start, end, text })
        if (inLink > 0) linked += text.replace(/\s+/g, '').length
      },
      onclosetag: tag => {
        if (blockTags.has(tag)) endBlock()
        if (tag === 'a') inLink = Math.max(0, inLink - 1)
        // The parser closes what a page leaves open, so that every tag closed here is the innermost.
        element = element.parent ?? root
      },
      onend: endBlock,
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.end(html)
  for (const block of blocks) if (isProse(block)) countProse(block)
  return { root, blocks, dates, ...(author && { author }) }
}

/** The innermost block element: `b` and `a` do not divide text. */
function blockOf(element: Element): Element {
  let at = element
  while (at.parent?.parent && !blockTags.has(at.tag)) at = at.parent
  return at
}

/** Running text: long enough for a sentence, and not a list of links. */
const isProse = ({ text, links, element }: Block): boolean =>
  text.length >= 60 && links < 0.4 && !/^h\d$/.test(element.tag) && !hiddenTags.has(element.tag)

function countProse({ element, text }: Block): void {
  for (let at: Element | undefined = element; at; at = at.parent) at.prose += text.length
}
