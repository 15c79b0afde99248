import { hashKey } from '../../hashed-keys.ts'
import { Shape, wordFact } from '../../language/index.ts'
import { Class, Position, type Words } from './words.ts'

/** How the document itself writes a word: how often small, how often large where only a name is large. */
export type Count = { small: number; large: number }

const sieveSize = 2048
/** Words that differ in this number are different words. */
const sieveOf = wordFact(({ lower }) => hashKey(lower) % sieveSize)

/** Counts of every word, lower case, that the document writes large at least once. */
export function countSpellings({ words, positions, classes }: Words): Map<string, Count> {
  const counts = new Map<string, Count>()
  // Most small words are nowhere large: the sieve tells without a look at the map.
  const sieve = new Uint8Array(sieveSize)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!(word.shape & Shape.Capital)) continue
    let count = counts.get(word.lower)
    if (!count) {
      count = { small: 0, large: 0 }
      counts.set(word.lower, count)
      sieve[sieveOf(word)] = 1
    }
    if (!(positions[i]! & (Position.Start | Position.Headline))) count.large++
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    // Words of grammar, half of any text, are judged without their count.
    if (word.shape & (Shape.Capital | Shape.Mark) || classes[i]! & Class.Function || !sieve[sieveOf(word)]) continue
    const count = counts.get(word.lower)
    if (count) count.small++
  }
  return counts
}
