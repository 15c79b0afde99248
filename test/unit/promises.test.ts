import { expect, test } from 'vitest'
import { promise, readTokens } from '../../src/language/index.ts'

const promisesIn = (text: string) => readTokens(text, [{ start: 0, end: text.length }]).sentences.map(s => s.promises)

test('a sentence promises what one of its words does, also a word that was met before anybody asked', () => {
  promisesIn('The heron left at dawn.')
  const bird = promise((_, lower) => lower === 'heron')
  const long = promise(text => text.length > 5)
  const held = (bit: number) => promisesIn('A heron came. It ate slowly. A fox slept.').map(bits => (bits & bit) !== 0)
  expect(held(bird)).toEqual([true, false, false])
  expect(held(long)).toEqual([false, true, false])
})
