import { has, Tag } from '../../language/index.ts'
import { isGenitive, type NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const indefinite = new Set(['a', 'an', 'another', 'one'])
const notReferring = new Set(['any', 'every', 'each', 'no', 'some', 'what', 'which', 'whatever'])

/** Whether a phrase without a holder still tells of one person in office: `a spokesman for the ministry`, `the mayor`. */
export function isUnnamedRole(named: NamedTokens, phrase: RolePhrase, phrases: readonly RolePhrase[]): boolean {
  const { tokens } = named
  const { head, determiner, possessor, last, titleLast } = phrase
  if (head.plural || head.kind === 'person' || head.kind === 'rank') return false
  const article = determiner === undefined ? undefined : tokens[determiner]!.lower
  if (article && notReferring.has(article)) return false
  if (isGenitive(tokens[last])) return false
  if (phrases.some(p => p !== phrase && p.titleLast <= phrase.first && phrase.first < p.last)) return false
  const complement = last > titleLast
  if (article === undefined && possessor === undefined) {
    return (head.kind === 'office' || head.kind === 'job') && complement && has(tokens[last], Tag.Verb)
  }
  if (head.kind === 'office') return true
  if (head.kind === 'relation')
    return head.relation && (possessor !== undefined || complement || !indefinite.has(article ?? ''))
  return complement || indefinite.has(article ?? '') || has(tokens[last], Tag.Verb)
}
