import { has, looks, Shape, Tag } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { isArticle, isGenitive, isPossessivePronoun, type NamedTokens, nameBefore, nameFrom } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

/** Who holds a role, by which rule: names of the text, or a pronoun (token index) that entities resolve later. */
export type Holding = { readonly rule: string; readonly holders: readonly number[]; readonly pronoun?: number }

/** Where a phrase begins with its determiner or owner: the token after which a construction is looked for. */
export function beginning(named: NamedTokens, phrase: RolePhrase): number {
  const { tokens, names } = named
  let i = phrase.determiner ?? phrase.first
  if (phrase.possessor !== undefined) i = names[phrase.possessor]!.first
  else if (i === phrase.first && isGenitive(tokens[i - 1])) {
    // `the company’s chief executive`: back over the owner.
    const sentence = named.document.sentences[named.sentenceAt[i]!]!
    i -= 2
    while (
      i > sentence.first &&
      !isArticle(tokens[i]) &&
      !isPossessivePronoun(tokens[i]) &&
      has(tokens[i], Tag.Noun | Tag.Adjective)
    )
      i--
  }
  if (i > 0 && isArticle(tokens[i - 1]) && named.sentenceAt[i - 1] === named.sentenceAt[phrase.first]) i--
  return i
}

export const isWeak = ({ head }: RolePhrase): boolean => head.kind === 'person' || head.kind === 'agent'

export const person = (name: Name | undefined): name is Name => name?.type === 'person'

/** `President Yoon Suk Yeol`, `Senators Diaz and Okoro`. */
export function titleHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  if (phrase.head.kind === 'agent') return undefined
  const name = nameFrom(named, phrase.titleLast) ?? afterRetired(named, phrase.titleLast)
  if (!person(name)) return undefined
  const holders = [named.nameAt[name.first]!]
  if (phrase.head.plural) holders.push(...coordinated(named, name))
  return { rule: 'role.title', holders }
}

/** `Lt. Gen. (retired) Tariq Wazir` */
function afterRetired(named: NamedTokens, i: number): Name | undefined {
  const inside = /^(?:retired|retd|retd\.|rtd|ret|ret\.)$/.test(named.tokens[i + 1]?.lower ?? '')
  return inside && named.tokens[i]!.lower === '(' && named.tokens[i + 2]?.lower === ')'
    ? nameFrom(named, i + 3)
    : undefined
}

/** Further people of a list: `X, Y and Z`. */
function coordinated(named: NamedTokens, name: Name): number[] {
  const { tokens } = named
  const more: number[] = []
  let at = name.last
  while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
    const skip = tokens[at]!.lower === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 1
    const next = nameFrom(named, at + skip)
    if (!person(next)) break
    more.push(named.nameAt[next.first]!)
    at = next.last
  }
  return more
}

export const opens = new Set([',', '–', '—', '-', '('])
export const closes = new Set([',', '–', '—', '-', ')', '.', ';', ':', '”', '"', '!', '?', '’'])
export const skipped = new Set([
  'also',
  'now',
  'currently',
  'then',
  'himself',
  'herself',
  'formerly',
  'previously',
  'once',
  'recently',
  'still',
  'later',
  'today',
  'already',
  'briefly',
  'herself',
  'reportedly',
  'officially',
  'effectively',
  'newly',
  'only',
  'just',
])

/** `Hong Jang-won, the First Deputy Director of the NIS,`; an age may stand between. */
export function appositionAfter(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = beginning(named, phrase)
  while (skipped.has(tokens[i - 1]?.lower ?? '')) i--
  if (!opens.has(tokens[i - 1]?.lower ?? '') || !closesAfter(named, phrase)) return undefined
  i--
  if (looks(tokens[i - 1], Shape.Digit) && opens.has(tokens[i - 2]?.lower ?? '')) i -= 2
  const name = nameBefore(named, i)
  if (!person(name) || named.sentenceAt[name.first] !== named.sentenceAt[phrase.first]) return undefined
  return { rule: 'role.apposition-after', holders: [named.nameAt[name.first]!] }
}

/** No finite verb follows: in `As for Kim, the minister said no` the minister is somebody else. */
function closesAfter({ tokens }: NamedTokens, { last }: RolePhrase): boolean {
  const next = tokens[last]
  if (!next || closes.has(next.lower)) return true
  // `Kowalski, the operator’s vice president`: the operator is only the owner.
  if (isGenitive(next)) return false
  if (has(next, Tag.Modal | Tag.Auxiliary | Tag.Present3 | Tag.Base)) return false
  if (has(next, Tag.Past)) return has(next, Tag.Participle) && has(tokens[last + 1], Tag.Preposition | Tag.To)
  return true
}

/** `his wife, Maria Ruiz, left`: the name between commas is the holder, whatever list the phrase stands in. */
export function closedApposition(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const holding = appositionBefore(named, phrase)
  const name = holding && named.names[holding.holders[0]!]
  return name && closes.has(named.tokens[name.last]?.lower ?? '') ? holding : undefined
}

/** `The finance minister, Ngozi Adeyemi, said`; `A former teacher, Okafor joined the party`. */
export function appositionBefore(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  if (!opens.has(tokens[phrase.last]?.lower ?? '')) return undefined
  const name = nameFrom(named, phrase.last + 1)
  if (!person(name) || phrase.head.plural) return undefined
  const after = tokens[name.last]
  const begin = beginning(named, phrase)
  const opensSentence = named.document.sentences[named.sentenceAt[begin]!]?.first === begin
  if (!opensSentence && after && !closes.has(after.lower)) return undefined
  if (begin === phrase.first && isWeak(phrase)) return undefined
  return { rule: 'role.apposition-before', holders: [named.nameAt[name.first]!] }
}
