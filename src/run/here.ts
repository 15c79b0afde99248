import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Input } from '../read/input.ts'
import type { Batch } from './batches.ts'
import type { Result, Task } from './task.ts'
import type { Perform } from './work.ts'

/** Does batches in this thread; between two it lets go, so that output flows and an interrupt is heard. */
export function inThisThread(task: Task, signal?: AbortSignal): (batch: Batch<Input>) => Promise<Result[]> {
  let working: Promise<Perform> | undefined
  return async ({ items, first }) => {
    working ??= import('./work.ts').then(({ prepare }) => prepare(task))
    const perform = await working
    await nextTurn()
    return signal?.aborted ? [] : perform(items, first)
  }
}
