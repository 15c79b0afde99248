/** Lists of words, each with its bit; a list in one string has a space between words. */
export type BitLists = readonly (readonly [bit: number, words: string | Iterable<string>])[]

/**
 * In which of some lists a word stands, as bits. Most words that are asked for stand in none, and mostly none that is listed has
 * their length, first and last letter: to see that costs less than to look into the map.
 */
export class WordBits {
  readonly #bits = new Map<string, number>()
  /** A bit for each `kindOf` a listed word. */
  readonly #kinds: Int32Array

  constructor(lists: BitLists) {
    for (const [bit, list] of lists)
      for (const word of typeof list === 'string' ? list.split(/\s+/) : list)
        this.#bits.set(word, (this.#bits.get(word) ?? 0) | bit)
    let size = 1
    while (size * 4 < this.#bits.size) size *= 2
    this.#kinds = new Int32Array(size)
    for (const word of this.#bits.keys()) {
      const kind = kindOf(word)
      this.#kinds[(kind >>> 5) & (size - 1)]! |= 1 << kind
    }
  }

  get(word: string): number {
    const kind = kindOf(word)
    if ((this.#kinds[(kind >>> 5) & (this.#kinds.length - 1)]! & (1 << kind)) === 0) return 0
    return this.#bits.get(word) ?? 0
  }
}

/** The same number for words of one length with the same first and last letter. */
const kindOf = (word: string): number =>
  word.length * 401 + word.charCodeAt(0) * 37 + word.charCodeAt(word.length - 1) * 7
