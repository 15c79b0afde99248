import type { Block, Element, Page } from './page.ts'

/** The share of a page's running text that an element has to hold to be looked into. */
const most = 0.6

/** Which blocks are the article, its title and its byline; the others are what pages put around it. */
export type Article = { readonly blocks: readonly Block[]; readonly title?: Block; readonly byline?: Block }

/** Finds the article of a page: the innermost element with most of the running text, without what stands beside it. */
export function findArticle(page: Page): Article {
  const parents = page.blocks.filter(b => b.element.tag !== 'title')
  const container = innermost(page, parents)
  const inside = parents.filter(b => isIn(b.element, container) && belongs(b, container))
  const title = titleOf(page, inside)
  const byline = inside.find(isByline) ?? parents.find(b => isByline(b) && !inside.some(i => i.element === b.element))
  const chosen = new Set([...inside, ...(title ? [title] : []), ...(byline ? [byline] : [])])
  return {
    blocks: page.blocks.filter(b => chosen.has(b)),
    ...(title && { title }),
    ...(byline && { byline }),
  }
}

function innermost({ root }: Page, blocks: readonly Block[]): Element {
  const total = root.prose
  const children = new Map<Element, Set<Element>>()
  for (const { element } of blocks) {
    for (let at = element; at.parent; at = at.parent) {
      const known = children.get(at.parent)
      if (known?.has(at)) break
      if (known) known.add(at)
      else children.set(at.parent, new Set([at]))
    }
  }
  let at = root
  for (;;) {
    const next = [...(children.get(at) ?? [])].find(child => child.prose >= most * total)
    // A paragraph that is most of a short page is not the article: its title and byline stand beside it.
    if (!next || total === 0 || next.tag === 'p' || next.tag === 'blockquote') return at
    at = next
    if (at.tag === 'article') return at
  }
}

const isIn = (element: Element, container: Element): boolean => {
  for (let at: Element | undefined = element; at; at = at.parent) if (at === container) return true
  return false
}

/** No element between the block and the article says that it stands beside the text, nor is it a list of links. */
function belongs({ element, links, text }: Block, container: Element): boolean {
  for (let at: Element | undefined = element; at && at !== container; at = at.parent) if (at.beside) return false
  return links < 0.6 || text.length > 200 || /^h\d$/.test(element.tag)
}

const isByline = ({ element, text }: Block): boolean => {
  if (text.length > 120 || !/\p{L}/u.test(text)) return false
  for (let at: Element | undefined = element, up = 0; at && up < 3; at = at.parent, up++) if (at.isByline) return true
  return false
}

/** The first heading of the article; else that of the page; else the title of the window. */
function titleOf(page: Page, inside: readonly Block[]): Block | undefined {
  const isHeading = (b: Block) => b.element.tag === 'h1'
  const window = page.blocks.find(b => b.element.tag === 'title')
  return (
    inside.find(isHeading) ??
    page.blocks.find(b => isHeading(b) && (!window || window.text.startsWith(b.text))) ??
    page.blocks.find(b => isHeading(b) && b.links < 0.5) ??
    window
  )
}
