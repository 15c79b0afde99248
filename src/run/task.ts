import type { Lexicon } from '../lexicon/lexicon.ts'
import type { FormatName, Look } from '../output/index.ts'
import type { OffsetUnit } from '../record/schema.ts'

/** What a run asks of each of its documents: plain data, since it crosses into worker threads. */
export type Task = {
  /** How the record is written; by default as JSON. */
  readonly write?: { readonly format: FormatName; readonly look: Look }
  readonly offsets?: OffsetUnit | undefined
  readonly lexicon?: Lexicon | undefined
  /** Country or region of the publisher. */
  readonly home?: string | undefined
  /** Folder of records that earlier runs kept. */
  readonly cache?: string | undefined
}

/** What a document was made into, as text or in UTF-8, or why it was not. */
export type Result =
  | {
      readonly output: string | Uint8Array
      /** Why the record could not be kept. */
      readonly unkept?: string | undefined
    }
  | { readonly failure: string }
