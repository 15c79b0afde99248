import { expect, test } from 'vitest'
import { HashedText } from '../../src/record/hashed-text.ts'
import { sha } from '../../src/record/sha.ts'

test('hashes what was put together as the string of it, whatever the letters and the length', () => {
  const hashed = new HashedText()
  hashed.begin('opening')
  for (const name of ['Ayşe Öz', '', 'a lone \ud800 half', '😀', 'word '.repeat(200), 'Okafor'])
    for (const number of [0, 9, 10, 2345, 2147483647]) {
      hashed.reset()
      hashed.number(number)
      hashed.mark('|'.charCodeAt(0))
      hashed.text(name)
      expect(hashed.sha()).toBe(sha(`opening${number}|${name}`))
    }
})
