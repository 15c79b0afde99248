import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, folderOf, spawnExtract } from './spawn.ts'

const good = '“The dam is safe,” said Marta Ilves. “It was checked in May.”\n'
const open = '“We will pay for it, said Olga Petrenko.\n'
const lines = (text: string) => text.split('\n').filter(Boolean)

describe('texts', () => {
  test('one without faults passes, and stdout stays empty', async () => {
    const ran = await extract(['check', 'good.txt'], { cwd: folderOf({ 'good.txt': good }) })
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '1 file, 0 errors, 0 warnings\n' })
  })

  test('a fault is told as file:line:column with its rule, and what to do', async () => {
    const ran = await extract(['check', '.'], { cwd: folderOf({ 'news/open.txt': `Riga\n\n${open}` }) })
    expect(ran.code).toBe(1)
    expect(lines(ran.stdout)).toContainEqual(
      expect.stringMatching(/^news\/open\.txt:3:1 warning unclosed-quotation .*no closing mark/),
    )
    expect(ran.stderr).toContain('extract check --rules')
    expect(ran.stderr).toContain('--update-baseline')
  })

  test('warnings pass when only errors fail, or up to the number tolerated', async () => {
    const cwd = folderOf({ 'open.txt': open })
    const warnings = lines((await extract(['check', 'open.txt'], { cwd })).stdout).length
    expect((await extract(['check', 'open.txt', '--fail-on', 'error'], { cwd })).code).toBe(0)
    expect((await extract(['check', 'open.txt', '--max-warnings', String(warnings)], { cwd })).code).toBe(0)
    expect((await extract(['check', 'open.txt', '--max-warnings', String(warnings - 1)], { cwd })).code).toBe(1)
  })

  test('a text on stdin is checked', async () => {
    expect(spawnExtract(['check', '-'], { stdin: open }).stdout).toMatch(/^stdin:1:1 /)
  })
})

describe('claim files', () => {
  const made = async (format: string, file: string) => {
    const cwd = folderOf({ 'texts/dam.txt': good })
    await extract(['texts/dam.txt', '-f', format, '-o', file], { cwd })
    return cwd
  }

  test.each(['yaml', 'json', 'ndjson'])('%s as it was written passes', async format => {
    const cwd = await made(format, `claims.${format}`)
    expect(await extract(['check', `claims.${format}`], { cwd })).toMatchObject({ code: 0, stdout: '' })
  })

  test('in a folder are known by their hash; other YAML and JSON is left alone', async () => {
    const cwd = await made('yaml', 'claims.yaml')
    writeFileSync(join(cwd, 'package.json'), '{}')
    writeFileSync(join(cwd, 'notes.yaml'), 'a: 1\n')
    expect((await extract(['check', '.'], { cwd })).stderr).toBe('2 files, 0 errors, 0 warnings\n')
  })

  test('a changed text, a missing text and a wrong field are errors with their place', async () => {
    const cwd = await made('yaml', 'claims.yaml')
    const yaml = readFileSync(join(cwd, 'claims.yaml'), 'utf8')
    writeFileSync(join(cwd, 'bad.yaml'), yaml.replace('form: direct', 'form: shouted'))
    const line = yaml.split('\n').findIndex(l => l.includes('form: direct')) + 1
    const bad = await extract(['check', 'bad.yaml'], { cwd })
    expect(bad.code).toBe(1)
    expect(bad.stdout).toMatch(new RegExp(`^bad\\.yaml:${line}:\\d+ error claims-schema claims\\.0\\.form: `))

    writeFileSync(join(cwd, 'texts/dam.txt'), good.replace('May', 'June'))
    expect((await extract(['check', 'claims.yaml'], { cwd })).stdout).toMatch(
      /claims-source .* has changed .*extract verify/,
    )
    expect((await extract(['check', 'claims.yaml'], { cwd: folderOf({ 'claims.yaml': yaml }) })).stdout).toMatch(
      /claims-source .* was not found: .*--root/,
    )
  })

  test('texts are found by --root, as files and as lines', async () => {
    const cwd = await made('ndjson', 'claims.ndjson')
    const other = folderOf({
      'archive/dam.txt': good,
      'feed.ndjson': `${JSON.stringify({ id: 'texts/dam.txt', text: good })}\n`,
      'claims.ndjson': readFileSync(join(cwd, 'claims.ndjson'), 'utf8'),
    })
    expect((await extract(['check', 'claims.ndjson', '--root', 'archive'], { cwd: other })).code).toBe(0)
    expect((await extract(['check', 'claims.ndjson', '--root', 'feed.ndjson'], { cwd: other })).code).toBe(0)
    expect((await extract(['check', 'claims.ndjson'], { cwd: other })).code).toBe(1)
  })
})

describe('reporters', () => {
  const cwd = folderOf({ 'open.txt': open, 'good.txt': good })
  const report = async (name: string) => (await extract(['check', '.', '--reporter', name], { cwd })).stdout

  test('each writes its own form to stdout', async () => {
    expect(await report('github')).toMatch(/^::warning file=open\.txt,line=1,col=1,title=/)
    expect(JSON.parse(await report('sarif')).version).toBe('2.1.0')
    expect(await report('junit')).toContain('<testsuite name="open.txt"')
    expect(JSON.parse(await report('json')).summary.files).toBe(2)
  })

  test('a report goes to the file that --output names', async () => {
    expect(await extract(['check', '.', '--reporter', 'json', '-o', 'report.json'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary.files).toBe(2)
  })
})

describe('baseline', () => {
  test('accepts what stands there today and tells what comes after', async () => {
    const cwd = folderOf({ 'open.txt': open })
    const accepted = await extract(['check', '.', '--baseline', 'base.json', '--update-baseline'], { cwd })
    expect(accepted).toMatchObject({ code: 0, stdout: '' })
    expect(await extract(['check', '.', '--baseline', 'base.json'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(cwd, 'more.txt'), '“It never opened, said Karl Lind.\n')
    const later = await extract(['check', '.', '--baseline', 'base.json'], { cwd })
    expect(later.code).toBe(1)
    for (const line of lines(later.stdout)) expect(line).toMatch(/^more\.txt:/)
  })

  test.each([
    [['--baseline', 'none.json'], '--baseline none.json: no such file or folder; write it with --update-baseline'],
    [['--baseline', 'broken.json'], '--baseline broken.json: '],
    [['--update-baseline'], '--update-baseline needs the file that it updates: --baseline FILE'],
  ])('%j is refused', async (args, message) => {
    const ran = await extract(['check', '.', ...args], { cwd: folderOf({ 'good.txt': good, 'broken.json': '{' }) })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/^error: /)
    expect(ran.stderr).toContain(message)
  })
})

test('every rule is listed with its severity', async () => {
  const { code, stdout } = await extract(['check', '--rules'])
  expect(code).toBe(0)
  expect(lines(stdout).length).toBeGreaterThan(8)
  for (const line of lines(stdout)) expect(line).toMatch(/^[a-z-]+ +(?:error|warning) +[A-Z].*\.$/)
})

test('an input that cannot be read gives 3, and the rest is checked', async () => {
  const ran = await extract(['check', 'none.txt', 'good.txt'], { cwd: folderOf({ 'good.txt': good }) })
  expect(ran.code).toBe(3)
  expect(ran.stderr).toContain('none.txt: no such file or folder')
  expect(ran.stderr).toContain('1 file, ')
})
