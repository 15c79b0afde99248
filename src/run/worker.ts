import { workerData } from 'node:worker_threads'
import type { Sent } from './messages.ts'
import type { Result, Task } from './task.ts'
import { prepareForSent } from './work.ts'

// The pool puts data of its own before ours.
const [, task] = workerData as [unknown, Task]
const working = prepareForSent(task)

/** What a worker thread does with a batch. */
export default async function work(batch: Sent): Promise<Result[]> {
  return (await working)(batch)
}
