import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, type Window } from '../../src/run/order.ts'

type Job = { readonly n: number; readonly weight: number; readonly ms: number }

describe('work side by side', () => {
  it('gives results in the order of the jobs and never holds more than the window', async () => {
    const jobs = fc.array(fc.record({ weight: fc.nat({ max: 20 }), ms: fc.nat({ max: 3 }) }), { maxLength: 30 })
    const windows = fc.record({
      least: fc.integer({ min: 1, max: 3 }),
      count: fc.integer({ min: 3, max: 6 }),
      weight: fc.integer({ min: 1, max: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(jobs, windows, async (made, window: Window) => {
        const held = new Set<Job>()
        async function* source(): AsyncGenerator<Job, void, undefined> {
          for (const [n, job] of made.entries()) yield { n, ...job }
        }
        const perform = async (job: Job) => {
          held.add(job)
          expect(held.size).toBeLessThanOrEqual(window.count)
          const before = [...held].reduce((sum, { weight }) => sum + weight, 0) - job.weight
          if (held.size > window.least) expect(before).toBeLessThan(window.weight)
          await sleep(job.ms)
          return job
        }
        const seen: number[] = []
        for await (const job of inOrder(source(), perform, window)) {
          held.delete(job)
          seen.push(job.n)
        }
        expect(seen).toEqual(made.map((_, n) => n))
      }),
      { numRuns: 30 },
    )
  })

  it('takes up nothing while its reader is busy', async () => {
    let taken = 0
    async function* source() {
      for (; ; taken++) yield { weight: 1 }
    }
    const results = inOrder(source(), async () => 'done', { count: 4, least: 1, weight: 100 })
    for (let read = 1; read <= 5; read++) {
      await results.next()
      await sleep(5)
      expect(taken).toBeLessThanOrEqual(read + 4)
    }
    await results.return()
  })

  it('gives a result out while the next job lets itself be waited for', async () => {
    async function* slow() {
      yield { weight: 1 }
      await new Promise(() => {})
    }
    const results = inOrder(slow(), async () => 'done', { count: 4, least: 1, weight: 100 })
    expect(await results.next()).toEqual({ value: 'done', done: false })
    await results.return()
  })

  it('passes on what goes wrong in a job', async () => {
    async function* source() {
      yield { weight: 1 }
    }
    const results = inOrder(
      source(),
      async () => {
        throw new Error('broken')
      },
      { count: 4, least: 1, weight: 100 },
    )
    await expect(results.next()).rejects.toThrow('broken')
  })
})
