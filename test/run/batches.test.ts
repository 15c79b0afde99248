import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, gather, split } from '../../src/run/batches.ts'

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const itself = (n: number): number => n
const limits = (weight: number, wait = 10_000) => ({ limits: () => ({ weight, wait }) }).limits

describe('batches', () => {
  it('hold every item once, in order, and end with the item that fills them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 50 })), fc.integer({ min: 1, max: 100 }), async (weights, limit) => {
        const batches = await collect(gather(each(weights), itself, limits(limit)))
        expect(batches.flatMap(b => b.items)).toEqual(weights)
        for (const [i, { items, first, weight, full }] of batches.entries()) {
          expect(first).toBe(batches.slice(0, i).reduce((n, b) => n + b.items.length, 0))
          expect(weight).toBe(items.reduce((sum, n) => sum + n, 0))
          expect(full).toBe(weight >= limit)
          expect(weight - items.at(-1)!).toBeLessThan(limit)
          if (i + 1 < batches.length) expect(full).toBe(true)
        }
      }),
    )
  })

  it('come apart into pieces that hold the same', async () => {
    await fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (items, limit) => {
        const batch: Batch<number> = { items, first: 7, weight: items.reduce((a, b) => a + b, 0), full: true }
        const pieces = split(batch, itself, limit)
        expect(pieces.flatMap(p => p.items)).toEqual(items)
        for (const { items: part, first } of pieces)
          expect(items.slice(first - 7, first - 7 + part.length)).toEqual(part)
        for (const [i, piece] of pieces.entries()) {
          const next = pieces[i + 1]
          if (next && next.items[0]! < limit) expect(piece.full).toBe(true)
          if (piece.items.some(n => n >= limit)) expect(piece.items).toHaveLength(1)
        }
      }),
    )
  })

  it('do not wait for items that come slowly', async () => {
    async function* slow() {
      yield 1
      await new Promise(() => {})
    }
    const first = await gather(slow(), itself, limits(100, 1)).next()
    expect(first.value).toMatchObject({ items: [1], full: false })
  })

  it('end with the signal, even while an item is awaited, and give out what had come', async () => {
    const stop = new AbortController()
    async function* stuck() {
      yield 1
      yield 2
      await new Promise(() => {})
    }
    const batches = collect(gather(stuck(), itself, limits(100), stop.signal))
    await sleep(5)
    stop.abort()
    expect((await batches).map(b => b.items)).toEqual([[1, 2]])
  })

  it('tell a source that no more is wanted, without waiting for one that is stuck', async () => {
    let left = false
    async function* endless() {
      try {
        for (let n = 1; ; n++) yield n
      } finally {
        left = true
      }
    }
    for await (const batch of gather(endless(), itself, limits(3))) if (batch.first > 5) break
    expect(left).toBe(true)

    async function* stuck() {
      yield 1
      await new Promise(() => {})
    }
    for await (const _ of gather(stuck(), itself, limits(100, 1))) break
  })

  it('pass on what is wrong with the source', async () => {
    async function* broken() {
      yield 1
      throw new Error('no more')
    }
    await expect(collect(gather(broken(), itself, limits(1)))).rejects.toThrow('no more')
  })
})
