import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord, OffsetUnit } from '../../src/record/schema.ts'
import { verifyRecord } from '../../src/verify/index.ts'

const text = [
  'The harbour at Vardø will stay closed until Friday, the coast guard said.',
  'Liv Hætta, who runs the fish auction, said buyers had been sent to Båtsfjord.',
  'She said prices would recover 🐟 within a week.',
].join('\n')

/** A record with one date mention for each of the given words (the nth occurrence of them). */
function recordOf(wanted: [words: string, nth?: number][], unit: OffsetUnit = 'utf16'): DocumentRecord {
  const measure = (part: string) =>
    unit === 'utf16' ? part.length : unit === 'byte' ? Buffer.byteLength(part) : [...part].length
  const dates = wanted.map(([words, nth = 0]) => {
    let at = text.indexOf(words)
    for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1)
    const start = measure(text.slice(0, at))
    return { text: words, span: [start, start + measure(words)] as [number, number], type: 'date' as const }
  })
  const empty = { people: [], organizations: [], places: [], roles: [], quantities: [], claims: [], skipped: [] }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id: 'a', sha256, characters: [...text].length, offsets: unit, ...empty, dates }
}

const statuses = (record: DocumentRecord, now: string) =>
  verifyRecord(record, now).map(v => [v.text.slice(0, 12), v.status, v.now?.text] as const)

const auction = 'Liv Hætta, who runs the fish auction'
const prices = 'prices would recover 🐟 within a week'

describe('verifyRecord', () => {
  test.each(['codepoint', 'utf16', 'byte'] as const)('says exact of the text itself, in %s', unit => {
    const record = recordOf([[auction], [prices], ['said', 2]], unit)
    expect(verifyRecord(record, text).map(v => v.status)).toEqual(['exact', 'exact', 'exact'])
  })

  test('says orphan where the text is the same and the span is wrong', () => {
    const record = recordOf([['Friday']])
    record.dates[0]!.span = [3, 9]
    expect(statuses(record, text)).toEqual([['Friday', 'orphan', undefined]])
  })

  test.each(['codepoint', 'utf16', 'byte'] as const)('follows passages that a new first line moves, in %s', unit => {
    const added = 'Updated 🕒 at noon.\n'
    const record = recordOf([[auction], ['said', 1], [prices]], unit)
    const verdicts = verifyRecord(record, added + text)
    expect(verdicts.map(v => v.status)).toEqual(['moved', 'moved', 'moved'])
    const gain = { codepoint: [...added].length, utf16: added.length, byte: Buffer.byteLength(added) }[unit]
    for (const v of verdicts) expect(v.now!.span[0] - v.span[0]).toBe(gain)
  })

  test('does not take a second “said” for the one that was cut', () => {
    const now = text.replace(', the coast guard said.', '.')
    expect(statuses(recordOf([['said'], [auction]]), now)).toEqual([
      ['said', 'orphan', undefined],
      ['Liv Hætta, w', 'moved', auction],
    ])
  })

  test('shows both versions of a passage that was edited', () => {
    const now = text.replace('within a week', 'within two weeks')
    const [, verdict] = statuses(recordOf([[auction], [prices]]), now)
    expect(verdict).toEqual(['prices would', 'edited', 'prices would recover 🐟 within two weeks'])
  })

  test('does not call a different sentence an edited one', () => {
    const now = 'A ferry to Hammerfest was delayed, and passengers said nobody had told them why.'
    expect(statuses(recordOf([[auction], [prices]]), now).map(v => v[1])).toEqual(['orphan', 'orphan'])
  })
})
