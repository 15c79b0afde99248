import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Extracted, type FormatName, formatOf, type Look } from '../output/index.ts'
import type { Input } from '../read/input.ts'
import type { DocumentRecord, OffsetUnit } from '../record/schema.ts'
import { type Means, type Outcome, outcomesOf } from './outcomes.ts'

export type RunOptions = Means & {
  readonly offsets?: OffsetUnit | undefined
  readonly lexicon?: Lexicon | undefined
  /** Country or region of the publisher. */
  readonly home?: string | undefined
  /** Folder of records that earlier runs kept. */
  readonly cache?: string | undefined
  /** Told of a document that could not be extracted; the others go on. */
  readonly onFailure: (id: string, message: string) => void
  /** Told of each document that is done. */
  readonly onDocument?: (() => void) | undefined
  /** Told once when records cannot be kept. */
  readonly onUnkept?: ((message: string) => void) | undefined
}

/** The records of many documents, in the order of their inputs, each as soon as it is made. */
export async function* extractAll(
  inputs: AsyncIterable<Input>,
  options: RunOptions,
): AsyncGenerator<Extracted, void, undefined> {
  const outcomes = outcomesOf(inputs, aboutRecords(options), options)
  for await (const { input, output } of succeeded(outcomes, options))
    yield { record: JSON.parse(Buffer.from(output).toString()) as DocumentRecord, text: input.text }
}

/** Many documents in one format: text or UTF-8 in the order of the inputs, each as soon as its document is there. */
export async function* renderAll(
  inputs: AsyncIterable<Input>,
  format: FormatName,
  look: Look,
  options: RunOptions,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  const { start, between, end } = await formatOf(format).load(look.colors)
  if (start) yield start(look)
  let some = false
  const outcomes = outcomesOf(inputs, { write: { format, look }, ...aboutRecords(options) }, options)
  for await (const { output } of succeeded(outcomes, options)) {
    if (some && between) yield between
    some = true
    yield output
  }
  if (end) yield end(look)
}

const aboutRecords = ({ offsets, lexicon, home, cache }: RunOptions) => ({ offsets, lexicon, home, cache })

async function* succeeded(outcomes: AsyncIterable<Outcome>, { onFailure, onDocument, onUnkept }: RunOptions) {
  let told = false
  for await (const outcome of outcomes) {
    if ('failure' in outcome) onFailure(outcome.input.id, outcome.failure)
    else {
      if (outcome.unkept && !told) onUnkept?.(outcome.unkept)
      told ||= outcome.unkept !== undefined
      yield outcome
    }
    onDocument?.()
  }
}
