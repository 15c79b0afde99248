import { stripVTControlCharacters } from 'node:util'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { bratAnnotations } from '../../src/output/brat.ts'
import { csvHeader, csvRows } from '../../src/output/csv.ts'
import { annotationContext, annotationPage } from '../../src/output/jsonld.ts'
import { textCards } from '../../src/output/text.ts'

const text =
  'RIGA — “Trade 🚢 grew by 4 percent,” said Zane Ozola, the port’s director. “=SUM(A1) is no plan,” Ozola added, “and no joke.”'
const record = extract(text, { id: 'riga/port.txt' })
const points = [...text]

describe('csv', () => {
  const rows = csvRows(record)

  test('has a header with a byte-order mark and CRLF', () => {
    expect(csvHeader.startsWith('\ufeffdocument,')).toBe(true)
    expect(csvHeader.endsWith('\r\n')).toBe(true)
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
  const page = annotationPage(record, text) as {
    items: { target: { selector: Record<string, string & number>[] }[] }[]
  }
  expect(page.items.length).toBe(record.claims.length)
  for (const { target } of page.items) {
    for (const { selector } of target) {
      const [quote, position] = selector as unknown as [Record<string, string>, Record<string, number>]
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    }
  }
  expect(annotationContext('https://example.org/s')).toContainEqual({ '@vocab': 'https://example.org/s#' })
})

describe('text', () => {
  test('wraps to the width and keeps every word of a claim', () => {
    const cards = textCards(record, { width: 40, chalk: new Chalk({ level: 0 }) })
    for (const line of cards.split('\n')) expect([...line].length).toBeLessThanOrEqual(40)
    expect(cards.replace(/\s+/g, ' ')).toContain('Trade 🚢 grew by 4 percent')
  })

  test('colour adds no letter', () => {
    const plain = textCards(record, { width: 60, chalk: new Chalk({ level: 0 }) })
    const coloured = textCards(record, { width: 60, chalk: new Chalk({ level: 1 }) })
    expect(coloured).not.toBe(plain)
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })
})
