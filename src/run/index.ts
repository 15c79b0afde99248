import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Extracted } from '../output/format.ts'
import { analyse } from '../pipeline.ts'
import type { Input } from '../read/input.ts'
import { buildRecord } from '../record/build.ts'
import type { OffsetUnit } from '../record/schema.ts'

export type RunOptions = {
  readonly offsets?: OffsetUnit
  readonly lexicon?: Lexicon
  /** Country or region of the publisher. */
  readonly home?: string
  /** Ends the run after the document in hand. */
  readonly signal?: AbortSignal
  /** Told of a document that could not be extracted; the others go on. */
  readonly onFailure?: (id: string, error: unknown) => void
}

/** The records of many documents, in the order of their inputs, each as soon as it is made. */
export async function* extractAll(
  inputs: AsyncIterable<Input>,
  { offsets, lexicon, home, signal, onFailure }: RunOptions = {},
): AsyncGenerator<Extracted, void, undefined> {
  for await (const input of inputs) {
    if (signal?.aborted) return
    let extracted: Extracted | undefined
    try {
      extracted = { record: buildRecord(analyse(input, lexicon, home), offsets), text: input.text }
    } catch (error) {
      if (!onFailure) throw error
      onFailure(input.id, error)
    }
    if (extracted) yield extracted
    // Without a turn of the event loop neither signals nor a closed pipe would be noticed.
    await nextTurn()
  }
}
