import { WordMap } from './word-map.ts'

/** Lists of words, each with its bit; a list in one string has a space between words. */
export type BitLists = readonly (readonly [bit: number, words: string | Iterable<string>])[]

/** In which of some lists a word stands, as bits. */
export class WordBits {
  readonly #words: WordMap<number>

  constructor(lists: BitLists) {
    const bits = new Map<string, number>()
    for (const [bit, list] of lists)
      for (const word of typeof list === 'string' ? list.split(/\s+/) : list)
        bits.set(word, (bits.get(word) ?? 0) | bit)
    this.#words = new WordMap(bits)
  }

  get(word: string): number {
    return this.#words.get(word) ?? 0
  }
}
