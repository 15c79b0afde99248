import { leave } from './leave.ts'

/** How much may be under way or waiting for its turn: `count` jobs, and, beyond the first `least`, jobs of `weight` in all. */
export type Window = { readonly count: number; readonly least: number; readonly weight: number }

/**
 * Does jobs side by side and yields their results in the order of the jobs. No more is taken up than the window holds, and
 * nothing while the consumer is busy with a result, so that memory does not grow with the number of jobs.
 */
export async function* inOrder<T extends { readonly weight: number }, R>(
  jobs: AsyncIterable<T>,
  perform: (job: T) => Promise<R>,
  window: Window,
): AsyncGenerator<R, void, undefined> {
  const source = jobs[Symbol.asyncIterator]()
  const underWay: { readonly result: Promise<R>; readonly weight: number }[] = []
  let weight = 0
  let ended = false
  let next: Promise<IteratorResult<T> | undefined> | undefined
  const hasRoom = () => underWay.length < window.least || (underWay.length < window.count && weight < window.weight)
  try {
    while (true) {
      while (!ended && hasRoom()) {
        next ??= source.next()
        // The oldest result is wanted as soon as it is there, however long the next job lets itself be waited for.
        const oldest = underWay[0]?.result.then(() => undefined)
        const taken = await (oldest ? Promise.race([next, oldest]) : next)
        if (!taken) break
        next = undefined
        if (taken.done) ended = true
        else {
          const result = perform(taken.value)
          result.catch(() => {})
          underWay.push({ result, weight: taken.value.weight })
          weight += taken.value.weight
        }
      }
      const oldest = underWay.shift()
      if (!oldest) return
      weight -= oldest.weight
      yield await oldest.result
    }
  } finally {
    await leave(source, next)
  }
}
