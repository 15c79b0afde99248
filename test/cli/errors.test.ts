import { chmodSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, folder, story } from './command.ts'

const cwd = folder({ 'a.txt': story, 'b.txt': story, 'docs/': '' })

describe('inputs that cannot be read are one line each, and the others are written', () => {
  const bad: readonly [name: string, content: Buffer | string | undefined, message: RegExp][] = [
    ['gone.txt', undefined, /no such file or folder/],
    ['bin.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0]), /is binary/],
    ['doc.pdf', '%PDF-1.7 x', /is a PDF; convert it to text first/],
    ['doc.docx', 'PK\u0003\u0004 x', /save it as plain text first/],
    ['odd.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF-32/],
    ['*.nope', undefined, /no file matches/],
  ]
  for (const [name, content] of bad) if (content !== undefined) writeFileSync(join(cwd, name), content)
  const { status, stdout, stderr } = extract(['a.txt', ...bad.map(([name]) => name), 'b.txt', '--format', 'ndjson'], {
    cwd,
  })
  const errors = stderr.trim().split('\n')

  test.each(bad)('%s', (name, _, message) => {
    const own = errors.filter(line => line.startsWith(`error: ${name}: `))
    expect(own.length).toBe(1)
    expect(own[0]).toMatch(message)
  })

  test('the exit code is 3, nothing else is said, and the others are written', () => {
    expect([status, errors.length]).toEqual([3, bad.length])
    const written = stdout.trim().split('\n')
    expect(written.map(line => JSON.parse(line).id)).toEqual(['a.txt', 'b.txt'])
  })

  test('a file too large for one text', () => {
    writeFileSync(join(cwd, 'huge.txt'), '')
    truncateSync(join(cwd, 'huge.txt'), 150_000_000)
    const { status, stderr } = extract(['huge.txt'], { cwd })
    expect(status).toBe(3)
    expect(stderr).toMatch(/^error: huge\.txt: has 150 MB; .*split it/)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    writeFileSync(join(cwd, 'shut.txt'), story)
    chmodSync(join(cwd, 'shut.txt'), 0)
    expect(extract(['shut.txt'], { cwd }).stderr).toBe('error: shut.txt: not allowed to read it\n')
  })
})

describe('usage', () => {
  const wrong: readonly [args: string[], message: string | RegExp][] = [
    [['--formt', 'json', 'a.txt'], "error: unknown option '--formt' (did you mean --format?)\n"],
    [['schema', '--jsn'], /unknown option '--jsn'/],
    [['--format', 'xml', 'a.txt'], /'xml' is invalid.*yaml, json, ndjson/],
    [['--offsets', 'char', 'a.txt'], /'char' is invalid.*codepoint, utf16, byte/],
    [['--format', 'brat', '--offsets', 'utf16', 'a.txt'], /brat always counts in code points/],
    [['--date', '2024-02-30', 'a.txt'], /--date 2024-02-30: no day/],
    [['--encoding', 'ebcdic', 'a.txt'], /--encoding ebcdic: not known; for example utf-8/],
    [['-o', 'no/such/out.yaml', 'a.txt'], /--output no\/such\/out\.yaml: no such file or folder/],
    [['-o', 'docs', 'a.txt'], /--output docs: is a folder/],
    [['-o', './a.txt', 'a.txt'], /is an input, which would be lost/],
    [[], /give files, folders or - for stdin/],
  ]
  test.each(wrong)('%j', (args, message) => {
    const { status, stdout, stderr } = extract(args, { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n').length).toBe(1)
  })
})

test('--version and --help go to stdout and load no table', () => {
  expect(extract(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const { status, stdout } = extract(['--help'])
  expect(status).toBe(0)
  for (const words of ['Examples:', 'Exit codes:', 'schema', '--format', '--date']) expect(stdout).toContain(words)
})
