import type { Name } from '../names/index.ts'
import type { NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'
import { countryNames, demonyms } from './words/demonyms.ts'

/** The organisation and the place that a role phrase names: in its complement, its modifiers or its owner. */
export function linkNames(
  named: NamedTokens,
  phrase: RolePhrase,
  phrases: readonly RolePhrase[],
): { organization?: number; place?: number } {
  const { tokens, names, nameAt } = named
  // What belongs to a role inside the complement is that role's own.
  const nested = phrases.find(p => p.first >= phrase.titleLast && p.first < phrase.last)
  const last = Math.min(phrase.last, nested?.first ?? phrase.last)
  const found: Partial<Record<Name['type'], number>> = {}
  const take = (n: number) => {
    const type = names[n]?.type
    if (type && found[type] === undefined) found[type] = n
  }
  if (phrase.possessor !== undefined) take(phrase.possessor)
  for (let i = phrase.titleLast; i < last; i++) take(nameAt[i]!)
  for (let i = phrase.first; i < phrase.titleLast; i++) take(nameAt[i]!)
  let place = found.place
  for (let i = phrase.first; place === undefined && i < last; i++) {
    const one = tokens[i]!.lower
    const country = demonyms.get(i + 1 < last ? `${one} ${tokens[i + 1]!.lower}` : one) ?? demonyms.get(one)
    if (country) place = placeNamed(named, country)
  }
  return {
    ...(found.organization !== undefined && { organization: found.organization }),
    ...(place !== undefined && { place }),
  }
}

function placeNamed({ names, document }: NamedTokens, country: string): number | undefined {
  const n = names.findIndex(name => {
    if (name.type !== 'place') return false
    const text = document.text.slice(name.start, name.end).toLowerCase()
    return text === country || countryNames.get(text) === country
  })
  return n < 0 ? undefined : n
}
