import { type Token, wordLists } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { demonymAt } from './demonyms.ts'
import { type NamedTokens, nameIndex, placeCalled } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

const Of = 1
const The = 2
const word = wordLists([
  [Of, 'of'],
  [The, 'the'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** The first organisation and place that a role names, as indexes of names. */
export type Links = { organization: number | undefined; place: number | undefined }

/** The organisation and the place that a role phrase names: in its complement, its modifiers or its owner. `next` is the phrase after it. */
export function linkNames(
  named: NamedTokens,
  phrase: RolePhrase,
  next: RolePhrase | undefined,
  holder: number | undefined,
): Links {
  const { tokens, names } = named
  const { first, titleLast, possessor } = phrase
  // What belongs to a role inside the complement is that role's own.
  const nested = next !== undefined && next.first >= titleLast && next.first < phrase.last
  const last = nested ? next.first : phrase.last
  const links: Links = { organization: undefined, place: undefined }
  if (possessor !== undefined) take(links, names, possessor)
  takeAll(links, named, titleLast, last)
  takeAll(links, named, first, titleLast)
  // `a rider in Lucknow`: where, though the words are not part of the role.
  if (!nested) takeAll(links, named, phrase.last, phrase.adjunctLast)
  // `Opposition lawmaker Wong Kar-yan of the Civic League`
  const name = holder === undefined || nested ? undefined : names[holder]!
  if (name && name.first === titleLast && listed(tokens[name.last], Of))
    take(links, names, nameIndex(named, name.last + (listed(tokens[name.last + 1], The) ? 2 : 1)))
  for (let i = first; links.place === undefined && i < last; i++) {
    const country = demonymAt(tokens, i, last)
    if (country) links.place = placeCalled(named, country)
  }
  return links
}

function takeAll(links: Links, { names, nameAt }: NamedTokens, first: number, last: number): void {
  for (let i = first; i < last; i++) take(links, names, nameAt[i]!)
}

function take(links: Links, names: readonly Name[], n: number): void {
  const type = n < 0 ? undefined : names[n]!.type
  if (type === 'organization') links.organization ??= n
  else if (type === 'place') links.place ??= n
}
