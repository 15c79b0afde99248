import { beginning } from './holders.ts'
import type { NamedTokens } from './noun-phrases.ts'
import { nameFrom } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

/** `a senior figure and close ally of …`: the second role goes to the holder of the first. */
export function continuesList(named: NamedTokens, before: RolePhrase, phrase: RolePhrase): boolean {
  const between = joint(named, before, phrase)
  if (between === undefined || nameFrom(named, phrase.titleLast)?.type === 'person') return false
  // `Okafor, a senator, and the mayor said`: a new person, unless the list closes with a comma.
  const article = phrase.determiner !== undefined && named.tokens[phrase.determiner]!.lower === 'the'
  return !(article && between === ', and' && named.tokens[phrase.last]?.lower !== ',')
}

/** `president and chief executive Maria Lopez`: the first role waits for the name after the second. */
export function leadsList(named: NamedTokens, phrase: RolePhrase, next: RolePhrase): boolean {
  if (joint(named, phrase, next) === undefined || phrase.head.plural) return false
  return next.determiner === undefined && next.possessor === undefined
}

/** The words between two phrases when they only join them. */
function joint(named: NamedTokens, phrase: RolePhrase, next: RolePhrase): string | undefined {
  const begin = beginning(named, next)
  // `a rider in Lucknow and convener of …`
  const last = phrase.adjunctLast < begin ? phrase.adjunctLast : phrase.last
  if (begin <= last || begin - last > 3) return undefined
  const words = named.tokens
    .slice(last, begin)
    .map(t => t.lower)
    .join(' ')
  return /^(?:,|and|&|, and|as well as|turned|(?:, )?(?:and )?(?:also|then|later|now|once|formerly|previously|currently))$/.test(
    words,
  )
    ? words
    : undefined
}
