import type { Document } from '../../document/index.ts'
import { type Token, TokenNumbers } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { countryNames } from './words/demonyms.ts'

/** The tokens of a document with the name that each belongs to. */
export type NamedTokens = {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Index in `names` for every token, -1 outside names. */
  readonly nameAt: Int32Array
  readonly document: Document
  /** What `placeCalled` looks up, once it was asked. */
  places: ReadonlyMap<string, number> | undefined
}

const nameNumbers = new TokenNumbers()

/** Indexes names by token; good until those of another document are indexed. */
export function nameTokens(document: Document, names: readonly Name[]): NamedTokens {
  const { tokens } = document
  const nameAt = nameNumbers.filled(tokens.length, -1)
  for (let n = 0; n < names.length; n++) for (let i = names[n]!.first; i < names[n]!.last; i++) nameAt[i] = n
  return { tokens, names, nameAt, document, places: undefined }
}

/** The first name of the place that is called so, in lower case; a country is also known by the name that news uses most. */
export function placeCalled(named: NamedTokens, name: string): number | undefined {
  named.places ??= placesOf(named.document, named.names)
  return named.places.get(name)
}

function placesOf({ text }: Document, names: readonly Name[]): Map<string, number> {
  const places = new Map<string, number>()
  const add = (key: string, n: number) => places.has(key) || places.set(key, n)
  for (let n = 0; n < names.length; n++) {
    const { type, start, end } = names[n]!
    if (type !== 'place') continue
    const name = text.slice(start, end).toLowerCase()
    const usual = countryNames.get(name)
    add(name, n)
    if (usual) add(usual, n)
  }
  return places
}

/** Index of the name that the token belongs to, -1 for none. */
export const nameIndex = ({ nameAt }: NamedTokens, i: number): number => (i >= 0 && i < nameAt.length ? nameAt[i]! : -1)

/** The name that begins at token `i`. */
export function nameFrom(named: NamedTokens, i: number): Name | undefined {
  const n = nameIndex(named, i)
  return n >= 0 && named.names[n]!.first === i ? named.names[n] : undefined
}

/** The name that ends before token `i`. */
export function nameBefore(named: NamedTokens, i: number): Name | undefined {
  const n = nameIndex(named, i - 1)
  return n >= 0 && named.names[n]!.last === i ? named.names[n] : undefined
}
