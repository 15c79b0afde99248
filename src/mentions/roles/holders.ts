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

const person = (name: Name | undefined): name is Name => name?.type === 'person'

/** `President Yoon Suk Yeol`, `Senators Diaz and Okoro`. */
export function titleHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const name = nameFrom(named, phrase.titleLast)
  if (!person(name)) return undefined
  const holders = [named.nameAt[name.first]!]
  if (phrase.head.plural) holders.push(...coordinated(named, name))
  return { rule: 'role.title', holders }
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

const opens = new Set([',', '–', '—', '-', '('])
const closes = new Set([',', '–', '—', '-', ')', '.', ';', ':', '”', '"', '!', '?', '’'])
const skipped = new Set([
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
  if (begin === phrase.first && phrase.head.kind === 'person') return undefined
  return { rule: 'role.apposition-before', holders: [named.nameAt[name.first]!] }
}

const copulas = new Set([
  'is',
  'was',
  "'s",
  'are',
  'were',
  'be',
  'been',
  'become',
  'becomes',
  'became',
  'remains',
  'remained',
  'being',
])
const naming = new Set([
  'named',
  'appointed',
  'elected',
  're-elected',
  'reelected',
  'made',
  'crowned',
  'declared',
  'nominated',
  'inaugurated',
  'installed',
  'confirmed',
  'sworn',
  'promoted',
  'designated',
  'chosen',
  'selected',
  'picked',
  'hired',
  'ordained',
  'reappointed',
  'called',
  'proclaimed',
])
const personal = new Set(['he', 'she'])

/** `X is the head of Y`, `X, who was mayor`, `X was appointed director`, `she became chancellor`. */
export function copulaHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const sentence = named.document.sentences[named.sentenceAt[phrase.first]!]!
  let i = beginning(named, phrase) - 1
  while (
    i > sentence.first &&
    (skipped.has(tokens[i]!.lower) || tokens[i]!.lower === 'as' || tokens[i]!.lower === 'in')
  )
    i--
  const named_ = naming.has(tokens[i]?.lower ?? '')
  if (i <= sentence.first || !(copulas.has(tokens[i]!.lower) || named_)) return undefined
  const verb = i
  let passive = !named_
  while (
    i > sentence.first &&
    (has(tokens[i], Tag.Verb | Tag.Auxiliary | Tag.Modal) ||
      skipped.has(tokens[i]!.lower) ||
      copulas.has(tokens[i]!.lower))
  ) {
    if (tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't") return undefined
    if (i < verb && has(tokens[i], Tag.Auxiliary)) passive = true
    i--
  }
  if (!passive) return undefined
  return subjectHolder(named, i, sentence.first, 'role.copula')
}

/** The person whose name, `who` or `he` ends with token `i`. */
function subjectHolder(named: NamedTokens, i: number, from: number, rule: string): Holding | undefined {
  const { tokens } = named
  if (personal.has(tokens[i]!.lower)) return { rule, holders: [], pronoun: i }
  let at = i
  if (tokens[at]!.lower === 'who') {
    at--
    if (tokens[at]?.lower === ',') at--
  } else if (closes.has(tokens[at]!.lower)) {
    // `X, 45, is`: the subject stands before the insertion.
    const name = named.names[named.nameAt[from]!]
    return person(name) && opens.has(tokens[name.last]!.lower) ? { rule, holders: [named.nameAt[from]!] } : undefined
  }
  const name = nameBefore(named, at + 1)
  return person(name) ? { rule, holders: [named.nameAt[name.first]!] } : undefined
}

/** `The board named Okafor chief executive`, `appointed her as director`. */
export function objectHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = beginning(named, phrase) - 1
  if (tokens[i]?.lower === 'as') i--
  const name = nameBefore(named, i + 1)
  const object = name ? name.first : i
  if (name && name.type !== 'person') return undefined
  if (!name && !/^(?:him|her)$/.test(tokens[i]?.lower ?? '')) return undefined
  if (
    !/^(?:name|appoint|elect|re-elect|make|crown|declare|nominate|install|promote|designate|choose|select|pick|hire)/.test(
      tokens[object - 1]?.lemma ?? '',
    ) &&
    !naming.has(tokens[object - 1]?.lower ?? '')
  )
    return undefined
  return { rule: 'role.object', holders: name ? [named.nameAt[name.first]!] : [], ...(!name && { pronoun: object }) }
}
