import type { OffsetMap } from './offset-map.ts'
import { unwrap } from './unwrap.ts'

/** One document as it was read, before anything is made of it. Offsets are UTF-16. */
export type Input = {
  /** The path given, or the id of an NDJSON document. */
  readonly id: string
  /** The decoded text; every span of the record is a slice of it. */
  readonly text: string
  /**
   * What the stages read: the text without its markup, a block a line. Of a plain text it is the text itself, in which the
   * line ends that only wrap a paragraph are spaces.
   */
  readonly view: string
  /** Where the view stands in the text; absent when both have the same offsets. */
  readonly map?: OffsetMap
  /** What the reader already knows of the document, for example from front matter, an HTML head or an NDJSON line. */
  readonly meta: InputMeta
  /** Stretches of the text that are not in the view: front matter, scripts, navigation. */
  readonly skipped: readonly {
    readonly start: number
    readonly end: number
    readonly reason: 'markup' | 'boilerplate'
  }[]
}

export type DateOrigin = 'option' | 'front-matter' | 'filename' | 'input' | 'dateline' | 'text'

export type InputMeta = {
  /** The document's own date, `YYYY-MM-DD`, and where it was found. */
  readonly date?: { readonly value: string; readonly from: DateOrigin }
  /** Where title and byline stand in the view, when the markup names them. */
  readonly title?: { readonly start: number; readonly end: number }
  readonly byline?: { readonly start: number; readonly end: number }
}

/** A plain text as an input. */
export function plainInput(text: string, id = 'text', meta: InputMeta = {}): Input {
  return { id, text, view: unwrap(text), meta, skipped: [] }
}
