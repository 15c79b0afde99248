import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './command.ts'
import { command, folderOf, spawnExtract } from './spawn.ts'

const line = (id: number): string =>
  `${JSON.stringify({ id: `${id}`, text: 'The pilots’ union said on Friday that talks with the airline had failed.' })}\n`

function filter(...args: string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  const child = spawn(process.execPath, [command, '-', '--input', 'ndjson', '--no-config', ...args], { stdio: 'pipe' })
  child.stdin.on('error', () => {})
  return child
}

test('a filter answers each line while its stdin stays open', async () => {
  const child = filter('--format', 'ndjson')
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of [1, 2, 3]) {
    child.stdin.write(line(id))
    expect(JSON.parse((await answers.next()).value!).id).toBe(`${id}`)
  }
  child.stdin.end()
  expect((await answers.next()).done).toBe(true)
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(0)
})

test('an interrupt ends the feeding, and what was extracted is written whole', async () => {
  const child = filter('--format', 'json')
  child.stdin.write(line(1) + line(2))
  const output: Buffer[] = []
  child.stdout.on('data', chunk => output.push(chunk))
  while (!Buffer.concat(output).includes('"id": "2"')) await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(JSON.parse(Buffer.concat(output).toString()).documents).toHaveLength(2)
})

test.each(['1', '2'])('a reader that leaves ends the run: %s jobs', async jobs => {
  const child = filter('--format', 'ndjson', '--jobs', jobs)
  const complaints = textOf(child.stderr)
  const feeding = setInterval(() => child.stdin.write(line(1).repeat(5)), 50)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  clearInterval(feeding)
  expect(code).toBe(0)
  expect(await complaints).toBe('')
})

test('what cannot be read is told once, and the rest is extracted by any number of workers', () => {
  const cwd = folderOf({ 'a.txt': 'Nothing new, said the mayor.', 'b.txt': 'All is well, the doctor said.' })
  for (const jobs of ['1', '2']) {
    const ran = spawnExtract(['a.txt', 'missing.txt', 'b.txt', '--format', 'ndjson', '--jobs', jobs], { cwd })
    expect(ran.code).toBe(3)
    expect(ran.stderr).toBe('error: missing.txt: no such file or folder\n')
    expect(
      ran.stdout
        .trim()
        .split('\n')
        .map(l => JSON.parse(l).id),
    ).toEqual(['a.txt', 'b.txt'])
  }
})

test.each(['1', '2'])('a table that is gone from the build is told of each document: %s jobs', jobs => {
  const copy = folderOf({})
  onTestFinished(() => rmSync(copy, { recursive: true }))
  for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  rmSync(join(copy, 'dist', 'tables', 'words.bin'))
  // So much text that workers start.
  const text = 'The pilots’ union said on Friday that talks with the airline had failed. '.repeat(700)
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const args = ['-', '--input', 'ndjson', '--format', 'ndjson', '--no-config', '--jobs', jobs]
  const stdin = ids.map(id => `${JSON.stringify({ id, text })}\n`).join('')
  const ran = spawnExtract(args, { stdin, built: join(copy, 'dist', 'extract.js') })
  expect(ran).toMatchObject({ code: 3, stdout: '' })
  const told = ran.stderr.trim().split('\n')
  expect(told.map(line => /^error: (.): could not be extracted: ENOENT: .*words\.bin'$/.exec(line)?.[1])).toEqual(ids)
})

test('kept records make the same output again', () => {
  const cwd = folderOf({ 'a.txt': 'The mayor of Ulm said the bridge was safe.' })
  const [first, second] = [1, 2].map(() => spawnExtract(['a.txt', '--cache', 'kept'], { cwd }))
  expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('cue:') })
  expect(second).toEqual(first)
})

test.each([
  [['--jobs', '0'], /--jobs.*from 1 to 999/],
  [['--jobs', 'two'], /--jobs.*from 1 to 999/],
  [['--cache', 'a.txt'], /^error: --cache a\.txt: /],
])('%s is a usage error', (args, message) => {
  const cwd = folderOf({ 'a.txt': 'Nothing new, said the mayor.' })
  const ran = spawnExtract(['a.txt', ...args], { cwd })
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toMatch(message)
})
