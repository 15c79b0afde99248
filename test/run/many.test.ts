import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/lexicon/lexicon.ts'
import type { FormatName } from '../../src/output/index.ts'
import { type Input, plainInput } from '../../src/read/input.ts'
import { extractAll, type RunOptions, renderAll } from '../../src/run/index.ts'

const texts = [
  'The harbour master said the ferry had left on time.',
  'LISBON, March 3 – “We are not going back,” Ana Duarte, the mayor of Setúbal, told reporters on Tuesday.',
  'Two thirds of the herd were lost, according to the Kenya Wildlife Service.',
  'Nothing happened.',
  'The ministry denied that 1,200 workers had been paid €3 million 😀 in cash.',
  '',
  'Police in Graz believe the van was stolen. “It was gone by six,” its owner, Paul Huber, said.',
]
const documents = Array.from({ length: 40 }, (_, i) => plainInput(texts[i % texts.length]!, `${i}.txt`))

async function* each(inputs: readonly Input[]): AsyncGenerator<Input, void, undefined> {
  yield* inputs
}

const look = { version: '1.2.3', width: 80, colors: 0 } as const
/** So that some dozen short texts are work for several workers. */
const sizes = { small: 200, batch: 300, huge: 1_000_000 }
const onFailure = (id: string, message: string): void => {
  throw new Error(`${id}: ${message}`)
}

async function written(inputs: readonly Input[], format: FormatName, options: Partial<RunOptions>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of renderAll(each(inputs), format, look, { onFailure, sizes, ...options }))
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

describe('many documents', () => {
  it('are the same bytes from any number of workers, in formats with and without a frame', async () => {
    for (const format of ['yaml', 'json', 'html'] as const) {
      const alone = await written(documents, format, { jobs: 1 })
      expect(alone.length).toBeGreaterThan(1000)
      expect(await written(documents, format, { jobs: 2 }), format).toBe(alone)
    }
  })

  it('keep the order of the inputs', async () => {
    const ids = []
    for await (const { record } of extractAll(each(documents), { jobs: 3, sizes, onFailure })) ids.push(record.id)
    expect(ids).toEqual(documents.map(d => d.id))
  })

  it('come with their own text', async () => {
    for await (const { record, text } of extractAll(each(documents), { jobs: 2, sizes, onFailure }))
      for (const { cue } of record.claims) if (cue) expect([...text].slice(...cue.span).join('')).toBe(cue.text)
  })

  it('are given out while further ones are awaited', async () => {
    let more = (): void => {}
    async function* slow() {
      yield* documents.slice(0, 20)
      await new Promise<void>(resolve => {
        more = resolve
      })
      yield* documents.slice(20)
    }
    const ids = []
    for await (const { record } of extractAll(slow(), { jobs: 2, sizes, onFailure })) {
      ids.push(record.id)
      if (ids.length === 20) more()
    }
    expect(ids).toEqual(documents.map(d => d.id))
  })

  it('end with the signal; what was taken up is still given out', async () => {
    for (const jobs of [1, 2]) {
      const stop = new AbortController()
      let taken = 0
      async function* endless() {
        for (; ; taken++) yield documents[taken % documents.length]!
      }
      const ids = []
      for await (const { record } of extractAll(endless(), { jobs, sizes, signal: stop.signal, onFailure })) {
        ids.push(record.id)
        if (ids.length === 30) stop.abort()
      }
      expect(ids.length).toBeGreaterThanOrEqual(30)
      expect(ids).toEqual(Array.from(ids, (_, i) => documents[i % documents.length]!.id))
    }
  })

  it('lose only the one at which a stage throws', async () => {
    const broken: Input = { ...documents[4]!, id: 'broken.txt', view: 3 as unknown as string }
    for (const jobs of [1, 2]) {
      const failed: string[] = []
      const ids = []
      const options = { jobs, sizes, onFailure: (id: string) => failed.push(id) }
      for await (const { record } of extractAll(each([...documents.slice(0, 4), broken, documents[5]!]), options))
        ids.push(record.id)
      expect(failed).toEqual(['broken.txt'])
      expect(ids).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '5.txt'])
    }
  })

  it.each([
    ['worker', 100_000_000],
    ['process', 1_000],
  ])(
    'lose only the one that takes its %s with it',
    async (_, huge) => {
      const monster = plainInput('Go. '.repeat(500_000), 'monster.txt')
      const others = documents.slice(0, 6)
      const failed: [string, string][] = []
      const options = {
        jobs: 2,
        sizes: { small: 1000, batch: 10_000_000, huge },
        resourceLimits: { maxOldGenerationSizeMb: 64 },
        onFailure: (...told: [string, string]) => failed.push(told),
      }
      const ids = []
      for await (const { record } of extractAll(each([...others.slice(0, 3), monster, ...others.slice(3)]), options))
        ids.push(record.id)
      expect(ids).toEqual(others.map(d => d.id))
      expect(failed).toEqual([['monster.txt', expect.stringContaining('takes more memory')]])
    },
    120_000,
  )

  it('are the same from a process of their own', async () => {
    const alone = await written(documents.slice(0, 3), 'yaml', { jobs: 1, sizes: { small: 30, batch: 30, huge: 30 } })
    expect(alone).toBe(await written(documents.slice(0, 3), 'yaml', { jobs: 1 }))
  })
})

describe('kept records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const entries = (cache: string) =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter(e => e.isFile() && e.name !== 'CACHEDIR.TAG')
      .map(e => join(e.parentPath, e.name))

  it('give the same bytes, in any format and under any id', async () => {
    const cache = join(folder, 'same')
    await written(documents, 'ndjson', { cache, jobs: 1 })
    expect(entries(cache)).toHaveLength(texts.length)
    const renamed = documents.map(d => ({ ...d, id: `moved/${d.id}` }))
    for (const format of ['ndjson', 'yaml'] as const)
      expect(await written(renamed, format, { cache, jobs: 1 })).toBe(await written(renamed, format, { jobs: 1 }))
    expect(entries(cache)).toHaveLength(texts.length)
  })

  it('are taken as they stand: nothing is extracted again', async () => {
    const cache = join(folder, 'taken')
    await written(documents, 'ndjson', { cache, jobs: 1 })
    for (const path of entries(cache)) {
      const [, body] = readFileSync(path, 'utf8').split('\n')
      const changed = JSON.stringify({ ...JSON.parse(body!), characters: 4711 })
      writeFileSync(path, `${createHash('sha256').update(changed).digest('hex')}\n${changed}`)
    }
    for await (const { record } of extractAll(each(documents), { cache, jobs: 1, onFailure }))
      expect(record.characters).toBe(4711)
  })

  it('are made anew where an entry is damaged, and the entry is mended', async () => {
    const cache = join(folder, 'damaged')
    const right = await written(documents, 'ndjson', { cache, jobs: 1 })
    const whole = entries(cache).map(path => readFileSync(path, 'utf8'))
    const damages: ((text: string) => string)[] = [
      text => text.slice(0, text.length / 2),
      text => text.replace('"characters":', '"characters":1'),
      text => text.replace(/\n.*/s, ''),
      () => '',
      () => '\0'.repeat(500),
    ]
    for (const damage of damages) {
      for (const path of entries(cache)) writeFileSync(path, damage(readFileSync(path, 'utf8')))
      expect(await written(documents, 'ndjson', { cache, jobs: 1 })).toBe(right)
      expect(entries(cache).map(path => readFileSync(path, 'utf8'))).toEqual(whole)
    }
  })

  it('are others for other options, dates and words of the house', async () => {
    const cache = join(folder, 'other')
    const lexicon = compileLexicon({ organizations: [{ name: 'Kenya Wildlife Service', aliases: ['herd'] }] })
    const dated = documents.map(d => ({ ...d, meta: { date: { value: '2024-03-05', from: 'option' as const } } }))
    const variants: [readonly Input[], Partial<RunOptions>][] = [
      [documents, {}],
      [documents, { offsets: 'byte' }],
      [documents, { lexicon }],
      [dated, {}],
    ]
    const outputs = new Set<string>()
    for (const [inputs, options] of variants) {
      const output = await written(inputs, 'ndjson', { ...options, jobs: 1 })
      for (const _ of ['made', 'kept'])
        expect(await written(inputs, 'ndjson', { ...options, cache, jobs: 1 })).toBe(output)
      outputs.add(output)
    }
    expect(outputs.size).toBe(variants.length)
  })

  it('serve two runs at once', async () => {
    const cache = join(folder, 'two')
    const right = await written(documents, 'ndjson', { jobs: 1 })
    const runs = [1, 2].map(jobs => written(documents, 'ndjson', { cache, jobs }))
    expect(await Promise.all(runs)).toEqual(runs.map(() => right))
    expect(entries(cache)).toHaveLength(texts.length)
  })

  it('are done without where they cannot be written, which is told once', async () => {
    const cache = join(folder, 'full')
    await written(documents.slice(0, 1), 'ndjson', { cache, jobs: 1 })
    const [build] = readdirSync(cache).filter(name => name !== 'CACHEDIR.TAG')
    rmSync(join(cache, build!), { recursive: true })
    writeFileSync(join(cache, build!), 'a file where the folder of entries would be')
    const told: string[] = []
    const output = await written(documents, 'ndjson', { cache, jobs: 2, onUnkept: message => told.push(message) })
    expect(output).toBe(await written(documents, 'ndjson', { jobs: 1 }))
    expect(told).toHaveLength(1)
  })
})
