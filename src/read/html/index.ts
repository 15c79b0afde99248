import type { Input, InputMeta } from '../input.ts'
import { ViewBuilder } from '../view-builder.ts'
import { findArticle } from './main.ts'
import { type Block, type Page, readPage } from './page.ts'

/** The article of an HTML page as an input: its text block by block, with title, byline and date where the page names them. */
export function readHtml(html: string, id: string): Input {
  const page = readPage(html)
  const article = findArticle(page)
  const builder = new ViewBuilder(html)
  let title: InputMeta['title']
  let byline: InputMeta['byline']
  const author = article.byline ? undefined : page.author
  const writeAuthor = () => {
    builder.copy(author!.start, author!.end)
    byline = builder.endBlock()
  }
  for (const block of article.blocks) {
    if (author && !byline && block.pieces[0]!.start > author.start) writeAuthor()
    write(builder, block)
    const span = builder.endBlock()
    if (block === article.title) title = span
    if (block === article.byline) byline = span
  }
  if (author && !byline) writeAuthor()
  const { view, map, markup } = builder.finish()
  const date = [...page.dates].sort((a, b) => a.rank - b.rank)[0]?.value
  return {
    id,
    text: html,
    view,
    map,
    meta: {
      ...(date && { date: { value: date, from: 'front-matter' as const } }),
      ...(title && { title }),
      ...(byline && { byline }),
    },
    skipped: markup
      .flatMap(gap => aroundBoilerplate(gap, page, article.blocks, html))
      .filter(gap =>
        html
          .slice(gap.start, gap.end)
          .replace(/<[^<>]*>|^[^<]*>|<[^>]*$/g, '')
          .trim(),
      ),
  }
}

function write(builder: ViewBuilder, { element, pieces, text }: Block): void {
  // `Rain in Riga | The Baltic Courier`: the window's title names the paper behind a bar or a dash.
  const cut = element.tag === 'title' ? text.search(/\s+[|–—·»-]\s+[^|–—·»]{2,40}$/) : -1
  const only = pieces.length === 1 ? pieces[0]! : undefined
  if (cut > 0 && only && only.text === undefined) builder.copy(only.start, Math.min(only.end, only.start + cut + 1))
  else
    for (const { start, end, text } of pieces)
      if (text === undefined) builder.copy(start, end)
      else builder.replace(text, start, end)
}

/** A gap between two blocks of the article: the text in it that was left out is boilerplate, what is before and after, markup. */
function aroundBoilerplate(
  gap: { start: number; end: number },
  page: Page,
  chosen: readonly Block[],
  html: string,
): Input['skipped'][number][] {
  const kept = new Set(chosen)
  const left = page.blocks.filter(
    b =>
      !kept.has(b) && b.element.tag !== 'title' && b.pieces[0]!.start >= gap.start && b.pieces.at(-1)!.end <= gap.end,
  )
  if (!left.length) return [{ ...gap, reason: 'markup' }]
  const start = left[0]!.pieces[0]!.start
  const end = left.at(-1)!.pieces.at(-1)!.end
  const parts = [
    { start: gap.start, end: start, reason: 'markup' as const },
    { start, end, reason: 'boilerplate' as const },
    { start: end, end: gap.end, reason: 'markup' as const },
  ]
  return parts.flatMap(part => {
    const words = html.slice(part.start, part.end)
    const from = part.start + words.length - words.trimStart().length
    const to = part.start + words.trimEnd().length
    return to > from ? [{ start: from, end: to, reason: part.reason }] : []
  })
}
