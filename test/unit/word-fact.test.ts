import { expect, test } from 'vitest'
import { lemmaFact, readTokens, WordNumbers, wordFact } from '../../src/language/index.ts'

const tokensOf = (text: string) => readTokens(text, [{ start: 0, end: text.length }]).tokens

test('a fact of a word is worked out once for each form, nothing found included', () => {
  const asked: string[] = []
  const vowels = wordFact(({ text }) => {
    asked.push(text)
    return text.match(/[aeiou]/g)?.length ?? null
  })
  expect(tokensOf('A dry hut, a dry inn').map(vowels)).toEqual([null, null, 1, null, 1, null, 1])
  expect(asked).toEqual(['A', 'dry', 'hut', ',', 'a', 'inn'])
})

test('a fact of a lemma is told by what the word is in its sentence', () => {
  const lemma = lemmaFact(lemma => lemma)
  const tokens = [...tokensOf('She lives here.'), ...tokensOf('The lives ended.')]
  expect(tokens.map(lemma)).toEqual(tokens.map(token => token.lemma))
  expect(tokens.filter(token => token.text === 'lives').map(lemma)).toEqual(['live', 'life'])
})

test('facts stay right when forms are forgotten, for tokens from before and after', () => {
  const length = wordFact(({ text }) => text.length)
  const text = wordFact(({ text }) => text)
  const before = tokensOf('A dry hut')
  expect(before.map(length)).toEqual([1, 3, 3])
  const many = tokensOf(Array.from({ length: 70_000 }, (_, i) => `x${i.toString(36)}`).join(' '))
  for (const tokens of [many, before, tokensOf('A damp hut'), many, before]) {
    expect(tokens.every(token => length(token) === token.text.length)).toBe(true)
    expect(tokens.every(token => text(token) === token.text)).toBe(true)
  }
})

test('numbers of a word stand side by side and are worked out once for each form', () => {
  const asked: string[] = []
  const numbers = new WordNumbers(2, ({ text }) => {
    asked.push(text)
    return [text.length, text.charCodeAt(0)]
  })
  const found = tokensOf('A dry hut, a dry inn').map(token => {
    const at = numbers.at(token)
    return [numbers.numbers[at], numbers.numbers[at + 1]]
  })
  expect(found.map(([length]) => length)).toEqual([1, 3, 3, 1, 1, 3, 3])
  expect(found[1]).toEqual([3, 100])
  expect(asked).toEqual(['A', 'dry', 'hut', ',', 'a', 'inn'])
})

test('a token whose tags were changed does not answer for others of its form', () => {
  const lemma = lemmaFact(lemma => lemma)
  const [, plural] = tokensOf('The lives ended.')
  const [, verb] = tokensOf('She lives here.')
  expect(lemma(plural!.asHouse(undefined, verb!.tags))).toBe('life')
  expect(lemma(verb!)).toBe('live')
})
