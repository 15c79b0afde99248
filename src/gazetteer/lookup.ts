import { wordFact } from '../language/index.ts'
import { placeKey } from './key.ts'
import { findKey, gazetteer, hasKeyWithPrefix, Kind } from './table.ts'

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

/** Looks a name up as it stands in the text; undefined when no place is called so. */
export const lookUp = (name: string): PlaceMatch | undefined =>
  name.length < longest ? match(placeKey(name)) : undefined

/** The same for a name of one word; null when no place is called so. */
export const placeOfWord = wordFact(({ text }) => lookUp(text) ?? null)

/** Whether some place's name has this word and a space before what follows. */
export const opensPlace = wordFact(({ text }) => {
  const key = placeKey(text)
  return key === '' || hasKeyWithPrefix(`${key} `, gazetteer())
})

/** The same for a short name that stands behind a town and a comma: `Ky.`, `ON`. */
export const placeOfAbbreviation = wordFact(({ text }) => match(`~${placeKey(text)}`) ?? null)

function match(key: string): PlaceMatch | undefined {
  const table = gazetteer()
  const n = findKey(key, table)
  if (n < 0) return undefined
  const entries: number[] = []
  for (let e = table.firstEntry[n]!; e < table.firstEntry[n + 1]!; e++) entries.push(table.entries[e]!)
  const first = entries[0]!
  return { key, entries, kind: table.kind[first]!, population: table.population[first]! }
}

export { Kind }
