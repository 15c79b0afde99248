import { Shape } from '../../language/index.ts'
import { Class, Position, spellings, type Words } from './words.ts'

/** How the document itself writes a word: how often small, how often large where only a name is large. */
export type Count = { small: number; large: number }

/** Counts of every word, lower case, that the document writes large at least once. */
export function countSpellings({ words, shapes, positions, classes, spelling }: Words): Map<string, Count> {
  const counts = new Map<string, Count>()
  // Most small words are nowhere large: their spelling tells without a look at the map.
  const large = new Uint8Array(spellings)
  for (let i = 0; i < words.length; i++) {
    if (!(shapes[i]! & Shape.Capital)) continue
    const { lower } = words[i]!
    let count = counts.get(lower)
    if (!count) {
      count = { small: 0, large: 0 }
      counts.set(lower, count)
      large[spelling[i]!] = 1
    }
    if (!(positions[i]! & (Position.Start | Position.Headline))) count.large++
  }
  for (let i = 0; i < words.length; i++) {
    // Words of grammar, half of any text, are judged without their count.
    if (shapes[i]! & (Shape.Capital | Shape.Mark) || classes[i]! & Class.Function || !large[spelling[i]!]) continue
    const count = counts.get(words[i]!.lower)
    if (count) count.small++
  }
  return counts
}
