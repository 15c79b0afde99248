import { has, looks, Shape, Tag, type Token, wordFact, wordLists } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { demonymEnding } from './demonyms.ts'
import { headAt, type RoleHead } from './heads.ts'
import {
  isArticle,
  isDepartment,
  isGenitive,
  isNominal,
  isPossessivePronoun,
  type NamedTokens,
  nameBefore,
  nameFrom,
  nounPhraseEnd,
} from './noun-phrases.ts'
import { complementPrepositions, modifiers, outside } from './words/modifiers.ts'

/** A noun phrase that names a role: tokens `[first, last)`, of which `[first, titleLast)` stand before the complement. */
export type RolePhrase = {
  readonly first: number
  readonly titleLast: number
  readonly last: number
  /** The end of what tells only where the holder is or comes from: `a rider in Lucknow`. It is not part of the role. */
  readonly adjunctLast: number
  readonly head: RoleHead
  /** Token index of the article or possessive that opens the phrase; it is not part of the role. */
  readonly determiner: number | undefined
  /** Index of the name that owns the role: `Kenya’s president`. */
  readonly possessor: number | undefined
  /** Where it begins with its determiner or owner: the token after which a construction is looked for. */
  readonly begin: number
}

const Outside = 1 << 0
const Modifier = 1 << 1
/** Verbs of a copula construction (`was elected president`) that are modifiers only after `newly` or an article. */
const Installed = 1 << 2
const Newly = 1 << 3
const And = 1 << 4
const Own = 1 << 5
const In = 1 << 6
/** Prepositions before a place that belongs to what goes before. */
const Where = 1 << 7
const Of = 1 << 8
/** Complements go on with these. */
const AtFor = 1 << 9
const Based = 1 << 10
const word = wordLists([
  [Outside, outside],
  [Modifier, modifiers],
  [Installed, 'elected re-elected appointed named sworn installed nominated'],
  [Newly, 'newly recently democratically popularly freely the an a its his her their'],
  [And, 'and'],
  [Own, 'own'],
  [In, 'in from near'],
  [Where, 'in at from near to outside across into of'],
  [Of, 'of'],
  [AtFor, 'at for'],
  [Based, 'based'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0
const isAge = wordFact(({ lower }) => lower.endsWith('year-old'))

/** All role phrases of the document in order; they may nest (`ally of North Korean leader …`). */
export function findRolePhrases(named: NamedTokens): RolePhrase[] {
  const { tokens, nameAt, document } = named
  const found: RolePhrase[] = []
  for (let s = 0; s < document.sentences.length; s++) {
    const { first, last } = document.sentences[s]!
    for (let i = first; i < last; ) {
      const head = nameAt[i]! < 0 ? headAt(tokens, i) : undefined
      if (head && isHeadOfRun(named, head, last)) {
        found.push(grow(named, head, first, last))
        i = head.last
      } else i++
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

function grow(named: NamedTokens, head: RoleHead, from: number, limit: number): RolePhrase {
  const { tokens } = named
  const first = growLeft(named, head, from)
  // `her own brother`
  let at = first > 0 && listed(tokens[first - 1], Own) ? first - 2 : first - 1
  // `a 27-year-old taxi driver`: the age is no part of the role.
  if (at > from && isAge(tokens[at]!)) at -= tokens[at]!.lower === 'year-old' ? 3 : 1
  const before = at >= from ? tokens[at] : undefined
  const owner = isGenitive(before) ? nameBefore(named, at) : undefined
  const determined = isArticle(before) || isPossessivePronoun(before) || has(before, Tag.Determiner)
  const last = growRight(named, head, limit)
  const determiner = determined ? at : undefined
  return {
    first,
    titleLast: head.last,
    last,
    adjunctLast: adjunctEnd(named, last, limit),
    head,
    determiner,
    possessor: owner && named.nameAt[owner.first]!,
    begin: beginningOf(named, determiner ?? first, determined, owner),
  }
}

/** Back over an owner, named or not, and over the article before it. */
function beginningOf(named: NamedTokens, first: number, determined: boolean, owner: Name | undefined): number {
  const { tokens, sentenceAt, document } = named
  const sentence = sentenceAt[first]!
  let i = first
  if (owner) i = owner.first
  else if (!determined && i > 0 && isGenitive(tokens[i - 1])) {
    // `the company’s chief executive`
    const start = document.sentences[sentence]!.first
    i -= 2
    while (
      i > start &&
      !isArticle(tokens[i]) &&
      !isPossessivePronoun(tokens[i]) &&
      has(tokens[i], Tag.Noun | Tag.Adjective)
    )
      i--
  }
  return i > 0 && isArticle(tokens[i - 1]) && sentenceAt[i - 1] === sentence ? i - 1 : i
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
    } else if (listed(token, And) && (joinsDepartments(named, first, from) || joinsTeams(named, first, from))) first--
    else if (listed(token, Outside) || isAge(token) || named.nameAt[first - 1]! >= 0) break
    else {
      const words = modifierEnding(tokens, first, titled)
      if (words === 0) break
      first -= words
    }
  }
  while (first < head.first && listed(tokens[first], And)) first++
  return first
}

/** How many tokens before `end` are one modifier of a title. */
function modifierEnding(tokens: readonly Token[], end: number, titled: boolean): number {
  const token = tokens[end - 1]!
  const demonym = demonymEnding(tokens, end)
  if (demonym) return demonym
  const before = end > 1 ? tokens[end - 2] : undefined
  if (listed(token, Installed)) return listed(before, Newly) ? 1 : 0
  if (listed(token, Modifier) || isDepartment(token)) return 1
  if (titled && !looks(token, Shape.Capital)) return 0
  return isNominal(token) || (has(token, Tag.Gerund) && (isArticle(before) || isGenitive(before))) ? 1 : 0
}

/** A place after `in` or `from` belongs to what goes before: `in Nairobi President Ruto said`. */
const follows = ({ tokens }: NamedTokens, i: number, from: number): boolean =>
  i - 1 >= from && listed(tokens[i - 1], Where)

const joinsDepartments = ({ tokens }: NamedTokens, at: number, from: number): boolean =>
  at - 2 >= from && isDepartment(tokens[at - 2]) && isDepartment(tokens[at])

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
    if (last >= limit) break
    const preposition = tokens[last]!
    const next = tokens[last + 1]
    if (!listed(preposition, Of)) {
      const continued = depth === 1 && listed(preposition, AtFor)
      // `coach for six years`
      if ((!continued && !allowed.includes(preposition.lower)) || has(next, Tag.Number)) break
    }
    if (has(next, Tag.Gerund) && !isNominal(next)) break
    const end = nounPhraseEnd(named, last + 1, limit)
    if (end === undefined) break
    last = end
  }
  return last
}

function adjunctEnd(named: NamedTokens, last: number, limit: number): number {
  const { tokens } = named
  const based = listed(tokens[last], Based) ? last + 1 : last
  if (based >= limit || !listed(tokens[based], In)) return last
  return nounPhraseEnd(named, based + 1, limit) ?? last
}

/** A job without prepositions of its own. */
const workPlaces = ['at', 'with', 'for']
