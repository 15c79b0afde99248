import type { Sentence, Span, Token } from '../language/index.ts'
import type { InputMeta } from '../read/input.ts'
import type { OffsetMap } from '../read/offset-map.ts'

export type { Sentence } from '../language/index.ts'

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

export type Source = { readonly text: string; readonly map?: OffsetMap }

/** A text taken apart; every later stage reads it and none changes it. All offsets are UTF-16, half-open. */
export type Document = {
  readonly id: string
  /** What the stages read: the view of the input. Every offset of every stage counts in it. */
  readonly text: string
  /** The same as `text`. */
  readonly view: string
  /** The text as it was read, and where `text` stands in it: what the record's spans count in. */
  readonly source: Source
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their start, outer before inner. */
  readonly quotations: readonly Quotation[]
  readonly title: Span | undefined
  readonly byline: Span | undefined
  readonly dateline: Span | undefined
  /** Paragraphs of `text` that no stage reads. */
  readonly skipped: readonly Skipped[]
  /** Stretches of the source that are not in `text`. */
  readonly unread: readonly Omit<Skipped, 'rule'>[]
  readonly date: NonNullable<InputMeta['date']> | undefined
}
