import type { Document } from '../../document/index.ts'
import { has, looks, Shape, Tag, wordFact } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { adjunctEnd, complementEnd } from './complements.ts'
import { headAt, type RoleHead } from './heads.ts'
import { type NamedTokens, nameBefore, nameFrom } from './named-tokens.ts'
import { isArticle, isGenitive, isPossessivePronoun } from './noun-phrases.ts'
import { isAge, titleStart } from './title-words.ts'

type Sentence = Document['sentences'][number]

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
  readonly sentence: Sentence
}

const isOwn = wordFact(({ lower }) => lower === 'own')

/** All role phrases of the document in order; they may nest (`ally of North Korean leader …`). */
export function findRolePhrases(named: NamedTokens): RolePhrase[] {
  const { tokens, nameAt, document } = named
  const found: RolePhrase[] = []
  for (let s = 0; s < document.sentences.length; s++) {
    const sentence = document.sentences[s]!
    const { first, last } = sentence
    for (let i = first; i < last; ) {
      const head = nameAt[i]! < 0 ? headAt(tokens, i) : undefined
      if (head && isHeadOfRun(named, head, last)) {
        found.push(grow(named, head, sentence))
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

function grow(named: NamedTokens, head: RoleHead, sentence: Sentence): RolePhrase {
  const { tokens } = named
  const { first: from, last: limit } = sentence
  const first = titleStart(named, head, from)
  // `her own brother`
  let at = first > 0 && isOwn(tokens[first - 1]!) ? first - 2 : first - 1
  // `a 27-year-old taxi driver`: the age is no part of the role.
  if (at > from && isAge(tokens[at]!)) at -= tokens[at]!.lower === 'year-old' ? 3 : 1
  const before = at >= from ? tokens[at] : undefined
  const owner = isGenitive(before) ? nameBefore(named, at) : undefined
  const determined = isArticle(before) || isPossessivePronoun(before) || has(before, Tag.Determiner)
  const last = complementEnd(named, head, limit)
  const determiner = determined ? at : undefined
  return {
    first,
    titleLast: head.last,
    last,
    adjunctLast: adjunctEnd(named, last, limit),
    head,
    determiner,
    possessor: owner && named.nameAt[owner.first]!,
    begin: beginningOf(named, determiner ?? first, from, determined, owner),
    sentence,
  }
}

/** Back over an owner, named or not, and over the article before it. */
function beginningOf(
  { tokens }: NamedTokens,
  first: number,
  start: number,
  determined: boolean,
  owner: Name | undefined,
): number {
  let i = first
  if (owner) i = owner.first
  else if (!determined && i > 0 && isGenitive(tokens[i - 1])) {
    // `the company’s chief executive`
    i -= 2
    while (
      i > start &&
      !isArticle(tokens[i]) &&
      !isPossessivePronoun(tokens[i]) &&
      has(tokens[i], Tag.Noun | Tag.Adjective)
    )
      i--
  }
  return i > start && isArticle(tokens[i - 1]) ? i - 1 : i
}
