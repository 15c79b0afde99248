import type { Document } from '../../document/index.ts'
import { type PlaceMatch, placeOfWord, placeOfWords } from '../../gazetteer/lookup.ts'
import type { Token } from '../../language/index.ts'
import { Counts } from './counts.ts'
import { makeSums, type Sums } from './sums.ts'
import { readWords, type Words } from './words.ts'

const noSums = makeSums(0)

/** What the stages of names read: the words, the document's own spelling, and the gazetteer. */
export class Scene implements Words {
  readonly view: string
  readonly words: readonly Token[]
  readonly token: Int32Array
  readonly classes: Int32Array
  readonly written: Int32Array
  readonly beside: Int32Array
  readonly shapes: Uint16Array
  readonly spelling: Uint16Array
  readonly positions: Uint8Array
  readonly paragraph: Int32Array
  readonly small: Int32Array
  readonly large: Int32Array
  readonly counted: Int32Array
  readonly counts: Counts
  sums: Sums = noSums
  /** The last question of several words: a run of them is looked up where it is cut, and again where it is a candidate. */
  #asked = -1
  #place: PlaceMatch | undefined

  constructor(document: Document) {
    const words = readWords(document)
    this.view = document.view
    this.words = words.words
    this.token = words.token
    this.classes = words.classes
    this.written = words.written
    this.beside = words.beside
    this.shapes = words.shapes
    this.spelling = words.spelling
    this.positions = words.positions
    this.paragraph = words.paragraph
    this.small = words.small
    this.large = words.large
    this.counted = words.counted
    this.counts = new Counts(words)
  }

  textOf(first: number, last: number): string {
    return this.view.slice(this.words[first]!.start, this.words[last - 1]!.end)
  }

  /** The gazetteer's entry for words `[first, last)`. */
  place(first: number, last: number): PlaceMatch | undefined {
    if (last - first === 1) return placeOfWord(this.words[first]!) ?? undefined
    const asked = first * this.words.length + last
    if (asked !== this.#asked) {
      this.#asked = asked
      this.#place = placeOfWords(this.view, this.words[first]!, this.words[last - 1]!)
    }
    return this.#place
  }
}
