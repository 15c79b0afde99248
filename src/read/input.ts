/** One document as it was read, before anything is made of it. */
export type Input = {
  /** The path given, or the id of an NDJSON document. */
  readonly id: string
  /** The decoded text; every span of the record is a slice of it. */
  readonly text: string
  /**
   * The text with its markup blanked out, of exactly the same length: HTML tags and Markdown marks are spaces, block ends are
   * newlines, an entity is its character and filling spaces. Equal to `text` for plain text.
   */
  readonly view: string
  /** What the reader already knows of the document, for example from front matter, an HTML head or an NDJSON line. */
  readonly meta: InputMeta
  /** Stretches of markup (front matter, scripts), for `skipped`. UTF-16. */
  readonly markup: readonly { readonly start: number; readonly end: number }[]
}

export type DateOrigin = 'option' | 'front-matter' | 'filename' | 'input' | 'dateline' | 'text'

export type InputMeta = {
  /** The document's own date, `YYYY-MM-DD`, and where it was found. */
  readonly date?: { readonly value: string; readonly from: DateOrigin }
  /** Spans of title and byline where the markup names them. UTF-16. */
  readonly title?: { readonly start: number; readonly end: number }
  readonly byline?: { readonly start: number; readonly end: number }
}

/** A plain text as an input. */
export function plainInput(text: string, id = 'text', meta: InputMeta = {}): Input {
  return { id, text, view: text, meta, markup: [] }
}
