import type { Token } from './token.ts'
import { wordFact } from './word-fact.ts'

/** A fact of bits: in which of the lists a word stands, in lower case. Each list has its bit; a list in one string has a space between words. */
export function wordLists(
  lists: readonly (readonly [bit: number, words: string | Iterable<string>])[],
): (token: Token) => number {
  const bits = new Map<string, number>()
  for (const [bit, list] of lists)
    for (const word of typeof list === 'string' ? list.split(/\s+/) : list) bits.set(word, (bits.get(word) ?? 0) | bit)
  return wordFact(({ lower }) => bits.get(lower) ?? 0)
}
