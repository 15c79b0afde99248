import type { Document } from '../../document/index.ts'
import { lookUp, type PlaceMatch } from '../../gazetteer/lookup.ts'
import { type Count, countSpellings } from './counts.ts'
import { readWords, type Words } from './words.ts'

/** What the stages of names read: the words, the document's own spelling, and the gazetteer. */
export type Scene = Words & {
  readonly document: Document
  readonly view: string
  readonly counts: ReadonlyMap<string, Count>
  /** The gazetteer's entry for words `[first, last)`, remembered for the document. */
  place(first: number, last: number): PlaceMatch | undefined
  textOf(first: number, last: number): string
}

export function setScene(document: Document): Scene {
  const words = readWords(document)
  const { view } = document
  const places = new Map<string, PlaceMatch | undefined>()
  const textOf = (first: number, last: number) => view.slice(words.words[first]!.start, words.words[last - 1]!.end)
  return {
    ...words,
    document,
    view,
    counts: countSpellings(words),
    textOf,
    place(first, last) {
      const text = textOf(first, last)
      if (places.has(text)) return places.get(text)
      const found = text.length < 60 ? lookUp(text) : undefined
      places.set(text, found)
      return found
    },
  }
}
