import { has, Tag, type Token, wordLists } from '../language/index.ts'
import { mayTakeClause } from './cue-verbs.ts'
import { type Group, setKind } from './group.ts'
import * as w from './words.ts'

/** Pasts that hardly ever stand as reduced relatives. */
const OnlyPast = 1
/** Conjunctions that a participle may follow at once: `when asked`. */
const Reducing = 2
const Relative = 4
const Who = 8
const By = 16
/** Verbs that give a name. */
const Naming = 32
/** Prepositions behind a reduced relative. */
const Place = 64
const Indefinite = 128
const word = wordLists([
  [
    OnlyPast,
    `said came became rose fell stood knew saw gave took wrote spoke chose broke drove drew grew threw did went was were had
    began thought told`,
  ],
  [Reducing, 'when while if as once though although unless than'],
  [Relative, 'that which'],
  [Who, 'who which that'],
  [By, 'by'],
  [Naming, 'called named dubbed titled'],
  [Place, 'in on at from for with as to'],
  [Indefinite, 'a an'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** A past form without auxiliary is a participle when a later finite verb needs its subject: `the man accused of theft said`. */
export function decideParticiples(tokens: readonly Token[], groups: readonly Group[], first: number): void {
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!
    if (isPlainForm(tokens, group) && isParticiple(tokens, groups, g, first)) setKind(group, 'participle')
  }
}

/** A finite form without auxiliary. */
function isPlainForm(tokens: readonly Token[], { kind, first, head }: Group): boolean {
  if (kind !== 'finite' || w.isAuxiliary(tokens, head)) return false
  for (let i = first; i < head; i++) if (!w.isAdverb(tokens[i])) return false
  return true
}

function isParticiple(tokens: readonly Token[], groups: readonly Group[], g: number, first: number): boolean {
  const group = groups[g]!
  const token = tokens[group.head]!
  const before = group.first > 0 ? tokens[group.first - 1] : undefined
  const after = tokens[group.head + 1]
  // `responded by saying` has no agent
  const by = w.isPreposition(after) && listed(after, By) && !w.is(tokens[group.head + 2], w.Word.Ing)
  if (by && w.isComma(before)) return true
  if (!(has(token, Tag.Past) || w.is(token, w.Word.Ed)) || word(token) & OnlyPast) return false
  if (group.first > first && listed(before, Reducing)) return true
  const previous = g > 0 ? groups[g - 1] : undefined
  if (isObjectComplement(tokens, group, previous)) return true
  const opens = group.first === first || before === undefined || w.isComma(before)
  if (opens && !isAfterQuote(tokens, group.first))
    return group.first === first || !(startsSeries(tokens, group, previous) || lacksVerb(tokens, groups, g, first))
  if (w.isSubjectPronoun(before) || listed(before, Relative)) return false
  if (by && (w.isNounLike(before) || w.isQuoteMark(before))) return true
  const next = groups[g + 1]
  if (isReducedInApposition(tokens, groups, g, first)) return true
  return next?.kind === 'finite' && needsSubject(tokens, group, next)
}

/** `, a policy institute focused on security`, `, at a firm called Gavek, says`: what only describes the noun before it. */
function isReducedInApposition(tokens: readonly Token[], groups: readonly Group[], g: number, first: number): boolean {
  const { first: at, last } = groups[g]!
  if (at === first || !w.isNounLike(tokens[at - 1])) return false
  const next = groups[g + 1]
  const served = next?.kind === 'finite' && w.isComma(tokens[next.first - 1])
  const named = (word(tokens[last - 1]!) & Naming) !== 0
  if (!served && !named && !listed(tokens[last], Place | By)) return false
  for (let i = at - 1; i > Math.max(first, at - 7); i--) {
    const token = tokens[i]!
    if (w.isComma(token) || w.isOpener(token)) return false
    if (word(token) & Indefinite) {
      if (w.isComma(tokens[i - 1])) return served || hasFiniteBefore(groups, g)
      return w.isPreposition(tokens[i - 1]) && (named || (i > 1 && w.isComma(tokens[i - 2])))
    }
    if (w.isDeterminer(token)) return false
  }
  return false
}

function hasFiniteBefore(groups: readonly Group[], g: number): boolean {
  for (let k = 0; k < g; k++) if (groups[k]!.kind === 'finite') return true
  return false
}

/** `called the charges unfounded`: the noun phrase before is the object of a verb that takes no clause. */
function isObjectComplement(tokens: readonly Token[], group: Group, previous: Group | undefined): boolean {
  if (previous?.kind !== 'finite' || previous.last >= group.first || previous.passive) return false
  for (let i = previous.last; i < group.first; i++) {
    if (has(tokens[i], Tag.Punctuation) || w.isOpener(tokens[i])) return false
  }
  return !mayTakeClause(tokens[previous.head]!)
}

const isAfterQuote = (tokens: readonly Token[], i: number): boolean =>
  w.closesQuote(tokens, i - 1) || (i > 0 && w.isComma(tokens[i - 1]) && w.closesQuote(tokens, i - 2))

/** `Roe, the mayor, promised`: no finite verb stands before that a subject of its own could have. */
function lacksVerb(tokens: readonly Token[], groups: readonly Group[], g: number, first: number): boolean {
  let commas = 0
  for (let i = first; i < groups[g]!.first; i++) if (w.isComma(tokens[i])) commas++
  if (commas < 2) return false
  for (let k = 0; k < g; k++) {
    const { kind, first } = groups[k]!
    const before = first > 0 ? tokens[first - 1] : undefined
    if (kind === 'finite' && !listed(before, Who)) return false
    if (kind === 'participle' && w.isComma(before)) return false
  }
  return true
}

/** `came, saw and conquered`: a comma between two finite verbs of one subject. */
const startsSeries = (tokens: readonly Token[], group: Group, previous: Group | undefined): boolean =>
  previous?.kind === 'finite' && group.first - previous.last <= 6 && has(tokens[previous.head], Tag.Past)

/** Nothing between the two opens a clause, so that both would have one subject. */
function needsSubject(tokens: readonly Token[], group: Group, next: Group): boolean {
  for (let i = group.last; i < next.first; i++) {
    const token = tokens[i]!
    if (w.isOpener(token) || has(token, Tag.Punctuation)) return false
    if (i > group.last && w.isSubjectPronoun(token)) return false
  }
  if (!w.opensObject(tokens[group.last])) return true
  if (mayTakeClause(tokens[group.head]!)) return false
  const after = tokens[next.last]
  return !(
    w.is(tokens[next.head], w.Word.Ed) &&
    next.last - next.first === 1 &&
    !w.isNounLike(after) &&
    !w.isDeterminer(after)
  )
}
