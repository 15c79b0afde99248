import { has, looks, Shape, Tag } from '../../language/index.ts'
import { headAt, type RoleHead } from './heads.ts'
import {
  isArticle,
  isGenitive,
  isNominal,
  isPossessivePronoun,
  type NamedTokens,
  nameBefore,
  nameFrom,
  nounPhraseEnd,
} from './noun-phrases.ts'
import { demonyms } from './words/demonyms.ts'
import { complementPrepositions, departments, modifiers, outside } from './words/modifiers.ts'

/** A noun phrase that names a role: tokens `[first, last)`, of which `[first, titleLast)` stand before the complement. */
export type RolePhrase = {
  readonly first: number
  readonly titleLast: number
  readonly last: number
  /** The end of what tells only where the holder is or comes from: `a rider in Lucknow`. It is not part of the role. */
  readonly adjunctLast: number
  readonly head: RoleHead
  /** Token index of the article or possessive that opens the phrase; it is not part of the role. */
  readonly determiner?: number
  /** Index of the name that owns the role: `Kenya’s president`. */
  readonly possessor?: number
}

/** Verbs of a copula construction (`was elected president`) that are modifiers only after `newly` or an article. */
const installed = new Set(['elected', 're-elected', 'appointed', 'named', 'sworn', 'installed', 'nominated'])
const newly = new Set([
  'newly',
  'recently',
  'democratically',
  'popularly',
  'freely',
  'the',
  'an',
  'a',
  'its',
  'his',
  'her',
  'their',
])

/** All role phrases of the document in order; they may nest (`ally of North Korean leader …`). */
export function findRolePhrases(named: NamedTokens): RolePhrase[] {
  const { tokens, nameAt, document } = named
  const found: RolePhrase[] = []
  for (const sentence of document.sentences) {
    let i = sentence.first
    while (i < sentence.last) {
      const head = nameAt[i]! < 0 ? headAt(tokens, i) : undefined
      if (!head || !isHeadOfRun(named, head, sentence.last)) {
        i++
        continue
      }
      const phrase = grow(named, head, sentence.first, sentence.last)
      if (phrase) found.push(phrase)
      i = head.last
    }
  }
  return found
}

/** Whether the noun run ends with this head: `police chief`, but not `chief executive` at `chief` nor `minister level talks`. */
function isHeadOfRun(named: NamedTokens, { last, plural }: RoleHead, limit: number): boolean {
  const next = named.tokens[last]
  if (!next || last >= limit || looks(next, Shape.Mark) || nameFrom(named, last)) return true
  if (has(next, Tag.Verb) && !(has(next, Tag.Noun) && headAt(named.tokens, last))) return true
  if (headAt(named.tokens, last)) return false
  if (has(next, Tag.Noun)) return plural && !looks(next, Shape.Capital)
  return true
}

function grow(named: NamedTokens, head: RoleHead, from: number, limit: number): RolePhrase | undefined {
  const { tokens } = named
  const first = growLeft(named, head, from)
  // `her own brother`
  let at = tokens[first - 1]?.lower === 'own' ? first - 2 : first - 1
  // `a 27-year-old taxi driver`: the age is no part of the role.
  if (at > from && tokens[at]!.lower.endsWith('year-old')) at -= tokens[at]!.lower === 'year-old' ? 3 : 1
  const before = tokens[at]
  const owned = at >= from && isGenitive(before)
  const owner = owned ? nameBefore(named, at) : undefined
  const determined = at >= from && (isArticle(before) || isPossessivePronoun(before) || has(before, Tag.Determiner))
  const last = growRight(named, head, limit)
  return {
    first,
    titleLast: head.last,
    last,
    adjunctLast: adjunctEnd(named, last, limit),
    head,
    ...(determined && { determiner: at }),
    ...(owner && { possessor: named.nameAt[owner.first]! }),
  }
}

function growLeft(named: NamedTokens, head: RoleHead, from: number): number {
  const { tokens } = named
  const capital = looks(tokens[head.first], Shape.Capital)
  const titled = capital && nameFrom(named, head.last)?.type === 'person'
  let first = head.first
  while (first > from) {
    const token = tokens[first - 1]!
    const name = nameBefore(named, first)
    if (name) {
      if (name.type === 'person' || name.first < from || follows(named, name.first, from)) break
      first = name.first
    } else if (token.lower === 'and' && (joinsDepartments(named, first, from) || joinsTeams(named, first, from)))
      first--
    else if (outside.has(token.lower) || token.lower.endsWith('year-old')) break
    else if (named.nameAt[first - 1]! >= 0) break
    else if (demonymAt(named, first)) first -= demonymAt(named, first)
    else if (installed.has(token.lower)) {
      if (!newly.has(tokens[first - 2]?.lower ?? '')) break
      first--
    } else if (modifiers.has(token.lower)) first--
    else if (departments.has(token.lower)) first--
    else if (titled && !looks(token, Shape.Capital)) break
    else if (has(token, Tag.Gerund) && (isArticle(tokens[first - 2]) || isGenitive(tokens[first - 2]))) first--
    else if (isNominal(token)) first--
    else break
  }
  while (first < head.first && tokens[first]!.lower === 'and') first++
  return first
}

/** A place after `in` or `from` belongs to what goes before: `in Nairobi President Ruto said`. */
const follows = ({ tokens }: NamedTokens, i: number, from: number): boolean =>
  i - 1 >= from && /^(?:in|at|from|near|to|outside|across|into|of)$/.test(tokens[i - 1]!.lower)

function demonymAt({ tokens }: NamedTokens, end: number): number {
  const one = tokens[end - 1]!.lower
  if (end >= 2 && demonyms.has(`${tokens[end - 2]!.lower} ${one}`)) return 2
  return demonyms.has(one) ? 1 : 0
}

const joinsDepartments = ({ tokens }: NamedTokens, at: number, from: number): boolean =>
  at - 2 >= from && departments.has(tokens[at - 2]!.lower) && departments.has(tokens[at]!.lower)

/** `Manchester City and England defender`: both are whom he plays for. */
function joinsTeams(named: NamedTokens, at: number, from: number): boolean {
  const before = nameBefore(named, at - 1)
  const after = nameFrom(named, at)
  return Boolean(after && after.type !== 'person' && before && before.type !== 'person' && before.first >= from)
}

function growRight(named: NamedTokens, head: RoleHead, limit: number): number {
  const { tokens } = named
  const allowed = complementPrepositions.get(head.word) ?? (head.kind === 'job' ? workPlaces : [])
  let last = head.last
  for (let depth = 0; depth < 4; depth++) {
    const word = tokens[last]?.lower
    if (last >= limit || !word) break
    const continued =
      depth > 0 && (word === 'at' || word === 'for') && nounPhraseEnd(named, last + 1, limit) !== undefined
    if (word !== 'of' && !allowed.includes(word) && !(continued && depth === 1)) break
    if (tokens[last + 1] && has(tokens[last + 1], Tag.Gerund) && !isNominal(tokens[last + 1])) break
    // `coach for six years`
    if (word !== 'of' && has(tokens[last + 1], Tag.Number)) break
    const end = nounPhraseEnd(named, last + 1, limit)
    if (end === undefined) break
    last = end
  }
  return last
}

function adjunctEnd(named: NamedTokens, last: number, limit: number): number {
  const { tokens } = named
  const based = tokens[last]?.lower === 'based' ? last + 1 : last
  if (based >= limit || !/^(?:in|from|near)$/.test(tokens[based]!.lower)) return last
  return nounPhraseEnd(named, based + 1, limit) ?? last
}

/** A job without prepositions of its own. */
const workPlaces = ['at', 'with', 'for']
