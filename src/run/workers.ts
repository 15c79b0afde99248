import type { ResourceLimits } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import type { Input } from '../read/input.ts'
import { shareTables } from '../tables.ts'
import { tuneWorkers } from '../tune.ts'
import { builtScript } from './built.ts'
import { outOfMemory } from './failure.ts'
import { packInputs } from './messages.ts'
import type { Result, Task } from './task.ts'

/** So long does a worker wait for work; in practice until the pool is closed. */
const forever = 2 ** 31 - 1

/** Worker threads that do batches of inputs. They start when there is work for them. */
export class Workers {
  private readonly pool: Tinypool
  /** What keeps workers from starting at all, or that the pool was closed. */
  private ended: Error | undefined

  constructor(task: Task, threads: number, resourceLimits: ResourceLimits = {}) {
    tuneWorkers(threads)
    shareTables()
    this.pool = new Tinypool({
      filename: builtScript('worker.js').href,
      workerData: task,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: forever,
      resourceLimits,
    })
    this.pool.on('error', error => this.end(error))
  }

  /**
   * The results of a batch, in its order. A worker that dies is replaced by the pool and its inputs run again one by one, so
   * that the one that brings workers down costs itself only.
   *
   * @param first counts the inputs of the run before these.
   * @throws when workers do not start or the pool is closed.
   */
  async run(inputs: readonly Input[], first: number): Promise<Result[]> {
    if (this.ended) throw this.ended
    try {
      return (await this.pool.run(packInputs(inputs, first))) as Result[]
    } catch (error) {
      if (this.ended) throw this.ended
      if (inputs.length === 1) return [{ failure: causeOfDeath(error) }]
      const results: Result[] = []
      for (const [i, input] of inputs.entries()) results.push(...(await this.run([input], first + i)))
      return results
    }
  }

  close(): Promise<void> {
    return this.end(new Error('the workers were stopped'))
  }

  private async end(reason: Error): Promise<void> {
    this.ended ??= reason
    await this.pool.destroy()
  }
}

function causeOfDeath(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory : message
}
