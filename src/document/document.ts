import type { Span, Token } from '../language/index.ts'
import type { InputMeta } from '../read/input.ts'

/** A sentence: tokens `[first, last)` of the document, UTF-16 offsets, and the paragraph it stands in. */
export type Sentence = Span & { readonly first: number; readonly last: number; readonly paragraph: number }

/** A paragraph: sentences `[firstSentence, lastSentence)` and tokens `[first, last)`. */
export type Paragraph = Span & {
  readonly first: number
  readonly last: number
  readonly firstSentence: number
  readonly lastSentence: number
}

/**
 * A quotation: `start`–`end` with its marks, `innerStart`–`innerEnd` without. A quotation inside another has depth 1.
 * One that its paragraph leaves open ends with the paragraph (`closed: false`); when the next paragraph opens with a mark
 * again, that quotation has `continues: true`.
 */
export type Quotation = Span & {
  readonly innerStart: number
  readonly innerEnd: number
  readonly depth: number
  readonly closed: boolean
  readonly continues: boolean
  readonly paragraph: number
  /** Tokens `[first, last)`, marks included. */
  readonly first: number
  readonly last: number
}

export type Skipped = Span & { readonly reason: 'boilerplate' | 'markup' | 'not-english'; readonly rule: string }

/** A text taken apart; every later stage reads it and none changes it. All offsets are UTF-16, half-open. */
export type Document = {
  readonly id: string
  readonly text: string
  /** Same length as `text`, markup blanked: what the stages scan. */
  readonly view: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their start, outer before inner. */
  readonly quotations: readonly Quotation[]
  readonly title?: Span
  readonly byline?: Span
  readonly dateline?: Span
  readonly skipped: readonly Skipped[]
  readonly date?: NonNullable<InputMeta['date']>
}
