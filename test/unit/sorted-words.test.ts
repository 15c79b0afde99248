import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInSorted } from '../../src/sorted-words.ts'

test('a sorted list in a text has the same words as a set of them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, asked) => {
      const list = [...words].sort().join(' ')
      for (const each of [...words, asked]) expect(isInSorted(list, each)).toBe(words.includes(each))
    }),
  )
})
