import type { Name } from '../names/index.ts'
import type { NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'
import { demonyms } from './words/demonyms.ts'

/** The organisation and the place that a role phrase names: in its complement, its modifiers or its owner. `next` is the phrase after it. */
export function linkNames(
  named: NamedTokens,
  phrase: RolePhrase,
  next: RolePhrase | undefined,
  holder?: number,
): { organization?: number; place?: number } {
  const { tokens, names, nameAt, places } = named
  // What belongs to a role inside the complement is that role's own.
  const nested = next && next.first >= phrase.titleLast && next.first < phrase.last
  const last = nested ? next.first : phrase.last
  const found: Partial<Record<Name['type'], number>> = {}
  const take = (n: number) => {
    const type = names[n]?.type
    if (type && found[type] === undefined) found[type] = n
  }
  if (phrase.possessor !== undefined) take(phrase.possessor)
  for (let i = phrase.titleLast; i < last; i++) take(nameAt[i]!)
  for (let i = phrase.first; i < phrase.titleLast; i++) take(nameAt[i]!)
  // `a rider in Lucknow`: where, though the words are not part of the role.
  if (!nested) for (let i = phrase.last; i < phrase.adjunctLast; i++) take(nameAt[i]!)
  // `Opposition lawmaker Wong Kar-yan of the Civic League`
  const behind = holder === undefined ? undefined : names[holder]!.last
  if (behind !== undefined && !nested && names[holder!]!.first === phrase.titleLast && tokens[behind]?.lower === 'of')
    take(nameAt[tokens[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1] ?? -1)
  let place = found.place
  for (let i = phrase.first; place === undefined && i < last; i++) {
    const one = tokens[i]!.lower
    const country = demonyms.get(i + 1 < last ? `${one} ${tokens[i + 1]!.lower}` : one) ?? demonyms.get(one)
    if (country) place = places.get(country)
  }
  return {
    ...(found.organization !== undefined && { organization: found.organization }),
    ...(place !== undefined && { place }),
  }
}
