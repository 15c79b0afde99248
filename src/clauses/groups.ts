import { has, looks, Shape, Tag, type Token, wordFact, wordLists } from '../language/index.ts'
import { auxiliaryGroup, infinitiveAt } from './auxiliaries.ts'
import { type Group, groupOf, setKind } from './group.ts'
import { headlineVerb, isHeadline } from './headline.ts'
import type { VerbGroup } from './index.ts'
import { decideParticiples } from './participles.ts'
import { isOnlyParticiple, mayBeVerb } from './verbs.ts'
import * as w from './words.ts'

/** Adverbs of time, which belong to what stands before the verb. */
const Now = 1
/** Behind these a base form is a verb, whatever follows. */
const Subject = 2
/** Before a singular. */
const Singular = 8
const word = wordLists([
  [Now, 'once now then so today yesterday tomorrow tonight'],
  [Subject, 'who which that i you we they'],
  [Singular, 'a an another'],
])
const isModalName = wordFact(({ text }) => text === 'May' || text === 'Will' || text === 'Might' || text === 'Can')

/** Verb groups of the sentence `[first, last)`: auxiliaries, negation and adverbs with their head verb. */
export function findGroups(tokens: readonly Token[], first: number, last: number): VerbGroup[] {
  const groups: Group[] = []
  for (let i = first; i < last; ) {
    const group = w.mayBeginVerb(tokens[i]!) ? groupAt(tokens, i, first, last) : undefined
    if (group) {
      takeAdverbs(tokens, group, first)
      groups.push(group)
      i = group.last
    } else i++
  }
  dropNouns(tokens, groups, first)
  decideParticiples(tokens, groups, first)
  joinInfinitives(tokens, groups)
  return hasFinite(groups) ? groups : withHeadlineVerb(tokens, groups, first, last)
}

function groupAt(tokens: readonly Token[], i: number, first: number, last: number): Group | undefined {
  const token = tokens[i]!
  if (token.tags & Tag.Punctuation) return undefined
  if (w.is(token, w.Word.To)) return infinitiveAt(tokens, i, last)
  if (w.isAuxiliary(tokens, i) && !isNameNotModal(tokens, i, first)) return auxiliaryGroup(tokens, i, last)
  if (!mayBeVerb(tokens, i, first)) return undefined
  const group = groupOf(i, i + 1, i)
  if (w.is(token, w.Word.Ing)) setKind(group, 'gerund')
  else if (isOnlyParticiple(token)) setKind(group, 'participle')
  return group
}

/** `Ms. May`, `George Will`: a modal in capitals inside a sentence is a name or a month. */
const isNameNotModal = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first && isModalName(tokens[i]!) && !w.isQuoteMark(tokens[i - 1])

/** Adverbs before the verb belong to its group, but not those of time that open the clause. */
function takeAdverbs(tokens: readonly Token[], group: Group, first: number): void {
  if (group.kind !== 'infinitive') while (group.first > first && w.isAdverb(tokens[group.first - 1])) group.first--
  while (
    group.first < group.head &&
    word(tokens[group.first]!) & Now &&
    group.first > 0 &&
    !w.isNounLike(tokens[group.first - 1])
  )
    group.first++
}

/** Leaves out what only looks like a verb because it can be one. */
function dropNouns(tokens: readonly Token[], groups: Group[], first: number): void {
  let kept = 0
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!
    if (!isNoun(tokens, group, groups[g + 1], first)) groups[kept++] = group
  }
  if (kept < groups.length) groups.length = kept
}

function isNoun(tokens: readonly Token[], group: Group, next: Group | undefined, first: number): boolean {
  const single = group.kind === 'finite' && group.last - group.first === 1
  if (!single || w.isAuxiliary(tokens, group.head)) return false
  if (disagrees(tokens, group, first)) return true
  return (
    next?.kind === 'finite' &&
    (isNounBeforeVerb(tokens, group, next) ||
      isNounInSubject(tokens, group, next) ||
      isAttributive(tokens, group, next, first))
  )
}

/** `The Lopez campaign says`: a base form right before a finite verb is the noun that is its subject. */
const isNounBeforeVerb = (tokens: readonly Token[], group: Group, next: Group): boolean =>
  next.first === group.last &&
  has(tokens[group.head], Tag.Base | Tag.Present3) &&
  !(group.first > 0 && word(tokens[group.first - 1]!) & Subject)

/** `state law requires`: a base form whose subject a later finite verb needs is a noun. */
function isNounInSubject(tokens: readonly Token[], group: Group, next: Group): boolean {
  const token = tokens[group.head]!
  if (token.lower !== token.lemma) return false
  const before = group.first > 0 ? tokens[group.first - 1] : undefined
  if (w.isSubjectPronoun(before) || w.opensObject(tokens[group.last])) return false
  for (let i = group.last; i < next.first; i++) {
    const between = tokens[i]!
    if (has(between, Tag.Punctuation) || w.isOpener(between) || w.is(between, w.Word.To)) return false
  }
  return !w.isNounLike(before) || !has(before, Tag.Plural)
}

/** `a liberal think tank`: a bare form disagrees with the singular that would be its subject. */
function disagrees(tokens: readonly Token[], { first: at, last, head }: Group, first: number): boolean {
  const token = tokens[head]!
  if (!has(token, Tag.Base) || has(token, Tag.Past) || !has(tokens[last], Tag.Noun)) return false
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    if (word(tokens[i]!) & Singular) return true
    if (!has(tokens[i], Tag.Noun | Tag.Adjective) || has(tokens[i], Tag.Plural)) return false
  }
  return false
}

/** `, retired surgeon Jo Berg told …`: a form in -ed right before the noun of a subject that has its verb behind it. */
function isAttributive(tokens: readonly Token[], { head, last }: Group, next: Group, first: number): boolean {
  if (!w.is(tokens[head], w.Word.Ed) || (head > first && !w.isComma(tokens[head - 1]))) return false
  const noun = tokens[last]
  if (!has(noun, Tag.Noun) || has(noun, Tag.Pronoun | Tag.Possessive) || looks(noun, Shape.Capital)) return false
  for (let i = last; i < next.first; i++)
    if (has(tokens[i], Tag.Punctuation) || w.isOpener(tokens[i]) || w.isDeterminer(tokens[i])) return false
  return true
}

/** `to strike and hold`: a base form that a conjunction joins to an infinitive is one too. */
function joinInfinitives(tokens: readonly Token[], groups: readonly Group[]): void {
  for (let g = 1; g < groups.length; g++) {
    const group = groups[g]!
    const before = groups[g - 1]!
    if (
      before.kind === 'infinitive' &&
      group.kind === 'finite' &&
      group.last - group.first === 1 &&
      group.first - before.last <= 9 &&
      has(tokens[group.head], Tag.Base) &&
      w.isCoordinator(tokens[group.first - 1]) &&
      !w.isAuxiliary(tokens, group.head)
    )
      setKind(group, 'infinitive')
  }
}

function hasFinite(groups: readonly Group[]): boolean {
  for (let g = 0; g < groups.length; g++) if (groups[g]!.kind === 'finite') return true
  return false
}

/** A headline says in the present tense what its capitals hide from the tagger. */
function withHeadlineVerb(tokens: readonly Token[], groups: Group[], first: number, last: number): VerbGroup[] {
  const verb = isHeadline(tokens, first, last) ? headlineVerb(tokens, first, last) : undefined
  if (!verb) return groups
  return [...groups.filter(v => v.last <= verb.first || v.first >= verb.last), verb].sort((a, b) => a.first - b.first)
}
