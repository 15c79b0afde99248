import type { Document } from '../../document/index.ts'
import type { Span } from '../../language/index.ts'
import { looks, Shape } from '../../language/index.ts'

export type NameType = 'person' | 'organization' | 'place'

/** A proper name in the text, without determiner, title or possessive: tokens `[first, last)`, UTF-16 offsets. */
export type Name = Span & {
  readonly type: NameType
  readonly first: number
  readonly last: number
  readonly rule: string
  /** Index in the list of names of the full name whose bracketed acronym this is (or the other way round). */
  readonly acronymOf?: number
  /** Where the place is, when the gazetteer knows. */
  readonly location?: Location
}

export type PlaceKind = 'country' | 'region' | 'city' | 'water' | 'area' | 'facility'

export type Location = {
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly geonames?: number
}

/** Names of people, organisations and places, sorted, never overlapping. */
export function findNames(document: Document): Name[] {
  const names: Name[] = []
  const { tokens } = document
  for (let i = 0; i < tokens.length; i++) {
    let last = i
    while (looks(tokens[last], Shape.Capital) && !looks(tokens[last], Shape.AllCaps)) last++
    if (last - i >= 2 && !looks(tokens[i], Shape.SentenceStart)) {
      names.push({
        type: 'person',
        start: tokens[i]!.start,
        end: tokens[last - 1]!.end,
        first: i,
        last,
        rule: 'name.capitals',
      })
    }
    i = Math.max(i, last - 1)
  }
  return names
}
