import { lightVerbs, nounCue, verbCuesOf } from '../attributions/cues/index.ts'
import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import { headlineVerb, isHeadline } from './headline.ts'
import type { VerbGroup } from './index.ts'
import { decideParticiples } from './participles.ts'
import * as w from './words.ts'

/** A verb group while it is being made. */
export type Group = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

/** Forms that are participles and never a past tense. */
const onlyParticiple = new Set(
  `known seen given taken shown written spoken chosen broken driven drawn grown thrown done gone been born begun hidden
  forgotten stolen sworn torn worn withdrawn undertaken mistaken proven eaten fallen forbidden`.split(/\s+/),
)
/** Verb groups of the sentence `[first, last)`: auxiliaries, negation and adverbs with their head verb. */
export function findGroups(tokens: readonly Token[], first: number, last: number): VerbGroup[] {
  const groups: Group[] = []
  for (let i = first; i < last; ) {
    const group = groupAt(tokens, i, first, last)
    if (!group) {
      i++
      continue
    }
    while (group.first > first && w.isAdverb(tokens[group.first - 1]) && group.kind !== 'infinitive') group.first--
    while (
      group.first < group.head &&
      /^(once|now|then|so|today|yesterday|tomorrow|tonight)$/.test(tokens[group.first]!.lower) &&
      group.first > 0 &&
      !w.isNounLike(tokens[group.first - 1])
    )
      group.first++
    groups.push(group)
    i = group.last
  }
  const verbs = groups.filter(
    (group, g) => !isNounBeforeVerb(tokens, group, groups[g + 1]) && !isNounInSubject(tokens, group, groups[g + 1]),
  )
  decideParticiples(tokens, verbs, first)
  joinInfinitives(tokens, verbs)
  if (!verbs.some(v => v.kind === 'finite') && isHeadline(tokens, first, last)) {
    const verb = headlineVerb(tokens, first, last)
    if (verb)
      return [...verbs.filter(v => v.last <= verb.first || v.first >= verb.last), verb].sort(
        (a, b) => a.first - b.first,
      )
  }
  return verbs
}

/** `to strike and hold`: a base form that a conjunction joins to an infinitive is one too. */
function joinInfinitives(tokens: readonly Token[], groups: readonly Group[]): void {
  for (let g = 1; g < groups.length; g++) {
    const group = groups[g]!
    const head = tokens[group.head]!
    if (
      group.kind !== 'finite' ||
      group.last - group.first > 1 ||
      !has(head, Tag.Base) ||
      w.isAuxiliary(tokens, group.head)
    )
      continue
    const before = tokens[group.first - 1]
    if (
      groups[g - 1]!.kind !== 'infinitive' ||
      !before ||
      !w.coordinators.has(before.lower) ||
      group.first - groups[g - 1]!.last > 9
    )
      continue
    group.kind = 'infinitive'
    group.finite = false
  }
}

/** `state law requires`: a base form whose subject a later finite verb needs is a noun. */
function isNounInSubject(tokens: readonly Token[], group: Group, next: Group | undefined): boolean {
  const token = tokens[group.head]!
  if (group.kind !== 'finite' || group.last - group.first > 1 || token.lower !== token.lemma) return false
  if (
    next?.kind !== 'finite' ||
    w.isAuxiliary(tokens, group.head) ||
    w.subjectPronouns.has(tokens[group.first - 1]?.lower ?? '')
  )
    return false
  const after = tokens[group.last]
  if (w.isDeterminer(after) || w.subjectPronouns.has(after?.lower ?? '') || looks(after, Shape.Capital)) return false
  for (let i = group.last; i < next.first; i++) {
    if (has(tokens[i], Tag.Punctuation) || w.isClauseOpener(tokens[i]!.lower) || tokens[i]!.lower === 'to') return false
  }
  return !w.isNounLike(tokens[group.first - 1]) || !has(tokens[group.first - 1], Tag.Plural)
}

/** `The Lopez campaign says`: a base form right before a finite verb is the noun that is its subject. */
const isNounBeforeVerb = (tokens: readonly Token[], group: Group, next: Group | undefined): boolean =>
  group.kind === 'finite' &&
  group.last - group.first === 1 &&
  !/^(?:who|which|that|i|you|we|they)$/.test(tokens[group.first - 1]?.lower ?? '') &&
  has(tokens[group.head], Tag.Base | Tag.Present3) &&
  !w.isAuxiliary(tokens, group.head) &&
  next?.kind === 'finite' &&
  next.first === group.last

function groupAt(tokens: readonly Token[], i: number, first: number, last: number): Group | undefined {
  const token = tokens[i]!
  if (has(token, Tag.Punctuation)) return undefined
  if (token.lower === 'to') return infinitiveAt(tokens, i, last)
  if (w.isAuxiliary(tokens, i) && !isNameNotModal(tokens, i, first)) return auxiliaryGroup(tokens, i, last)
  if (!mayBeVerb(tokens, i, first)) return undefined
  const kind = /ing$/.test(token.lower) ? 'gerund' : onlyParticiple.has(token.lower) ? 'participle' : 'finite'
  return { first: i, last: i + 1, head: i, finite: kind === 'finite', passive: false, negated: false, kind }
}

/** `Ms. May`, `George Will`: a modal in capitals inside a sentence is a name or a month. */
const isNameNotModal = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first && /^(?:May|Will|Might|Can)$/.test(tokens[i]!.text) && !w.isQuoteMark(tokens[i - 1])

function infinitiveAt(tokens: readonly Token[], i: number, last: number): Group | undefined {
  if (/^(?:according|due|thanks|prior|owing)$/.test(tokens[i - 1]?.lower ?? '')) return undefined
  let j = i + 1
  while (j < last && w.isAdverb(tokens[j])) j++
  const verb = tokens[j]
  if (!verb || j >= last) return undefined
  const auxiliary = w.isBe(verb) || w.isHave(verb) || verb.lower === 'do'
  if (!auxiliary && !(has(verb, Tag.Verb) && has(verb, Tag.Base) && !looks(verb, Shape.Capital))) return undefined
  const group = extend(tokens, i, j, last)
  return { ...group, finite: false, kind: 'infinitive' }
}

function auxiliaryGroup(tokens: readonly Token[], i: number, last: number): Group {
  const group = extend(tokens, i, i, last)
  const { lower } = tokens[i]!
  if (lower === 'being' || lower === 'having') return { ...group, finite: false, kind: 'gerund' }
  if (lower === 'been') return { ...group, finite: false, kind: 'participle' }
  return group
}

/** Takes the verbs after auxiliary `at` into the group, as the auxiliary allows: `has been told`, `did not say`, `is saying`. */
function extend(tokens: readonly Token[], first: number, at: number, last: number): Group {
  let head = at
  let negated = false
  let passive = false
  for (let j = at; j < last; j++) {
    const token = tokens[j]!
    if (j > at && w.isAdverb(token) && !has(token, Tag.Punctuation)) {
      if (w.negations.has(token.lower)) negated = true
      continue
    }
    if (j === at || (w.isAuxiliary(tokens, j) && !has(tokens[j - 1], Tag.Punctuation))) {
      if (j > at && head !== j - 1 && w.isNounLike(tokens[j - 1])) break
      head = j
      if (token.lower === 'cannot') negated = true
      continue
    }
    const before = tokens[head]!
    const modal = w.modals.has(before.lower) || /^do(?:es|d)?$|^did$/.test(before.lower)
    if (modal && !w.isFunctionWord(token) && !has(token, Tag.Punctuation) && !looks(token, Shape.Capital)) {
      head = j
      break
    }
    if (!w.isAuxiliary(tokens, head)) break
    if (!has(token, Tag.Verb | Tag.Adjective) && !/(?:ed|ing)$/.test(token.lower)) break
    const ing = /ing$/.test(token.lower)
    const pastish = has(token, Tag.Past | Tag.Participle) || /ed$/.test(token.lower) || onlyParticiple.has(token.lower)
    const fits =
      w.isBe(before) || before.lower === "'s"
        ? (ing && (has(token, Tag.Verb) || verbCuesOf(token).length > 0)) || pastish
        : w.isHave(before)
          ? pastish
          : has(token, Tag.Verb) && !ing
    if (fits) {
      passive = pastish && (w.isBe(before) || before.lower === "'s")
      head = j
    }
    break
  }
  return { first, last: head + 1, head, finite: true, passive, negated, kind: 'finite' }
}

/** Whether an open-class token may be a verb here: not after a determiner, and no capital inside a sentence. */
function mayBeVerb(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!
  if (has(token, Tag.Punctuation) || w.isFunctionWord(token)) return false
  if (has(token, Tag.Participle) && !has(token, Tag.Past) && w.isNounLike(tokens[i + 1])) return false
  if (!has(token, Tag.Verb)) return isSayingForm(tokens, i) || isPastBeforeObject(tokens, i)
  if (looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)) return false
  const before = tokens[i - 1]
  if (/^(?:like|including|concerning|regarding|following|according|given)$/.test(token.lower)) {
    return before !== undefined && /^(?:i|you|we|they|who|to|not|n't|really|also)$/.test(before.lower)
  }
  if (i === first || !before) return true
  if (
    /ing$/.test(token.lower) &&
    has(tokens[i + 1], Tag.Noun) &&
    (has(before, Tag.Number | Tag.Adjective) || attributive.test(token.lower))
  )
    return false
  if (token.lower === 'back' && has(before, Tag.Verb)) return false
  if (has(before, Tag.Verb) && lightVerbs.has(before.lemma) && nounCue(token.lower).length > 0) return false
  if (w.isAdverb(before) && w.isDeterminer(tokens[i - 2]) && has(tokens[i + 1], Tag.Noun) && !/ing$/.test(token.lower))
    return false
  if (w.isDeterminer(before) && before.lower !== 'all' && before.lower !== 'both' && before.lower !== 'many')
    return false
  if (w.isPossessive(before) && !w.isContracted(tokens, i - 1)) return false
  if (
    /^(of|in|on|at|by|for|with|from|into|about|against|between|among|to|over|without|as|despite)$/.test(before.lower)
  ) {
    return /ing$/.test(token.lower)
  }
  if (
    has(before, Tag.Adjective) &&
    !has(before, Tag.Noun | Tag.Verb) &&
    !w.isAdverb(before) &&
    has(token, Tag.Base | Tag.Present3)
  )
    return false
  return true
}

/** Words in -ing that stand before a noun as adjectives: `ranking member`, `managing director`. */
const attributive =
  /^(?:ranking|managing|acting|leading|founding|presiding|ruling|outgoing|incoming|visiting|sitting|existing|remaining|growing|competing|opposing|surviving|working|living)$/

/** `the refusal surprised the bank`: an adjective in -ed between a noun and a determiner is a past. */
const isPastBeforeObject = (tokens: readonly Token[], i: number): boolean =>
  /ed$/.test(tokens[i]!.lower) &&
  has(tokens[i], Tag.Adjective) &&
  w.isNounLike(tokens[i - 1]) &&
  w.isDeterminer(tokens[i + 1])

/** `…, claiming that`: a cue's -ing form after a comma or preposition is a verb whatever its tag. */
function isSayingForm(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (w.closesQuote(tokens, i - 1)) return /(?:ed|s)$/.test(lower) && verbCuesOf(tokens[i]!).length > 0
  if (!/ing$/.test(lower)) return false
  const before = tokens[i - 1]
  const opens = w.isComma(before) || /^(?:by|in|without|after|before|while|when|and|or)$/.test(before?.lower ?? '')
  return opens && verbCuesOf(tokens[i]!).length > 0
}
