import { type BitLists, bitsByWord } from './bits-by-word.ts'
import type { Token } from './token.ts'
import { wordFact } from './word-fact.ts'

/** A fact of bits: in which of the lists a word stands, in lower case. */
export function wordLists(lists: BitLists): (token: Token) => number {
  const bits = bitsByWord(lists)
  return wordFact(({ lower }) => bits.get(lower) ?? 0)
}
