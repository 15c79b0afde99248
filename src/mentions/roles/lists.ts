import { type NamedTokens, nameFrom } from './named-tokens.ts'
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
export const leadsList = (named: NamedTokens, phrase: RolePhrase, next: RolePhrase): boolean =>
  !phrase.head.plural &&
  next.determiner === undefined &&
  next.possessor === undefined &&
  joint(named, phrase, next) !== undefined

/** The words between two phrases when they only join them. */
function joint({ tokens }: NamedTokens, phrase: RolePhrase, { begin }: RolePhrase): string | undefined {
  // `a rider in Lucknow and convener of …`
  const last = phrase.adjunctLast < begin ? phrase.adjunctLast : phrase.last
  if (begin <= last || begin - last > 3) return undefined
  let words = tokens[last]!.lower
  for (let i = last + 1; i < begin; i++) words += ` ${tokens[i]!.lower}`
  return joints.test(words) ? words : undefined
}

const joints =
  /^(?:,|and|&|, and|as well as|turned|(?:, )?(?:and )?(?:also|then|later|now|once|formerly|previously|currently))$/
