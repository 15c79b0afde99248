/**
 * What is told of some words. Most words that are asked for are none of them, and mostly none of them has their length, first, middle
 * and last letter: to see that costs less than to look into the map.
 */
export class WordMap<T> {
  readonly #told: ReadonlyMap<string, T>
  /** A bit for each `kindOf` a word of the map. */
  readonly #kinds: Int32Array

  constructor(told: ReadonlyMap<string, T>) {
    this.#told = told
    let size = 1
    while (size * 2 < told.size) size *= 2
    this.#kinds = new Int32Array(size)
    for (const word of told.keys()) {
      const kind = kindOf(word)
      this.#kinds[(kind >>> 5) & (size - 1)]! |= 1 << kind
    }
  }

  get(word: string): T | undefined {
    const kind = kindOf(word)
    if ((this.#kinds[(kind >>> 5) & (this.#kinds.length - 1)]! & (1 << kind)) === 0) return undefined
    return this.#told.get(word)
  }
}

/** The same number for words of one length with the same first, middle and last letter. */
const kindOf = (word: string): number =>
  word.length * 401 +
  word.charCodeAt(0) * 37 +
  word.charCodeAt(word.length >> 1) * 113 +
  word.charCodeAt(word.length - 1) * 7
