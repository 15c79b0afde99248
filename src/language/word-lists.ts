import type { Token } from './token.ts'
import { type BitLists, WordBits } from './word-bits.ts'
import { wordFact } from './word-fact.ts'

/** A fact of bits: in which of the lists a word stands, in lower case. */
export function wordLists(lists: BitLists): (token: Token) => number {
  const bits = new WordBits(lists)
  return wordFact(({ lower }) => bits.get(lower))
}
