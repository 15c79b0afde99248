import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { command, folder, start, story } from './command.ts'

const line = (id: number) => `${JSON.stringify({ id: `n${id}`, text: story })}\n`

test('a filter: the first record comes before the input ends', async () => {
  const child = start(['-', '--input', 'ndjson', '--format', 'ndjson', '--quiet'])
  child.stdin.write(line(1))
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  expect(JSON.parse(chunk.toString()).id).toBe('n1')
  child.stdin.end(line(2))
  expect(JSON.parse(await text(child.stdout)).id).toBe('n2')
})

describe('SIGINT', () => {
  test('writes what was extracted and ends with 130', async () => {
    const child = start(['-', '--input', 'ndjson', '--json'])
    child.stdin.write(line(1))
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    const written: Buffer[] = [first]
    child.stdout.on('data', (chunk: Buffer) => written.push(chunk))
    while (!Buffer.concat(written).includes('"n1"')) await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    const { documents } = JSON.parse(Buffer.concat(written).toString())
    expect(documents.map((d: { id: string }) => d.id)).toEqual(['n1'])
  })
})

describe.skipIf(process.platform === 'win32')('pipes', () => {
  const cwd = folder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i}.txt`, story])))
  const shell = (script: string) => spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { cwd, maxBuffer: 1e9 })
  const node = `"${process.execPath}" "${command}"`

  test('| head -1 ends without complaint', () => {
    const { stdout, stderr } = shell(`${node} . | head -1`)
    expect([stdout.toString(), stderr.toString()]).toEqual(['id: a0.txt\n', ''])
  })

  test('3 MB arrive whole at a slow reader', () => {
    const input = Array.from({ length: 2000 }, (_, i) => line(i)).join('')
    const slow = 'sleep 1; cat'
    const output = execFileSync('bash', ['-c', `${node} - --input ndjson --format ndjson | (${slow})`], {
      input,
      maxBuffer: 1e9,
    })
    expect(output.length).toBeGreaterThan(3_000_000)
    const lines = output.toString().trimEnd().split('\n')
    expect(lines.map(l => JSON.parse(l).id)).toEqual(Array.from({ length: 2000 }, (_, i) => `n${i}`))
  })
})
