import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { extract, folder, records, story } from './command.ts'

const yaml = extract(['seeds/'])
const json = extract(['seeds/', '--json'])
const ndjson = records(['seeds/'])

describe('the same data in every format', () => {
  test.each(['1.1', '1.2'] as const)('YAML, read as version %s', version => {
    const documents = parseAllDocuments(yaml.stdout, { version }) as { toJS(): unknown }[]
    expect(documents.map(document => document.toJS())).toEqual(ndjson)
  })

  test('JSON', () => expect(JSON.parse(json.stdout).documents).toEqual(ndjson))

  test('YAML is the default, and small leaves stand on one line', () => {
    expect(extract(['seeds/', '--format', 'yaml']).stdout).toBe(yaml.stdout)
    expect(yaml.stdout).toContain('- {text: Hong Jang-won, span: [745, 758], kind: name}')
  })
})

test('JSON names its schema and its maker, and agrees with the schema that the command prints', () => {
  const schema = JSON.parse(extract(['schema']).stdout)
  const file = JSON.parse(json.stdout)
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(file.schema).toBe(schema.$id)
  expect(file.generator).toEqual({ name: 'source-claims', version })
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  expect(validate(file), ajv.errorsText(validate.errors)).toBe(true)
  expect(validate({ ...file, documents: [{ ...file.documents[0], characters: 'many' }] })).toBe(false)
})

test('no document is an empty list in JSON and nothing in YAML', () => {
  const cwd = folder({ 'none/': '' })
  expect(JSON.parse(extract(['none', '--json'], { cwd }).stdout).documents).toEqual([])
  expect(extract(['none'], { cwd }).stdout).toBe('')
})

test('-o writes the file and nothing to stdout', () => {
  const cwd = folder({ 'a.txt': story })
  const { status, stdout } = extract(['a.txt', '--json', '-o', 'out.json'], { cwd })
  expect([status, stdout]).toEqual([0, ''])
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).documents[0].id).toBe('a.txt')
})

test('the file written is not read, though it lies among the inputs', () => {
  const cwd = folder({ 'a.txt': story })
  extract(['.', '-o', 'out.txt'], { cwd })
  const second = extract(['.', '--format', 'ndjson', '-o', 'out.txt'], { cwd })
  expect(second.status).toBe(0)
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8').trim().split('\n').length).toBe(1)
})

describe('spans', () => {
  const text = '🚢 “Nobody was hurt,” Gisèle Okou said.\n'
  const cwd = folder({ 'a.txt': text })
  const speaker = (unit?: string) => {
    const [record] = records(['a.txt', ...(unit ? ['--offsets', unit] : [])], { cwd })
    return { offsets: record!.offsets, span: record!.claims[0]!.source!.span }
  }
  test('count code points', () => expect(speaker()).toEqual({ offsets: 'codepoint', span: [21, 32] }))
  test('count UTF-16 units when asked', () => expect(speaker('utf16')).toEqual({ offsets: 'utf16', span: [22, 33] }))
  test('count bytes when asked', () => {
    const { offsets, span } = speaker('byte')
    expect(offsets).toBe('byte')
    expect(
      Buffer.from(text)
        .subarray(...span)
        .toString(),
    ).toBe('Gisèle Okou')
  })
})

describe('colour', () => {
  const file = 'seeds/sao-paulo-derby.txt'
  const plain = extract([file]).stdout

  test('none into a pipe', () => expect(stripVTControlCharacters(plain)).toBe(plain))

  test.each(['1', '3'])('FORCE_COLOR=%s paints without a change of the text', FORCE_COLOR => {
    const { stdout } = extract([file], { env: { FORCE_COLOR } })
    expect(stdout).not.toBe(plain)
    expect(stripVTControlCharacters(stdout)).toBe(plain)
  })

  test.each([{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }])('%o leaves it plain', env =>
    expect(extract([file], { env }).stdout).toBe(plain),
  )

  test('none into a file', () => {
    const cwd = folder({ 'a.txt': story })
    extract(['a.txt', '-o', 'a.yaml'], { cwd, env: { FORCE_COLOR: '1' } })
    const written = readFileSync(join(cwd, 'a.yaml'), 'utf8')
    expect(stripVTControlCharacters(written)).toBe(written)
  })
})
