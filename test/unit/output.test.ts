import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { brat } from '../../src/output/brat.ts'
import { csv } from '../../src/output/csv.ts'
import { jsonld } from '../../src/output/jsonld.ts'
import { readableOf } from '../../src/output/readable.ts'
import { text as cards } from '../../src/output/text.ts'
import { analyse } from '../../src/pipeline.ts'
import { readHtml } from '../../src/read/html/index.ts'
import { buildRecord } from '../../src/record/build.ts'
import type { DocumentRecord } from '../../src/record/schema.ts'
import { pageDocument } from '../../src/review/page.ts'

const text =
  'RIGA — “Trade 🚢 grew by 4 percent,” said Zane Ozola, the port’s director. “=SUM(A1) is no plan,” Ozola added, “and no joke.”'
const record = extract(text, { id: 'riga/port.txt' })
const points = [...text]
const look = { version: '1.2.3', width: 80, colors: 0 } as const
const csvRows = (of: DocumentRecord) => csv.document({ record: of, text }, 0, look)
const bratAnnotations = (of: DocumentRecord, from: string) => brat.document({ record: of, text: from }, 0, look)

describe('csv', () => {
  const rows = csvRows(record)

  test('has a header with a byte-order mark and CRLF', () => {
    expect(csv.start!(look).startsWith('\ufeffdocument,')).toBe(true)
    expect(csv.start!(look).endsWith('\r\n')).toBe(true)
  })

  test('quotes line breaks and doubles quotes', () => {
    const quoted = structuredClone(record)
    quoted.claims[0]!.content.text = 'he "said"\nso'
    expect(csvRows(quoted)).toContain('"he ""said""\nso"')
    expect(rows.split('\r\n').length).toBe(record.claims.length + 1)
  })

  test.each(['=1+1', '+1', '-1', '@x', ' =1'])('disarms %j', formula => {
    const armed = structuredClone(record)
    armed.claims[0]!.content.text = formula
    expect(csvRows(armed)).toMatch(new RegExp(`[,"]'${formula.replace(/[+]/g, '\\+')}`))
  })
})

describe('brat', () => {
  const lines = bratAnnotations(record, text).trimEnd().split('\n')

  test('each text-bound line holds the words of its fragments, none with a line break', () => {
    const bound = lines.filter(line => line.startsWith('T'))
    expect(bound.length).toBeGreaterThan(2)
    for (const line of bound) {
      const [, place, words] = line.split('\t')
      const spans = place!
        .replace(/^\S+ /, '')
        .split(';')
        .map(span => span.split(' ').map(Number))
      expect(spans.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
    }
  })

  test('a stretch over a line break is two fragments', () => {
    const broken = 'Rain\r\nfell on Riga'
    const quantity = { text: broken, span: [0, 18] as [number, number], kind: 'count' as const }
    const odd = {
      ...extract(broken),
      people: [],
      places: [],
      claims: [],
      quantities: [{ ...quantity, number: quantity }],
    }
    expect(bratAnnotations(odd, broken)).toBe('T1\tQuantity 0 4;6 18\tRain fell on Riga\n')
  })

  test('ids are unique and every reference leads to a line', () => {
    const ids = lines.map(line => line.split('\t')[0]!)
    expect(new Set(ids).size).toBe(ids.length)
    for (const line of lines.filter(l => l.startsWith('E'))) {
      for (const [, id] of line.matchAll(/:(T\d+)/g)) expect(ids).toContain(id)
    }
  })
})

test('jsonld gives quotations with what stands around them, and positions in code points', () => {
  const written = jsonld.start!(look) + jsonld.document({ record, text }, 0, look) + jsonld.end!(look)
  const { '@context': context, '@graph': graph } = JSON.parse(written)
  const page = graph[0] as { items: { target: { selector: Record<string, string & number>[] }[] }[] }
  expect(page.items.length).toBe(record.claims.length)
  for (const { target } of page.items) {
    for (const { selector } of target) {
      const [quote, position] = selector as unknown as [Record<string, string>, Record<string, number>]
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    }
  }
  expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld')
})

describe('text', () => {
  const drawn = (width: number, colors: 0 | 1) => cards.document({ record, text }, 0, { ...look, width, colors })

  test('wraps to the width and keeps every word of a claim', () => {
    for (const line of drawn(40, 0).split('\n')) expect([...line].length).toBeLessThanOrEqual(40)
    expect(drawn(40, 0).replace(/\s+/g, ' ')).toContain('Trade 🚢 grew by 4 percent')
  })

  test('colour adds no letter', () => {
    expect(drawn(60, 1)).not.toBe(drawn(60, 0))
    expect(stripVTControlCharacters(drawn(60, 1))).toBe(drawn(60, 0))
  })
})

describe('brat in a folder', () => {
  const names = (id: string, taken: string[] = []) =>
    brat.files!.document({ record: { ...record, id }, text }, new Set(taken)).map(file => file.path)

  test('puts annotations beside the text, inside the folder whatever the id says', () => {
    expect(names('riga/port.txt')).toEqual(['riga/port.txt', 'riga/port.ann'])
    expect(names('../../etc/x y.md')).toEqual(['etc/x_y.txt', 'etc/x_y.ann'])
    expect(names('feed.ndjson:3')).toEqual(['feed.txt', 'feed.ann'])
  })

  test('no document takes the place of another', () => {
    expect(names('a.html', ['a.txt', 'a-2.txt'])).toEqual(['a-3.txt', 'a-3.ann'])
  })

  test('the configuration names every type that is written', () => {
    const types = bratAnnotations(record, text).match(/(?<=^T\d+\t)\w+/gm)!
    const configured = brat.files!.start()[0]!.text.match(/^\w+/gm)
    expect(configured).toEqual(expect.arrayContaining([...new Set(types)]))
  })
})

test('what people read of a page holds no markup', () => {
  const html = '<p>“The <b>dam</b> is safe &amp; dry,” said <a href="#x">Marta Ilves</a>.</p>'
  const input = readHtml(html, 'dam.html')
  const extracted = {
    record: buildRecord(analyse(input)),
    text: html,
    view: input.view,
    ...(input.map && { map: input.map }),
  }
  const readable = readableOf(extracted)
  expect(readable(0, html.length).trim()).toBe('“The dam is safe & dry,” said Marta Ilves.')
  const card = cards.document(extracted, 0, look)
  expect(card).toContain('“The dam is safe & dry,”')
  expect(pageDocument(extracted, 0).replace(/ data-about="[^"]*"/g, '')).not.toContain('&lt;b')
})
