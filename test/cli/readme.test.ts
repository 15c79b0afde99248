import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { command, folder, records, root } from './command.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text: text!,
}))

describe('every command of the README does what it says', () => {
  const cwd = folder({})
  cpSync(join(root, 'seeds'), join(cwd, 'seeds'), { recursive: true })
  mkdirSync(join(cwd, 'bin'))
  symlinkSync(command, join(cwd, 'bin', 'extract'))
  const commands = blocks
    .filter(block => block.language === 'sh')
    .flatMap(block => block.text.split('\n'))
    .filter(line => line.includes('npx extract'))
    .map(line => line.replace(/\s+#.*$/, ''))
  test('there are some', () => expect(commands.length).toBeGreaterThan(10))
  test.each(commands)('%s', line => {
    const script = line.replace('npx extract', `"${process.execPath}" "${command}"`)
    const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { cwd, maxBuffer: 1e9 })
    expect(stderr.toString().replace(/^\d+ findings?.*$/gm, '')).not.toMatch(/^error/m)
    // `check` ends with 1 when it finds something, which is what it is for.
    expect(line.includes(' check ') ? [0, 1] : [0]).toContain(status)
  })
})

test('the record that the README shows is what the command gives', () => {
  const shown = parse(blocks.find(block => block.language === 'yaml')!.text)
  const [record] = records([shown.id, '--date', shown.date.value])
  const { people, claims, ...document } = shown
  expect(record).toMatchObject(document)
  for (const person of people) expect(record!.people).toContainEqual(expect.objectContaining(person))
  const { id: _, ...claim } = claims[0]
  expect(record!.claims).toContainEqual(expect.objectContaining(claim))
})

test('every option of the command is in the README', async () => {
  const { stdout } = spawnSync(process.execPath, [command, '--help'])
  const options = [...stdout.toString().matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name!)
  expect(options.length).toBeGreaterThan(10)
  for (const option of options) expect(readme, option).toContain(option)
})
