import { availableParallelism } from 'node:os'
import type { ResourceLimits } from 'node:worker_threads'
import { atOnce } from '../at-once.ts'
import type { Input } from '../read/input.ts'
import { type Batch, type BatchLimits, gather, split } from './batches.ts'
import { inThisThread } from './here.ts'
import { inOrder } from './order.ts'
import type { Result, Task } from './task.ts'
import type { Workers } from './workers.ts'

/** An input and what it was made into. */
export type Outcome = Result & { readonly input: Input }

export type Means = {
  /** Worker threads at most; default: as many as the machine runs at once. */
  readonly jobs?: number | undefined
  /** No further document is taken up once it fires; those under way are still finished. */
  readonly signal?: AbortSignal | undefined
  readonly sizes?: Sizes | undefined
  /** What each worker may use. */
  readonly resourceLimits?: ResourceLimits | undefined
}

/** When work is divided, in UTF-16 units of text. */
export type Sizes = {
  /** Up to here one thread is done before workers would have started. */
  readonly small: number
  /** A message to a worker: some articles, a sixtieth of a second. */
  readonly batch: number
  /** Such a text gets a process of its own, even with one job: this one hears an interrupt and outlives the text. */
  readonly huge: number
}

const usual: Sizes = { small: 256 * 1024, batch: atOnce, huge: 4 * 1024 * 1024 }

/** What becomes of each input, in the order of the inputs, done by as many threads as pay. */
export async function* outcomesOf(
  inputs: AsyncIterable<Input>,
  task: Task,
  { jobs = availableParallelism(), signal, sizes = usual, resourceLimits = {} }: Means,
): AsyncGenerator<Outcome, void, undefined> {
  const here = inThisThread(task, signal)
  const leaving = new AbortController()
  const onAbort = () => leaving.abort()
  signal?.addEventListener('abort', onAbort)
  let workers: Promise<Workers> | undefined
  const start = async () => new (await import('./workers.ts')).Workers(task, jobs, resourceLimits)

  const limits = (): BatchLimits => {
    return workers || jobs === 1 ? { weight: sizes.batch, wait: 20 } : { weight: sizes.small, wait: 200 }
  }
  const performPiece = async (piece: Batch<Input>): Promise<Result[]> => {
    const [input] = piece.items
    if (input && lengthOf(input) >= sizes.huge) {
      const { inOwnProcess } = await import('./alone.ts')
      return inOwnProcess(task, input, piece.first, resourceLimits, leaving.signal)
    }
    return workers ? (await workers).run(piece.items, piece.first) : here(piece)
  }
  const perform = async (batch: Batch<Input>): Promise<Outcome[]> => {
    if (jobs > 1 && batch.full) workers ??= start()
    // The first batch is long enough for all workers to share in.
    const pieces = split(batch, lengthOf, sizes.batch)
    const outcomes = pieces.map(async piece => {
      const results = await performPiece(piece)
      return results.map((result, i) => ({ input: piece.items[i]!, ...result }))
    })
    return (await Promise.all(outcomes)).flat()
  }

  const batches = gather(inputs, lengthOf, limits, signal)
  const window = { count: jobs === 1 ? 1 : 3 * jobs, least: jobs, weight: 2 * sizes.huge }
  try {
    for await (const outcomes of inOrder(batches, perform, window)) yield* outcomes
  } finally {
    signal?.removeEventListener('abort', onAbort)
    leaving.abort()
    await (await workers)?.close()
  }
}

const lengthOf = (input: Input): number => input.text.length
