import { Shape } from '../../language/index.ts'
import { Class, Position, spellings, type Words } from './words.ts'

/** How the document itself writes a word: how often small, how often large where only a name is large. */
export type Count = { small: number; large: number }

/** A count in a row of those whose words share a number for their spelling. */
type Counted = Count & { readonly lower: string; readonly next: Counted | undefined }

/**
 * Where a spelling's row begins among the rows of the document that is read; 0 for no row. Most small words are nowhere large,
 * which this tells.
 */
const rowAt = new Uint16Array(spellings)

/** Counts of every word, lower case, that the document writes large at least once; good until another document is counted. */
export class Counts {
  readonly #words: Words
  readonly #rows: (Counted | undefined)[] = [undefined]

  constructor(all: Words) {
    const { words, shapes, positions, classes, spelling } = all
    this.#words = all
    rowAt.fill(0)
    for (let i = 0; i < words.length; i++) {
      if (!(shapes[i]! & Shape.Capital)) continue
      const count = this.of(i) ?? this.#add(spelling[i]!, words[i]!.lower)
      if (!(positions[i]! & (Position.Start | Position.Headline))) count.large++
    }
    for (let i = 0; i < words.length; i++) {
      // Words of grammar, half of any text, are judged without their count.
      if (shapes[i]! & (Shape.Capital | Shape.Mark) || classes[i]! & Class.Function) continue
      const count = this.of(i)
      if (count) count.small++
    }
  }

  /** The count of a word; undefined when it is nowhere large. */
  of(i: number): Count | undefined {
    const row = rowAt[this.#words.spelling[i]!]!
    if (row === 0) return undefined
    const { lower } = this.#words.words[i]!
    let count = this.#rows[row]
    while (count && count.lower !== lower) count = count.next
    return count
  }

  #add(spelling: number, lower: string): Count {
    const row = rowAt[spelling] || this.#rows.length
    const count = { small: 0, large: 0, lower, next: this.#rows[row] }
    rowAt[spelling] = row
    this.#rows[row] = count
    return count
  }
}
