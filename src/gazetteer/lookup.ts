import { placeKey } from './key.ts'
import { findKey, gazetteer, Kind } from './table.ts'

/** What the gazetteer knows of a name: its entries, the weightiest first. */
export type PlaceMatch = {
  readonly key: string
  readonly entries: readonly number[]
  /** Of the weightiest entry. */
  readonly kind: number
  readonly population: number
}

/** Looks a name up as it stands in the text; undefined when no place is called so. */
export function lookUp(name: string): PlaceMatch | undefined {
  return match(placeKey(name))
}

/** Looks up a short name that stands behind a town and a comma: `Ky.`, `ON`. */
export function lookUpAbbreviation(name: string): PlaceMatch | undefined {
  return match(`~${placeKey(name)}`)
}

function match(key: string): PlaceMatch | undefined {
  const table = gazetteer()
  const n = findKey(key, table)
  if (n < 0) return undefined
  const entries = [...table.entries.subarray(table.firstEntry[n]!, table.firstEntry[n + 1]!)]
  const first = entries[0]!
  return { key, entries, kind: table.kind[first]!, population: table.population[first]! }
}

export { Kind }
