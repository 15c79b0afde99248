import { analyse } from './pipeline.ts'
import { isDay } from './read/day.ts'
import { type Input, plainInput } from './read/input.ts'
import { buildRecord } from './record/build.ts'
import type { DocumentRecord, OffsetUnit } from './record/schema.ts'
import { buildRecords } from './records.ts'

export type { Input } from './read/input.ts'
export type { ClaimRecord, DocumentRecord, OffsetUnit, RecordFile } from './record/schema.ts'

/** What `extract` may be told about a text. */
export type ExtractOptions = {
  /** Id of the document in its record; default `text`, or that of the input. */
  id?: string
  /** Reference date `YYYY-MM-DD` against which `October 29` or `last Tuesday` are read; default what the text says of itself. */
  date?: string
  /** Country or region of the publisher, an ISO 3166-1 code or a name: `CA`, `Ontario`. Decides between towns of one name. */
  home?: string
  /** Unit of the spans; default `codepoint`, as in Python. JavaScript strings count in `utf16`. */
  offsets?: OffsetUnit
}

/** A text with what is known of it. */
export type Text = { text: string } & Pick<ExtractOptions, 'id' | 'date'>

/**
 * The claim record of one text: who says what, with the people, roles, organisations, places, quantities and dates in it.
 *
 * ```js
 * const { claims } = extract('“No,” the minister said on Tuesday.', { date: '2024-10-30', offsets: 'utf16' })
 * claims[0].source.text // 'the minister'
 * ```
 *
 * @param text plain text, read as it is; or what `readHtml` and `readMarkdown` of `source-claims/markup` give. Every span of the
 *   record is a slice of the text.
 * @returns the record that the JSON Schema of `extract schema` describes. The same text and options give the same record.
 * @throws TypeError when `text` is neither, RangeError when `date` is no day of the calendar.
 */
export function extract(text: string | Input, options: ExtractOptions = {}): DocumentRecord {
  return buildRecord(analyse(inputOf(text, options), undefined, options.home), options.offsets)
}

/**
 * The records of many texts, in their order: each the same as from `extract`, sooner than one by one.
 *
 * ```js
 * const articles = [{ id: '1', date: '2024-10-30', text: '“No,” the minister said on Tuesday.' }]
 * for (const { id, claims } of extractAll(articles, { home: 'CA' })) console.log(id, claims.length)
 * ```
 *
 * @param texts are taken up a few at a time, as records are asked for. Each is plain text, by itself or with its id and date,
 *   or what `readHtml` and `readMarkdown` give.
 * @throws as `extract`, when the record of such a text or of one of its neighbours is asked for.
 */
export function extractAll(
  texts: Iterable<string | Text | Input>,
  { home, offsets }: Pick<ExtractOptions, 'home' | 'offsets'> = {},
): Generator<DocumentRecord, void, undefined> {
  return buildRecords(inputs(), undefined, home, offsets)

  function* inputs(): Generator<Input> {
    for (const text of texts) yield isPlain(text) ? inputOf(text.text, text) : inputOf(text, {})
  }
}

const isPlain = (text: string | Text | Input): text is Text => typeof text === 'object' && text && !('view' in text)

function inputOf(text: string | Input, { id, date }: Pick<ExtractOptions, 'id' | 'date'>): Input {
  if (typeof text !== 'string' && typeof text?.view !== 'string')
    throw new TypeError('extract: text has to be a string')
  const input = typeof text === 'string' ? plainInput(text) : text
  if (date !== undefined && !isDay(date)) throw new RangeError(`extract: date ${date} is no day as YYYY-MM-DD`)
  const meta = date === undefined ? input.meta : { ...input.meta, date: { value: date, from: 'option' as const } }
  return { ...input, id: id ?? input.id, meta }
}
