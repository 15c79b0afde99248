import { expect, test } from 'vitest'
import { unwrap } from '../../src/read/unwrap.ts'

const ragged = `RIGA (Agency) - The foreign secretary David
Ozolins said on Monday that the World Health Organization
was late with its report, and Gen. Abdel Fattah
Qasim spoke of a new plan for
the region, which nobody has seen.

"We are late," said a clerk of the United
Nations, who works in New York
on this plan and on many others.
`

test('lines that were wrapped by hand, with a ragged edge, are paragraphs', () => {
  const text = unwrap(ragged)
  expect(text.length).toBe(ragged.length)
  expect(text).toContain('David Ozolins said')
  expect(text).toContain('United Nations, who works in New York on this plan')
  expect(text).toContain('seen.\n\n"We')
})

test('lines that are paragraphs stay as they are', () => {
  const lines =
    'A fire burnt on Monday in the port of Riga\nNobody was hurt\n“We ran when the lights went out,” said the clerk\n'
  expect(unwrap(lines)).toBe(lines)
})
