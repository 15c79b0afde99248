import { leave } from './leave.ts'

/** When a batch is sent off: as soon as it weighs `weight`, or `wait` milliseconds after its first item came. */
export type BatchLimits = { readonly weight: number; readonly wait: number }

export type Batch<T> = {
  readonly items: readonly T[]
  /** How many items came before these. */
  readonly first: number
  readonly weight: number
  /** Whether it reached its weight; not so at the end of the items and where they come slowly. */
  readonly full: boolean
}

/**
 * Gathers items into batches of similar weight, so that a message to a worker pays whether texts are long or short. Items that
 * come slowly, as from a pipe that somebody types into, do not wait for a batch to fill.
 *
 * @param limits asked anew for each batch.
 * @param signal ends the items, even while the next one is being waited for.
 */
export async function* gather<T>(
  items: AsyncIterable<T>,
  weigh: (item: T) => number,
  limits: () => BatchLimits,
  signal?: AbortSignal,
): AsyncGenerator<Batch<T>, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  let count = 0
  let pending: Promise<IteratorResult<T> | undefined> | undefined
  const pull = () => {
    pending ??= unlessAborted(source.next(), signal)
    return pending
  }
  try {
    while (!signal?.aborted) {
      const start = await pull()
      if (!start) return
      pending = undefined
      if (start.done) return
      const { weight: limit, wait } = limits()
      const batch = [start.value]
      let weight = weigh(start.value)
      const late = timeout(wait)
      while (weight < limit) {
        const result = await Promise.race([pull(), late.passed])
        if (!result || result.done) break
        pending = undefined
        batch.push(result.value)
        weight += weigh(result.value)
      }
      late.cancel()
      yield { items: batch, first: count, weight, full: weight >= limit }
      count += batch.length
    }
  } finally {
    await leave(source, pending)
  }
}

/** A batch in pieces of about the weight given, the same items in the same order; what weighs that much by itself stands alone. */
export function split<T>(batch: Batch<T>, weigh: (item: T) => number, limit: number): Batch<T>[] {
  const pieces: { items: T[]; first: number; weight: number; full: boolean }[] = []
  for (const [i, item] of batch.items.entries()) {
    const weight = weigh(item)
    const last = pieces.at(-1)
    if (!last || last.full || weight >= limit)
      pieces.push({ items: [item], first: batch.first + i, weight, full: weight >= limit })
    else {
      last.items.push(item)
      last.weight += weight
      last.full = last.weight >= limit
    }
  }
  return pieces
}

/** What the promise resolves to, or nothing as soon as the signal fires. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function timeout(ms: number): { passed: Promise<undefined>; cancel: () => void } {
  let timer: NodeJS.Timeout
  const passed = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, ms, undefined)
  })
  return { passed, cancel: () => clearTimeout(timer) }
}
