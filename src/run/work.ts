import { type Extracted, formatOf } from '../output/index.ts'
import type { Input } from '../read/input.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { messageOf } from './failure.ts'
import { packResult, type Sent, unpackInputs } from './messages.ts'
import { revision } from './revision.ts'
import type { Result, Task } from './task.ts'

export type Perform = (input: Input, index: number) => Promise<Result>

/** Makes the function that does a task for one input after the other; `index` is that of the input in its run. */
export async function prepare(task: Task): Promise<Perform> {
  const write = await writer(task)
  const record = await recorder(task)
  return async (input, index) => {
    try {
      const made = await record(input)
      const { text, view, map } = input
      return { output: write({ record: made.record, text, view, ...(map && { map }) }, index), unkept: made.unkept }
    } catch (error) {
      return { failure: messageOf(error) }
    }
  }
}

/** What a worker does with a batch that was sent to it. */
export async function workOn(batch: Sent, perform: Perform): Promise<Result[]> {
  const results: Result[] = []
  for (const [i, input] of unpackInputs(batch).entries())
    results.push(packResult(await perform(input, batch.first + i)))
  return results
}

async function writer({ write }: Task): Promise<(extracted: Extracted, index: number) => string> {
  if (!write) return ({ record }) => JSON.stringify(record)
  const { document } = await formatOf(write.format).load(write.look.colors)
  return (extracted, index) => document(extracted, index, write.look)
}

type Made = { readonly record: DocumentRecord; readonly unkept?: string }

/** The stages and their tables are loaded for the first document that the cache does not know. */
async function recorder({ offsets, lexicon, home, cache }: Task): Promise<(input: Input) => Promise<Made>> {
  const make = async (input: Input) => {
    const { analyse, buildRecord } = await import('./stages.ts')
    return { record: buildRecord(analyse(input, lexicon, home), offsets) }
  }
  if (cache === undefined) return make
  const { openCache } = await import('./cache.ts')
  const kept = openCache(cache, [revision(), offsets, lexicon, home])
  return async input => {
    const found = kept.find(input)
    if (found) return { record: found }
    const made = await make(input)
    try {
      kept.keep(input, made.record)
      return made
    } catch (error) {
      return { ...made, unkept: messageOf(error) }
    }
  }
}
