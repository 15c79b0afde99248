import { formatOf } from '../output/index.ts'
import type { Input } from '../read/input.ts'
import type { DocumentRecord } from '../record/schema.ts'
import type { Cache } from './cache.ts'
import { messageOf } from './failure.ts'
import { packResult, type Sent, unpackInputs } from './messages.ts'
import { revision } from './revision.ts'
import type { Result, Task } from './task.ts'

/** Does a task for a batch of inputs; results in their order. `first` counts the inputs of the run before these. */
export type Perform = (inputs: readonly Input[], first: number) => Promise<Result[]>

/** Makes the function that does a task. A document that fails costs itself only. `pack` is what becomes of each result at once. */
export async function prepare(task: Task, pack = (result: Result): Result => result): Promise<Perform> {
  const write = await writer(task)
  const kept = await openKept(task)
  return async (inputs, first) => {
    const found = inputs.map(input => kept?.find(input))
    const missing = inputs.filter((_, i) => !found[i])
    const made = missing.length ? madeBy(await import('../records.ts'), task, missing) : undefined
    return inputs.map((input, i) => {
      const record = found[i]
      const one = record ? { record } : keepIn(kept, input, made!.next().value!)
      return pack('failure' in one ? one : write(input, first + i, one))
    })
  }
}

/**
 * Makes what a worker does with a batch that was sent to it. Each result is packed before the next is made: the long text that
 * it was would live on until the batch is done, and be copied at each collection of young objects.
 */
export async function prepareForSent(task: Task): Promise<(batch: Sent) => Promise<Result[]>> {
  const perform = await prepare(task, packResult)
  return batch => perform(unpackInputs(batch), batch.first)
}

type Failure = { readonly failure: string }
type Recorded = { readonly record: DocumentRecord; readonly unkept?: string }

async function writer({ write }: Task): Promise<(input: Input, index: number, made: Recorded) => Result> {
  if (!write) return (_, __, { record, unkept }) => ({ output: JSON.stringify(record), unkept })
  const { document } = await formatOf(write.format).load(write.look.colors)
  return ({ text, view, map }, index, { record, unkept }) => {
    try {
      return { output: document({ record, text, view, ...(map && { map }) }, index, write.look), unkept }
    } catch (error) {
      return { failure: messageOf(error) }
    }
  }
}

async function openKept({ cache, offsets, lexicon, home }: Task): Promise<Cache | undefined> {
  if (cache === undefined) return undefined
  const { openCache } = await import('./cache.ts')
  return openCache(cache, [revision(), offsets, lexicon, home])
}

function keepIn(kept: Cache | undefined, input: Input, made: Recorded | Failure): Recorded | Failure {
  if (!kept || 'failure' in made) return made
  try {
    kept.keep(input, made.record)
    return made
  } catch (error) {
    return { ...made, unkept: messageOf(error) }
  }
}

/** Records as they are asked for. Where the stages throw at one of several documents, the rest is done one by one. */
function* madeBy(
  stages: typeof import('../records.ts'),
  task: Task,
  inputs: readonly Input[],
): Generator<Recorded | Failure, undefined, undefined> {
  let done = 0
  try {
    for (const record of stages.buildRecords(inputs, task.lexicon, task.home, task.offsets)) {
      yield { record }
      done++
    }
  } catch (error) {
    if (inputs.length === 1) yield { failure: messageOf(error) }
    else for (const input of inputs.slice(done)) yield* madeBy(stages, task, [input])
  }
}
