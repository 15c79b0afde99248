import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { findQuantities, type Quantity } from '../../src/mentions/quantities/index.ts'
import { codes } from '../../src/mentions/quantities/money/codes.ts'
import { plainInput } from '../../src/read/input.ts'
import { spell } from './spell.ts'

// the same examples on every run; change the seed to look further
fc.configureGlobal({ seed: 7, numRuns: 300 })

const found = (text: string): Quantity[] => findQuantities(readDocument(plainInput(text)), [], [])

/** The only quantity of `before number after`, whose numeric expression is exactly the number. */
function only(before: string, number: string, after: string): Quantity {
  const text = `${before}${number}${after}`
  const all = found(text)
  expect(
    all.map(q => text.slice(q.number.start, q.number.end)),
    text,
  ).toEqual([number])
  return all[0]!
}

const whole = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2101, max: 999_999_999 }))
const grouped = (n: number, mark: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark)

test('a number in digits keeps its value whatever parts its thousands', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom('', ',', ' ', '\u00a0', '’'), (n, mark) => {
      expect(only('The port handled ', grouped(n, mark), ' crates.')).toMatchObject({ value: n, unit: 'crates' })
    }),
  )
})

test('a number in words keeps its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), fc.boolean(), (n, and) => {
      expect(only('The port handled ', spell(n, and), ' crates.')).toMatchObject({
        value: n,
        unit: 'crates',
        kind: 'count',
      })
    }),
  )
})

test('a decimal before a scale keeps its value', () => {
  const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 }
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 9999 }),
      fc.constantFrom(...Object.entries(scales)),
      (tenths, [word, factor]) => {
        const { value } = only('The fund holds ', `${tenths / 10} ${word}`, ' shares.')
        expect(value).toBeCloseTo((tenths * factor) / 10, 3)
      },
    ),
  )
})

test('a percentage keeps its value and sign', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 9999 }),
      fc.constantFrom('%', ' %', ' percent', ' per cent'),
      (n, sign) => {
        expect(only('Output moved ', `${n / 100}${sign}`, ' in May.')).toMatchObject({
          value: n / 100 === 0 ? 0 : n / 100,
          kind: 'percent',
          unit: 'percent',
        })
      },
    ),
  )
})

test('money keeps its value and its currency, with the code before or after', () => {
  const known = [...codes].filter(
    code =>
      ![
        'ALL',
        'TOP',
        'TRY',
        'MAD',
        'COP',
        'BAM',
        'CUP',
        'PEN',
        'LAK',
        'GEL',
        'MOP',
        'SOS',
        'STN',
        'AMD',
        'BOB',
      ].includes(code),
  )
  fc.assert(
    fc.property(whole, fc.constantFrom(...known), fc.boolean(), (n, code, before) => {
      const number = grouped(n, ',')
      const money = before ? `${code} ${number}` : `${number} ${code}`
      expect(only('The bridge cost ', money, ' to build.')).toMatchObject({ value: n, kind: 'money', currency: code })
    }),
  )
})

test('a range keeps both ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 400 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('-', '–', ' to '),
      (low, more, link) => {
        const range = only('It takes ', `${low}${link}${low + more} litres`, ' of milk.')
        expect(range).toMatchObject({ min: low, max: low + more, kind: 'range', unit: 'L' })
      },
    ),
  )
})

test('quantities are sorted, do not overlap, and hold their number, in any text', () => {
  const word = fc.constantFrom(
    '5',
    '-',
    '1,000',
    'one',
    'half',
    'of',
    'a',
    '$',
    '%',
    'to',
    'million',
    '.',
    'and',
    'third',
    '3/4',
    'km',
    ':',
    '½',
    'dozens',
    '2nd',
    'x',
    '10',
    'to',
    'between',
    '’',
    '(',
    'minus',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' '))), pieces => {
      const text = pieces.flat().join('')
      let end = 0
      for (const q of found(text)) {
        expect(q.start, text).toBeGreaterThanOrEqual(end)
        expect(q.start <= q.number.start && q.number.end <= q.end && q.number.start < q.number.end, text).toBe(true)
        for (const value of [q.value, q.min, q.max])
          expect(value === undefined || Number.isFinite(value), text).toBe(true)
        if (q.min !== undefined) expect(q.min, text).toBeLessThan(q.max!)
        end = q.end
      }
    }),
    { numRuns: 2000 },
  )
})
