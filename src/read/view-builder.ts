import type { OffsetMap } from './offset-map.ts'

type Span = { start: number; end: number }

/** Writes the view of a text with markup: block after block, each a line, and keeps where everything came from. */
export class ViewBuilder {
  private readonly parts: string[] = []
  private length = 0
  private readonly map = { view: [] as number[], from: [] as number[], to: [] as number[] }
  private blockStart = 0
  /** White space that is written only when something follows it in its block. */
  private space: Span | undefined

  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Copies a stretch of the source; white space in it becomes one space. */
  copy(start: number, end: number): void {
    const { source } = this
    let at = start
    while (at < end) {
      const from = at
      while (at < end && !isSpace(source.charCodeAt(at))) at++
      if (at > from) this.write(source.slice(from, at), from, at)
      const gap = at
      while (at < end && isSpace(source.charCodeAt(at))) at++
      if (at > gap) this.space ??= { start: gap, end: at }
    }
  }

  /** Writes `text` for a stretch of the source that is something else, as `’` for `&rsquo;`. */
  replace(text: string, start: number, end: number): void {
    if (text.trim()) this.write(text.replace(/\s/g, ' '), start, end)
    else if (text) this.space ??= { start, end }
  }

  /** Ends the block; returns where it stands in the view, or undefined when nothing was in it. */
  endBlock(): Span | undefined {
    this.space = undefined
    if (this.length === this.blockStart) return undefined
    const block = { start: this.blockStart, end: this.length }
    const at = this.map.to.at(-1)!
    this.push('\n', at, at)
    this.blockStart = this.length
    return block
  }

  /** The view, its map, and the stretches of the source between blocks that are in no block: `markup`. */
  finish(): { view: string; map: OffsetMap; markup: Span[] } {
    this.endBlock()
    const view = this.parts.join('')
    const end = this.map.to.at(-1) ?? 0
    this.map.view.push(this.length)
    this.map.from.push(end)
    this.map.to.push(end)
    return { view, map: this.map, markup: this.markup(view) }
  }

  private write(text: string, start: number, end: number): void {
    if (this.space && this.length > this.blockStart) this.push(' ', this.space.start, this.space.end)
    this.space = undefined
    this.push(text, start, end)
  }

  private push(text: string, start: number, end: number): void {
    const { view, from, to } = this.map
    const last = view.length - 1
    // A run that goes on letter by letter grows; a page has thousands of words and a few dozen runs.
    const isPlain = text.length === end - start
    const lastIsPlain = last >= 0 && this.length - view[last]! === to[last]! - from[last]!
    if (isPlain && lastIsPlain && to[last] === start) to[last] = end
    else {
      view.push(this.length)
      from.push(start)
      to.push(end)
    }
    this.parts.push(text)
    this.length += text.length
  }

  private markup(view: string): Span[] {
    const spans: Span[] = []
    const { map, source } = this
    let last = 0
    const add = (start: number, end: number) => {
      const words = source.slice(start, end)
      const body = words.trim()
      if (body) spans.push({ start: start + words.indexOf(body), end: start + words.indexOf(body) + body.length })
    }
    for (let run = 0; run < map.view.length; run++) {
      const opensBlock = run === 0 || view[map.view[run]! - 1] === '\n'
      if (opensBlock && map.view[run]! < view.length) add(last, map.from[run]!)
      last = Math.max(last, map.to[run]!)
    }
    add(last, source.length)
    return spans
  }
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028 || code === 0x2029
