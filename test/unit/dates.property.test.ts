import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { type DateMention, findDates } from '../../src/mentions/dates/index.ts'
import { plainInput } from '../../src/read/input.ts'

// the same examples on every run; change the seed to look further
fc.configureGlobal({ seed: 11, numRuns: 150 })

const found = (text: string, date?: string): DateMention[] =>
  findDates(readDocument(plainInput(text, 'text', date ? { date: { value: date, from: 'option' } } : {})))

/** The only date of `before date after`, whose span is exactly the date. */
function only(before: string, said: string, after: string, date?: string): DateMention {
  const text = `${before}${said}${after}`
  const all = found(text, date)
  expect(
    all.map(d => text.slice(d.start, d.end)),
    text,
  ).toEqual([said])
  return all[0]!
}

/** TIMEX3 values as TimeML 1.2.1 and the TIDES standard before it write them. */
const timex = (() => {
  const year = '(?:BC)?(?:\\d{4}|\\d{3}X|\\d{2}XX|XX\\d{2}|XXXX)'
  const time = 'T(?:MO|AF|EV|NI|DT|\\d\\d(?::\\d\\d(?::\\d\\d)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)'
  const month = '(?:0[1-9]|1[0-2]|XX)'
  const week = 'W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)'
  const day = `${year}-(?:${month}-(?:0[1-9]|[12]\\d|3[01]|XX)|${week}-[1-7])`
  const coarse = `${year}(?:-(?:${month}|${week}(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|\\d{2,3}|XXX?`
  const length = 'P(?=.)(?:[\\dX.]+(?:Y|M|WE|W|D|E|C|L))*(?:T(?:[\\dX.]+[HMS])+)?'
  return new RegExp(`^(?:${day}(?:${time})?|${coarse}|${time}|${length}|(?:PRESENT|PAST|FUTURE)_REF)$`)
})()

const iso = (d: Date): string => d.toISOString().slice(0, 10)
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const monthNames = 'January February March April May June July August September October November December'.split(' ')
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const ending = (n: number) =>
  n % 10 > 3 || n % 10 === 0 || (n > 10 && n < 14) ? 'th' : ['st', 'nd', 'rd'][(n % 10) - 1]

const formats: Record<string, (d: Date) => string> = {
  'month first': d => `${monthNames[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
  'month first, without a comma': d => `${monthNames[d.getUTCMonth()]} ${d.getUTCDate()} ${d.getUTCFullYear()}`,
  'day first': d => `${d.getUTCDate()} ${monthNames[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  ordinal: d => `${d.getUTCDate()}${ending(d.getUTCDate())} of ${monthNames[d.getUTCMonth()]}, ${d.getUTCFullYear()}`,
  'with its weekday': d =>
    `${dayNames[d.getUTCDay()]}, ${d.getUTCDate()} ${monthNames[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  iso,
  American: d => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()}`,
  European: d => `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${d.getUTCFullYear()}`,
}

describe.each(Object.entries(formats))('a date written %s', (_name, format) => {
  test('keeps its value', () => {
    fc.assert(
      fc.property(day, d => {
        const value = iso(d)
        expect(only('The ferry sank on ', format(d), ' off Zanzibar.')).toMatchObject({
          type: 'date',
          timex: value,
          startDate: value,
          endDate: value,
        })
      }),
    )
  })
})

test('a month and day without a year get the year of the verb’s side', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 300 }), fc.boolean(), (today, distance, ahead) => {
      const d = new Date(today.getTime() + (ahead ? 1 : -1) * distance * 86_400_000)
      const said = `${monthNames[d.getUTCMonth()]} ${d.getUTCDate()}`
      const mention = only(ahead ? 'The court will rule on ' : 'The court ruled on ', said, '.', iso(today))
      // 29 February is in leap years alone
      if (said !== 'February 29') expect(mention).toMatchObject({ timex: iso(d), assumed: ['year'] })
    }),
  )
})

test('days ago and days from now are counted in days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: 400 }), (today, n) => {
      const moved = (by: number) => iso(new Date(today.getTime() + by * 86_400_000))
      expect(only('He fled ', `${n} days ago`, '.', iso(today)).timex).toBe(moved(-n))
      expect(only('It opens ', `${n} days from now`, '.', iso(today)).timex).toBe(moved(n))
    }),
  )
})

test('a day of the week is within seven days, behind or ahead as the verb looks', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...dayNames), fc.boolean(), (today, name, ahead) => {
      const { startDate } = only(ahead ? 'They will meet on ' : 'They met on ', name, '.', iso(today))
      const distance = (Date.parse(startDate!) - Date.parse(iso(today))) / 86_400_000
      expect(dayNames[new Date(startDate!).getUTCDay()]).toBe(name)
      expect(ahead ? distance >= 0 && distance < 7 : distance <= 0 && distance > -7).toBe(true)
    }),
  )
})

test('a length keeps its number', () => {
  const signs = { days: 'D', weeks: 'W', months: 'M', years: 'Y' }
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), fc.constantFrom(...Object.entries(signs)), (n, [unit, sign]) => {
      expect(only('The siege lasted ', `${n} ${unit}`, ', they said.')).toMatchObject({
        type: 'duration',
        timex: `P${n}${sign}`,
      })
    }),
  )
})

test('a clock keeps its time', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const value = `T${two(hour)}:${two(minute)}`
      expect(only('The alarm rang at ', `${two(hour)}:${two(minute)}`, ', they said.').timex).toBe(value)
      const half = `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`
      expect(only('The alarm rang at ', half, ', they said.').timex).toBe(value)
    }),
  )
})

test('a day that its month does not have is text without a value', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('February 30', 'April 31', 'June 31', 'February 29'),
      fc.constantFrom(2022, 2025),
      (d, y) => {
        expect(only('It ends on ', `${d}, ${y}`, '.', '2024-05-01')).toEqual(
          expect.objectContaining({ problem: 'impossible', type: 'date' }),
        )
        expect(only('It ends on ', `${d}, ${y}`, '.').timex).toBeUndefined()
      },
    ),
  )
})

test('dates are sorted, do not overlap, and every value is one of TimeML, in any text', () => {
  const word = fc.constantFrom(
    ...'the a of in on at - , . / : to and from between past last next this ago later before after early late mid end every twice'.split(
      ' ',
    ),
    ...'year years month week days day hours Friday Mondays May March June Sept. 31 29 5 5th 12 1990 2024 1990s 80s three half'.split(
      ' ',
    ),
    ...'quarter third first century decades morning night p.m. noon GMT Q3 BC fiscal summer fall Easter Christmas now today'.split(
      ' ',
    ),
    ...'tomorrow yesterday recently the\u00a0past ’98 2024-10-29 2/30/2024 10:30 24 nineteen ninety-six two thousand'.split(
      ' ',
    ),
  )
  const anchor = fc.option(fc.constantFrom('2024-02-29', '1999-12-31', '2026-01-01'), { nil: undefined })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 }),
      anchor,
      (pieces, date) => {
        const text = pieces.flat().join('')
        let end = 0
        for (const d of found(text, date)) {
          expect(d.start, text).toBeGreaterThanOrEqual(end)
          expect(d.end, text).toBeGreaterThan(d.start)
          if (d.timex === undefined) expect(d.problem, text).toBe('impossible')
          else expect(d.timex, text).toMatch(timex)
          expect(d.startDate === undefined, text).toBe(d.endDate === undefined)
          for (const bound of [d.startDate, d.endDate]) if (bound) expect(iso(new Date(bound)), text).toBe(bound)
          if (d.startDate) expect(d.startDate <= d.endDate!, text).toBe(true)
          end = d.end
        }
      },
    ),
    { numRuns: 1000 },
  )
})
