import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract, folderOf } from './spawn.ts'

const text = 'The board greenlit that the quay would reopen. Ilves said it was safe.\n'
const config = `people:
  - {name: Marta Ilves, aliases: [Ilves]}
cues:
  - {lemma: greenlight, forms: [greenlit], force: confirm}
options: {format: ndjson, offsets: utf16}
`
const files = { 'texts/port.txt': text, 'extract.config.yaml': config }

describe('the nearest extract.config.yaml', () => {
  test('is found upwards, and gives names, cues and defaults', async () => {
    const cwd = `${folderOf(files)}/texts`
    const record = JSON.parse((await extract(['port.txt'], { cwd })).stdout)
    expect(record.offsets).toBe('utf16')
    expect(record.people.map((p: { name: string }) => p.name)).toContain('Marta Ilves')
    expect(record.claims.map((c: { cue?: { force: string } }) => c.cue?.force)).toContain('confirm')
  })

  test('is left alone with --no-config, and its defaults yield to options', async () => {
    const cwd = folderOf(files)
    const plain = await extract(['texts/port.txt', '--no-config', '-f', 'json'], { cwd })
    expect(plain.stdout).not.toContain('greenlight')
    const yaml = await extract(['texts/port.txt', '-f', 'yaml'], { cwd })
    expect(parse(yaml.stdout).id).toBe('texts/port.txt')
  })

  test('with a fault stops the run with its line and column', async () => {
    const cwd = folderOf({ ...files, 'extract.config.yaml': 'people:\n  - {nam: x}\n' })
    const ran = await extract(['texts/port.txt'], { cwd })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/extract\.config\.yaml:2:\d+: people\.0/)
  })
})

describe('extract lexicon test', () => {
  test('shows the claims and entities that the lexicon alters', async () => {
    const ran = await extract(['lexicon', 'test', 'texts'], { cwd: folderOf(files) })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^texts\/port\.txt\n/)
    expect(ran.stdout).toMatch(/^ {2}\+ 1:1 .*\(greenlight, confirm\): that the quay would reopen$/m)
    expect(ran.stdout).toMatch(/speaker: .*→ Marta Ilves/)
    expect(ran.stdout).toContain('  + person Marta Ilves')
    expect(ran.stderr).toMatch(/^1 of 1 texts changed by .*extract\.config\.yaml\n$/)
  })

  test('compares two lexicons', async () => {
    const cwd = folderOf({ ...files, 'new.yaml': config.replace('force: confirm', 'force: allege') })
    const args = ['lexicon', 'test', 'texts', '--config', 'new.yaml', '--against', 'extract.config.yaml']
    const ran = await extract(args, { cwd })
    expect(ran.stdout).toContain('force: confirm → allege')
    expect(ran.stdout).not.toContain('Marta Ilves (say')
    const json = JSON.parse((await extract([...args, '--json'], { cwd })).stdout)
    expect(json[0].altered[0].fields).toContainEqual({ field: 'force', before: 'confirm', after: 'allege' })
  })

  test('says so when there is no lexicon', async () => {
    const ran = await extract(['lexicon', 'test', '.'], { cwd: folderOf({ 'a.txt': text }) })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toContain('there is no extract.config.yaml')
  })
})

test('the schema of the lexicon takes what the lexicon takes, and refuses what it refuses', async () => {
  const schema = JSON.parse((await extract(['lexicon', 'schema'])).stdout)
  const valid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema)
  expect([valid(parse(config)), valid.errors]).toEqual([true, null])
  expect(valid({ people: [{ nam: 'x' }] })).toBe(false)
  expect(valid({ cues: [{ lemma: 'tout', force: 'shout' }] })).toBe(false)
})
