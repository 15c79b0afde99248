import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DocumentRecord, extract, extractAll, type OffsetUnit } from '../../src/index.ts'
import { plainInput } from '../../src/read/input.ts'
import { documentSchema } from '../../src/record/schema.ts'
import { passages, sliceBy } from './spans.ts'

const units: OffsetUnit[] = ['codepoint', 'utf16', 'byte']
const paths = globSync(['seeds/*.txt', 'fixtures/*/article.txt']).sort()
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(z.toJSONSchema(documentSchema))

test('the records of many texts are those of each', () => {
  const texts = paths.map(id => ({ id, date: '2024-10-30', text: readFileSync(id, 'utf8') }))
  const options = { home: 'CA', offsets: 'utf16' } as const
  const alone = texts.map(({ id, date, text }) => extract(text, { id, date, ...options }))
  expect([...extractAll(texts, options)]).toEqual(alone)
  expect([...extractAll(['No.', plainInput('Yes.', 'b')])]).toEqual([extract('No.'), extract('Yes.', { id: 'b' })])
  expect(() => [...extractAll([{ text: 'No.', date: '2024-13-30' }])]).toThrow('date 2024-13-30 is no day')
  expect(() => [...extractAll(['No.', undefined as unknown as string])]).toThrow('text has to be a string')
})

test('there are texts to look at', () => expect(paths.length).toBeGreaterThan(10))

describe.each(paths)('%s', path => {
  const text = readFileSync(path, 'utf8')
  const inUnit = new Map(units.map(unit => [unit, extract(text, { id: path, offsets: unit })]))
  const record = inUnit.get('codepoint')!

  test.each(units)('every span is its text, counted in %s', unit => {
    const slice = sliceBy(text, unit)
    for (const { where, text: expected, spans } of passages(inUnit.get(unit)!)) {
      expect(spans.map(slice).join(' '), where).toBe(expected)
      for (const [start, end] of spans) expect(end, where).toBeGreaterThan(start)
    }
  })

  test('lists are in the order of the text', () => {
    const ascending = (starts: number[]) => expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const list of [record.roles, record.quantities, record.dates, record.skipped]) {
      ascending(list.map(item => item.span[0]))
    }
    for (const entity of entities(record)) ascending(entity.mentions.map(m => m.span[0]))
    for (const claim of record.claims) ascending(claim.content.spans.map(s => s[0]))
  })

  test('ids are unique, and every reference leads somewhere', () => {
    const ids = entities(record).map(e => e.id)
    expect(new Set(ids).size).toBe(ids.length)
    const claims = record.claims.map(c => c.id)
    expect(new Set(claims).size).toBe(claims.length)
    for (const claim of record.claims) {
      if (claim.within) expect(claims).toContain(claim.within)
      const used = [claim.source?.entity, claim.audience?.entity, ...(claim.people ?? []), ...(claim.places ?? [])]
      for (const id of [...used, ...(claim.organizations ?? [])]) if (id) expect(ids).toContain(id)
    }
    for (const { holder, organization, place } of record.roles) {
      for (const id of [holder, organization, place]) if (id) expect(ids).toContain(id)
    }
  })

  test('line and column point at the claim', () => {
    const lines = text.split(/\r\n|\r|\n/).map(line => [...line])
    for (const claim of record.claims) {
      const rest = lines[claim.line - 1]!.slice(claim.column - 1).join('')
      const parts = [claim.source?.text, claim.cue?.text, claim.content.text].flatMap(part => (part ? [part] : []))
      expect(
        // The first word: content in several spans goes on elsewhere.
        parts.some(part => rest.startsWith(part.split(/\s/)[0]!)),
        `${claim.line}:${claim.column} ${rest.slice(0, 20)}`,
      ).toBe(true)
    }
  })

  test('a second run gives the same bytes', () => {
    expect(JSON.stringify(extract(text, { id: path }))).toBe(JSON.stringify(record))
  })

  test('the record agrees with its schema, by a second validator', () => {
    expect(validate(record), ajv.errorsText(validate.errors)).toBe(true)
  })
})

function entities(record: DocumentRecord) {
  return [...record.people, ...record.organizations, ...record.places]
}
