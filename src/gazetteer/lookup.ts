import { findKey, findPlainKey, findSought, hasHash, sought } from '../hashed-keys.ts'
import { type Token, wordFact } from '../language/index.ts'
import { firstWord, lastWord, placeKey, writePlaceKey } from './key.ts'
import { gazetteer, Kind } from './table.ts'

/** What the gazetteer knows of a name: its entries, the weightiest first. */
export type PlaceMatch = {
  readonly key: string
  readonly entries: readonly number[]
  /** Of the weightiest entry. */
  readonly kind: number
  readonly population: number
}

/** Names of more letters are not looked up. */
const longest = 60
const longestAbbreviation = 8

/** Looks a name up as it stands in the text; undefined when no place is called so. */
export const lookUp = (name: string): PlaceMatch | undefined => lookUpAt(name, 0, name.length)

/** The same for the name from one word of a text to a later one; most names begin or end with a word with which no place does. */
export function placeOfWords(text: string, first: Token, last: Token): PlaceMatch | undefined {
  // What touches may be one word of a name: `King` and `’s` in `King’s Lynn`.
  if (!(edges(last) & Edge.Last) && text.charCodeAt(last.start - 1) === space) return undefined
  if (!(edges(first) & Edge.First) && text.charCodeAt(first.end) === space) return undefined
  return lookUpAt(text, first.start, last.end)
}

const space = 0x20
const Edge = { First: 1, Last: 2 } as const

/** Whether a name of several words may begin with a word, and whether it may end with it. */
const edges = wordFact(({ text }) => {
  const key = placeKey(text)
  // A hyphen alone is no word of a name.
  if (key === '') return Edge.First | Edge.Last
  const { opening, closing } = gazetteer()
  return (hasHash(firstWord(key), opening) ? Edge.First : 0) | (hasHash(lastWord(key), closing) ? Edge.Last : 0)
})

/** Looks up the name `text.slice(start, end)`. */
function lookUpAt(text: string, start: number, end: number): PlaceMatch | undefined {
  if (end - start >= longest) return undefined
  const n = findPlainKey(text, start, end, gazetteer()) ?? findFolded(text, start, end)
  if (n === -1) return undefined
  const key = placeKey(text.slice(start, end))
  return n === undefined ? match(key) : matchOf(n, key)
}

function findFolded(text: string, start: number, end: number): number | undefined {
  const length = writePlaceKey(text, start, end, sought)
  return length === undefined ? undefined : findSought(length, gazetteer())
}

/** The same for a name of one word; null when no place is called so. */
export const placeOfWord = wordFact(({ text }) => lookUp(text) ?? null)

/** The same for a short name that stands behind a town and a comma: `Ky.`, `ON`. */
export const placeOfAbbreviation = wordFact(({ text }) =>
  text.length > longestAbbreviation ? null : (match(`~${placeKey(text)}`) ?? null),
)

function match(key: string): PlaceMatch | undefined {
  const n = findKey(key, gazetteer())
  return n < 0 ? undefined : matchOf(n, key)
}

/** The entries of key `n`. */
function matchOf(n: number, key: string): PlaceMatch {
  const table = gazetteer()
  const entries: number[] = []
  for (let e = table.firstEntry[n]!; e < table.firstEntry[n + 1]!; e++) entries.push(table.entries[e]!)
  const first = entries[0]!
  return { key, entries, kind: table.kind[first]!, population: table.population[first]! }
}

export { Kind }
