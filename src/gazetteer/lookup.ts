import { findKey, findPlainKey, findSought, sought } from '../hashed-keys.ts'
import { wordFact } from '../language/index.ts'
import { placeKey, writePlaceKey } from './key.ts'
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

/** The same for the name `text.slice(start, end)`. */
export function lookUpAt(text: string, start: number, end: number): PlaceMatch | undefined {
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
