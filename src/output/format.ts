import type { Chalk } from 'chalk'
import type { OffsetMap } from '../read/offset-map.ts'
import type { DocumentRecord } from '../record/schema.ts'

/**
 * One document's record with the text that its spans are slices of; for people to read, the text without its markup and where
 * that stands in the text.
 */
export type Extracted = {
  readonly record: DocumentRecord
  readonly text: string
  readonly view?: string
  readonly map?: OffsetMap
}

/** What a format may depend on besides the records. */
export type Look = {
  /** Version of the program. */
  readonly version: string
  /** Columns of the terminal. */
  readonly width: number
  /** Colours it takes: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colors: NonNullable<ConstructorParameters<typeof Chalk>[0]>['level'] & number
}

/**
 * An output format: what stands before the first document, each document, what stands between two and after the last.
 * Documents are written one by one, so that nothing waits for the last input.
 */
export type Format = {
  readonly start?: (look: Look) => string
  /** `index` counts the inputs before this one, whatever became of them. */
  readonly document: (extracted: Extracted, index: number, look: Look) => string
  readonly between?: string
  readonly end?: (look: Look) => string
  /** For a format of several files: what goes into the folder that `--output` names, before the first document and for each. */
  readonly files?: {
    readonly start: () => readonly OutputFile[]
    /** `taken` holds the names that stand in the folder already. */
    readonly document: (extracted: Extracted, taken: ReadonlySet<string>) => readonly OutputFile[]
  }
}

/** A file of a folder: its path in it, with `/` between folders. */
export type OutputFile = { readonly path: string; readonly text: string }
