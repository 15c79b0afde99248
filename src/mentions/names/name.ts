import type { Location } from '../../gazetteer/location.ts'
import type { Span } from '../../language/index.ts'

export type NameType = 'person' | 'organization' | 'place'

/** A proper name in the text, without determiner, title or possessive: tokens `[first, last)`, UTF-16 offsets. */
export type Name = Span & {
  readonly type: NameType
  readonly first: number
  readonly last: number
  /** The piece of evidence that weighed most. */
  readonly rule: string
  /** Index in the list of names of the full name whose bracketed acronym this is (or the other way round). */
  readonly acronymOf: number | undefined
  /** Where the place is, when the gazetteer knows. */
  readonly location: Location | undefined
}
