import { has, Tag } from '../../language/index.ts'
import { isGenitive, type NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const indefinite = new Set(['a', 'an', 'another', 'one'])
const notReferring = new Set(['any', 'every', 'each', 'no', 'some', 'what', 'which', 'whatever'])

/** `the governor’s rival`: the governor is told of again, which gives no new role but may stand for a person. */
export const isOwner = ({ tokens }: NamedTokens, { head, determiner, last, titleLast }: RolePhrase): boolean =>
  head.kind === 'office' &&
  !head.plural &&
  last === titleLast &&
  isGenitive(tokens[last]) &&
  tokens[determiner ?? -1]?.lower === 'the'

/** `a survivor testified`: nobody in office, but somebody whom `he` may mean afterwards. */
export function isPerson({ tokens }: NamedTokens, { head, determiner, adjunctLast }: RolePhrase): boolean {
  if (head.plural || head.kind === 'agent' || head.kind === 'rank') return false
  const article = determiner === undefined ? '' : tokens[determiner]!.lower
  if (!/^(?:a|an|the|another|one|his|her|their)$/.test(article)) return false
  const next = tokens[adjunctLast]
  return next?.lower === 'who' || (has(next, Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(next, Tag.Base | Tag.Gerund))
}

/** Whether a phrase without a holder still tells of one person in office: `a spokesman for the ministry`, `the mayor`. */
export function isUnnamedRole(named: NamedTokens, phrase: RolePhrase, nested: boolean): boolean {
  const { tokens } = named
  const { head, determiner, possessor, last, titleLast } = phrase
  if (isGenitive(tokens[last])) return false
  if (head.plural || head.kind === 'person' || head.kind === 'agent' || head.kind === 'rank') return false
  const article = determiner === undefined ? undefined : tokens[determiner]!.lower
  if (article && notReferring.has(article)) return false
  // `my grandmother` is told of, not reported; `its rival Acme` and `the builder Acme` are companies.
  if (article && /^(?:my|our|your)$/.test(article)) return false
  if (named.nameAt[titleLast] !== undefined && named.nameAt[titleLast]! >= 0 && last === titleLast) return false
  if (head.word === 'head' && last === titleLast && article !== 'the') return false
  if (indefinite.has(article ?? '') && isUnspecific(named, phrase)) return false
  if (nested) return false
  const complement = last > titleLast
  if (article === undefined && possessor === undefined) {
    return (head.kind === 'office' || head.kind === 'job') && complement && has(tokens[last], Tag.Verb)
  }
  if (head.kind === 'office') return true
  if (head.kind === 'relation')
    return head.relation && (possessor !== undefined || complement || !indefinite.has(article ?? ''))
  return complement || isSpeaker(named, phrase)
}

/** `a farmer said`, `a farmer who asked not to be named`, `according to an engineer`: a job told of as a source. */
function isSpeaker({ tokens }: NamedTokens, { last, adjunctLast, first, determiner }: RolePhrase): boolean {
  const next = tokens[Math.max(last, adjunctLast)]
  if (has(next, Tag.Verb) && !has(next, Tag.Base | Tag.Gerund)) return true
  if (next?.lower === 'who') return true
  const before = (determiner ?? first) - 1
  return tokens[before]?.lower === 'to' && tokens[before - 1]?.lower === 'according'
}

/** `to name a new coach`, `“A mayor leaves last”`: nobody in particular. */
function isUnspecific(named: NamedTokens, phrase: RolePhrase): boolean {
  const { tokens, quoted } = named
  const before = tokens[phrase.determiner! - 1]
  if (has(before, Tag.Base) && has(before, Tag.Verb)) return true
  if (/^(?:be|been|become|becoming|being|needs?|wants?|seeks?|without|as|like|than|not)$/.test(before?.lower ?? ''))
    return true
  return quoted[phrase.first] === 1
}
