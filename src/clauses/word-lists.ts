import { type Token, wordFact } from '../language/index.ts'

/** A fact of bits: in which of the lists a word stands, in lower case. Each list has its bit and its words, a space between. */
export function wordLists(lists: readonly (readonly [bit: number, words: string])[]): (token: Token) => number {
  const bits = new Map<string, number>()
  for (const [bit, list] of lists) for (const word of list.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit)
  return wordFact(({ lower }) => bits.get(lower) ?? 0)
}
