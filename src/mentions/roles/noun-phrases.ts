import type { Document } from '../../document/index.ts'
import { has, looks, Shape, Tag, type Token } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { headAt } from './heads.ts'
import { countryNames } from './words/demonyms.ts'
import { departments } from './words/modifiers.ts'

/** The tokens of a document with the name that each belongs to. */
export type NamedTokens = {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Index in `names` for every token, -1 outside names. */
  readonly nameAt: Int32Array
  /** Index of the sentence of every token. */
  readonly sentenceAt: Int32Array
  readonly document: Document
  /** 1 for every token inside a quotation. */
  readonly quoted: Uint8Array
  /** The first name of every place, by its lower-case text; countries also by the name that news uses most. */
  readonly places: ReadonlyMap<string, number>
}

/** Indexes names and sentences by token. */
export function nameTokens(document: Document, names: readonly Name[]): NamedTokens {
  const nameAt = new Int32Array(document.tokens.length).fill(-1)
  for (const [n, name] of names.entries()) nameAt.fill(n, name.first, name.last)
  const sentenceAt = new Int32Array(document.tokens.length).fill(-1)
  for (const [s, sentence] of document.sentences.entries()) sentenceAt.fill(s, sentence.first, sentence.last)
  const quoted = new Uint8Array(document.tokens.length)
  for (const { first, last } of document.quotations) quoted.fill(1, first, last)
  const places = new Map<string, number>()
  for (const [n, name] of names.entries()) {
    if (name.type !== 'place') continue
    const text = document.text.slice(name.start, name.end).toLowerCase()
    for (const key of [text, countryNames.get(text)]) if (key && !places.has(key)) places.set(key, n)
  }
  return { tokens: document.tokens, names, nameAt, sentenceAt, document, quoted, places }
}

/** The name that begins at token `i`. */
export const nameFrom = ({ nameAt, names }: NamedTokens, i: number): Name | undefined => {
  const name = names[nameAt[i] ?? -1]
  return name?.first === i ? name : undefined
}

/** The name that ends before token `i`. */
export const nameBefore = ({ nameAt, names }: NamedTokens, i: number): Name | undefined => {
  const name = names[nameAt[i - 1] ?? -1]
  return name?.last === i ? name : undefined
}

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'all',
  'both',
  'another',
  'one',
  'some',
  'any',
  'every',
  'each',
])

export const isPossessivePronoun = (token: Token | undefined): boolean =>
  token !== undefined && possessives.has(token.lower)
export const isArticle = (token: Token | undefined): boolean => token !== undefined && articles.has(token.lower)
export const isGenitive = (token: Token | undefined): boolean =>
  token !== undefined && /^'s?$/.test(token.lower) && has(token, Tag.Possessive)

/** A word that may stand inside a noun phrase before or as its head: noun, adjective, number, participle used as one. */
export function isNominal(token: Token | undefined): boolean {
  if (!token || looks(token, Shape.Mark)) return false
  if (isArticle(token) || isPossessivePronoun(token)) return false
  if (
    has(
      token,
      Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Pronoun | Tag.Modal | Tag.Auxiliary | Tag.Wh | Tag.To,
    )
  )
    return false
  if (has(token, Tag.Noun | Tag.Adjective | Tag.Number)) return true
  if (has(token, Tag.Adverb)) return false
  if (has(token, Tag.Verb)) return looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)
  return looks(token, Shape.Capital) || token.tags === 0
}

/**
 * The end of the noun phrase that begins at token `from`: determiners, modifiers, head, and names inside it;
 * undefined when there is none. A person's name ends it.
 */
export function nounPhraseEnd(named: NamedTokens, from: number, limit: number): number | undefined {
  const { tokens } = named
  let i = from
  // `one of the victims`
  if (/^(?:one|some|two|three|several|many|both|all)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of')
    i += 2
  while (i < limit && (isArticle(tokens[i]) || isPossessivePronoun(tokens[i]))) i++
  const start = i
  let end: number | undefined
  while (i < limit) {
    const name = nameFrom(named, i)
    if (name) {
      if (name.type === 'person' && end !== undefined && !headAt(tokens, i - 1) && !isGenitive(tokens[i - 1])) break
      i = end = Math.min(name.last, limit)
      if (isGenitive(tokens[i])) i++
      else if (name.type === 'person' && !carriesOn(tokens[i])) break
      continue
    }
    if (end !== undefined && isTime(tokens, i)) break
    if (isNominal(tokens[i]) || (i < limit - 1 && isGenitive(tokens[i + 1])) || departments.has(tokens[i]!.lower)) {
      i++
      end = i
      if (isGenitive(tokens[i])) i++
    } else if (
      i === start &&
      i > from &&
      has(tokens[i], Tag.Past | Tag.Participle | Tag.Gerund) &&
      !has(tokens[i], Tag.Auxiliary)
    ) {
      // `the accused`, `the following`, `the emerging markets`.
      end = ++i
    } else if (end !== undefined && tokens[i]!.lower === 'and' && i + 1 < limit && joins(named, i, limit)) i++
    else if (end !== undefined && tokens[i]!.lower === ',' && listsDepartments(tokens, i, limit)) i++
    else break
  }
  return i > start ? end : undefined
}

/** `the Ortega family`, `the Kamau administration`: the person's name only modifies. */
const carriesOn = (token: Token | undefined): boolean =>
  /^(?:family|estate|administration|government|campaign|foundation|clan|household|brothers|sisters|dynasty)$/.test(
    token?.lower ?? '',
  )

/** `last month`, `next Tuesday`: when, not what. */
const isTime = (tokens: readonly Token[], i: number): boolean =>
  /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(tokens[i]!.lower) ||
  (/^(?:last|next|this|earlier)$/.test(tokens[i]!.lower) &&
    /^(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      tokens[i + 1]?.lower ?? '',
    ))

/** `safety, quality and operations`: the comma goes on listing departments. */
function listsDepartments(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (!departments.has(tokens[comma - 1]!.lower)) return false
  let i = comma + 1
  while (i < limit && (departments.has(tokens[i]!.lower) || tokens[i]!.lower === ',')) i++
  return i > comma + 1 && tokens[i]?.lower === 'and' && departments.has(tokens[i + 1]?.lower ?? '')
}

/** Whether `and` at token `i` joins two parts of one noun phrase, rather than a role, a person or a clause to it. */
function joins(named: NamedTokens, i: number, limit: number): boolean {
  const { tokens } = named
  let j = i + 1
  if (isArticle(tokens[j]) || isPossessivePronoun(tokens[j])) return false
  for (; j < limit && (isNominal(tokens[j]) || nameFrom(named, j)); ) {
    const name = nameFrom(named, j)
    if (name?.type === 'person') return false
    if (!name && headAt(tokens, j)) return false
    j = name ? name.last : j + 1
  }
  return j > i + 1 && !(j < limit && has(tokens[j], Tag.Verb | Tag.Modal | Tag.Auxiliary))
}
