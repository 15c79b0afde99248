import { analyse } from './pipeline.ts'
import { plainInput } from './read/input.ts'
import { buildRecord } from './record/build.ts'
import type { DocumentRecord, OffsetUnit } from './record/schema.ts'

export type { ClaimRecord, DocumentRecord, OffsetUnit, RecordFile } from './record/schema.ts'

export type ExtractOptions = {
  /** Id of the document in its record; default `text`. */
  id?: string
  /** Reference date `YYYY-MM-DD` against which `October 29` or `last Tuesday` are read. */
  date?: string
  /** Country or region of the publisher, an ISO 3166-1 code or a name: `CA`, `Ontario`. Decides between towns of one name. */
  home?: string
  /** Unit of the spans; default code points. */
  offsets?: OffsetUnit
}

/**
 * The claim record of one text.
 *
 * @param text plain text, read as it is; spans of the record are slices of it.
 * @returns the record that the JSON Schema of `extract schema` describes.
 */
export function extract(text: string, options: ExtractOptions = {}): DocumentRecord {
  const meta = options.date ? { date: { value: options.date, from: 'option' as const } } : {}
  return buildRecord(analyse(plainInput(text, options.id, meta), undefined, options.home), options.offsets)
}
