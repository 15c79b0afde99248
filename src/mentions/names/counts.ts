import { Shape } from '../../language/index.ts'
import { Class, Position, type Words } from './words.ts'

/** How the document itself writes a word: how often small, how often large where only a name is large. */
export type Count = { small: number; large: number }

/** Counts of every word, lower case, that the document writes large at least once. */
export function countSpellings({ words, positions, classes }: Words): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (let i = 0; i < words.length; i++) {
    const { shape, lower } = words[i]!
    if (!(shape & Shape.Capital)) continue
    let count = counts.get(lower)
    if (!count) {
      count = { small: 0, large: 0 }
      counts.set(lower, count)
    }
    if (!(positions[i]! & (Position.Start | Position.Headline))) count.large++
  }
  for (let i = 0; i < words.length; i++) {
    const { shape, lower } = words[i]!
    // Words of grammar, half of any text, are judged without their count.
    if (shape & (Shape.Capital | Shape.Mark) || classes[i]! & Class.Function) continue
    const count = counts.get(lower)
    if (count) count.small++
  }
  return counts
}
