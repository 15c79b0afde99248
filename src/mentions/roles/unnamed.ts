import { quotationAround } from '../../document/quotation-index.ts'
import { has, Tag, type Token, wordLists } from '../../language/index.ts'
import { type NamedTokens, nameIndex } from './named-tokens.ts'
import { isGenitive } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const The = 1 << 0
const Indefinite = 1 << 1
const NotReferring = 1 << 2
/** `my grandmother` is told of, not reported; `its rival Acme` and `the builder Acme` are companies. */
const Ours = 1 << 3
/** Before somebody whom a pronoun may mean. */
const Referring = 1 << 4
const Who = 1 << 5
const To = 1 << 6
const According = 1 << 7
/** Before nobody in particular. */
const Unspecific = 1 << 8
const word = wordLists([
  [The, 'the'],
  [Indefinite, 'a an another one'],
  [NotReferring, 'any every each no some what which whatever'],
  [Ours, 'my our your'],
  [Referring, 'a an the another one his her their'],
  [Who, 'who'],
  [To, 'to'],
  [According, 'according'],
  [Unspecific, 'be been become becoming being need needs want wants seek seeks without as like than not'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** Bits of the article that opens the phrase. */
const articleOf = ({ tokens }: NamedTokens, { determiner }: RolePhrase): number =>
  determiner === undefined ? 0 : word(tokens[determiner]!)

/** `the governor’s rival`: the governor is told of again, which gives no new role but may stand for a person. */
export const isOwner = (named: NamedTokens, phrase: RolePhrase): boolean =>
  phrase.head.kind === 'office' &&
  !phrase.head.plural &&
  phrase.last === phrase.titleLast &&
  isGenitive(named.tokens[phrase.last]) &&
  (articleOf(named, phrase) & The) !== 0

/** `a survivor testified`: nobody in office, but somebody whom `he` may mean afterwards. */
export function isPerson(named: NamedTokens, phrase: RolePhrase): boolean {
  const { head, adjunctLast } = phrase
  if (head.plural || head.kind === 'agent' || head.kind === 'rank') return false
  if (!(articleOf(named, phrase) & Referring)) return false
  const next = named.tokens[adjunctLast]
  return listed(next, Who) || (has(next, Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(next, Tag.Base | Tag.Gerund))
}

/** Whether a phrase without a holder still tells of one person in office: `a spokesman for the ministry`, `the mayor`. */
export function isUnnamedRole(named: NamedTokens, phrase: RolePhrase, nested: boolean): boolean {
  const { tokens } = named
  const { head, determiner, possessor, last, titleLast } = phrase
  if (nested || isGenitive(tokens[last])) return false
  if (head.plural || head.kind === 'person' || head.kind === 'agent' || head.kind === 'rank') return false
  const article = articleOf(named, phrase)
  if (article & (NotReferring | Ours)) return false
  const complement = last > titleLast
  if (!complement && nameIndex(named, titleLast) >= 0) return false
  if (head.word === 'head' && !complement && !(article & The)) return false
  if (article & Indefinite && isUnspecific(named, phrase)) return false
  if (determiner === undefined && possessor === undefined)
    return (head.kind === 'office' || head.kind === 'job') && complement && has(tokens[last], Tag.Verb)
  if (head.kind === 'office') return true
  if (head.kind === 'relation')
    return head.relation && (possessor !== undefined || complement || !(article & Indefinite))
  return complement || isSpeaker(tokens, phrase)
}

/** `a farmer said`, `a farmer who asked not to be named`, `according to an engineer`: a job told of as a source. */
function isSpeaker(tokens: readonly Token[], { last, adjunctLast, first, determiner }: RolePhrase): boolean {
  const next = tokens[Math.max(last, adjunctLast)]
  if (has(next, Tag.Verb) && !has(next, Tag.Base | Tag.Gerund)) return true
  if (listed(next, Who)) return true
  const begin = determiner ?? first
  return begin > 1 && listed(tokens[begin - 1], To) && listed(tokens[begin - 2], According)
}

/** `to name a new coach`, `“A mayor leaves last”`: nobody in particular. */
function isUnspecific({ tokens, document }: NamedTokens, { determiner, first }: RolePhrase): boolean {
  const before = determiner! > 0 ? tokens[determiner! - 1] : undefined
  return (
    (has(before, Tag.Base) && has(before, Tag.Verb)) ||
    listed(before, Unspecific) ||
    quotationAround(document, first) !== undefined
  )
}
