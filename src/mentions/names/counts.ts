import { Shape } from '../../language/index.ts'
import { Class, Position, spellings, type Words } from './words.ts'

/** For each spelling the last word that began to be counted; -1 for none. Most small words are nowhere large, which this tells. */
const lastCounted = new Int32Array(spellings)
/** Up to so many words, few spellings are told apart: more would have to be cleared for each document. */
const fewWords = 1 << 14
const fewSpellings = 1 << 11

/**
 * How the document itself writes every word, in lower case, that it writes large at least once; good until another document is
 * counted. The counts stand where the word is first large.
 */
export class Counts {
  readonly #words: Words
  /** The bits of a spelling that count. */
  readonly #told: number

  constructor(all: Words) {
    const { words, shapes, positions, classes, spelling, small, large, counted } = all
    this.#words = all
    this.#told = (words.length > fewWords ? spellings : fewSpellings) - 1
    lastCounted.fill(-1, 0, this.#told + 1)
    for (let i = 0; i < words.length; i++) {
      if (!(shapes[i]! & Shape.Capital)) continue
      let at = this.#find(i)
      if (at < 0) {
        at = i
        small[at] = 0
        large[at] = 0
        const told = spelling[i]! & this.#told
        counted[at] = lastCounted[told]!
        lastCounted[told] = at
      }
      if (!(positions[i]! & (Position.Start | Position.Headline))) large[at]!++
    }
    for (let i = 0; i < words.length; i++) {
      // Words of grammar, half of any text, are judged without their count.
      if (shapes[i]! & (Shape.Capital | Shape.Mark) || classes[i]! & Class.Function) continue
      const at = this.#find(i)
      if (at >= 0) small[at]!++
    }
  }

  /** How often a word is small, if it is large anywhere. */
  small(i: number): number {
    const at = this.#find(i)
    return at < 0 ? 0 : this.#words.small[at]!
  }

  /** How often it is large where only a name is large. */
  large(i: number): number {
    const at = this.#find(i)
    return at < 0 ? 0 : this.#words.large[at]!
  }

  /** Where a word is counted; -1 when it is nowhere large. */
  #find(i: number): number {
    const { words, spelling, counted } = this.#words
    let at = lastCounted[spelling[i]! & this.#told]!
    if (at < 0) return -1
    const { lower } = words[i]!
    while (at >= 0 && words[at]!.lower !== lower) at = counted[at]!
    return at
  }
}
