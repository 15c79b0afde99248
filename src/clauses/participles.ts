import { Takes, verbCuesOf } from '../attributions/cues/index.ts'
import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import type { Group } from './groups.ts'
import * as w from './words.ts'

/** Pasts that hardly ever stand as reduced relatives. */
const onlyPast = new Set(
  'said came became rose fell stood knew saw gave took wrote spoke chose broke drove drew grew threw did went was were had began thought told'.split(
    ' ',
  ),
)

/** A past form without auxiliary is a participle when a later finite verb needs its subject: `the man accused of theft said`. */
export function decideParticiples(tokens: readonly Token[], groups: Group[], first: number): void {
  for (const [g, group] of groups.entries()) {
    const { head } = group
    const token = tokens[head]!
    const single =
      group.kind === 'finite' && !w.isAuxiliary(tokens, head) && tokens.slice(group.first, head).every(w.isAdverb)
    if (single && w.isComma(tokens[group.first - 1]) && tokens[head + 1]?.lower === 'by') participle(group)
    if (!single || !(has(token, Tag.Past) || /ed$/.test(token.lower)) || onlyPast.has(token.lower)) continue
    if (
      group.first > first &&
      /^(?:when|while|if|as|once|though|although|unless|than)$/.test(tokens[group.first - 1]!.lower)
    ) {
      participle(group)
      continue
    }
    if (isObjectComplement(tokens, group, groups[g - 1])) {
      participle(group)
      continue
    }
    const before = tokens[group.first - 1]
    const start = group.first === first || before === undefined || w.isComma(before)
    if (start && !afterQuote(tokens, group.first)) {
      if (
        group.first === first ||
        (!startsSeries(tokens, group, groups[g - 1]) && !lacksVerb(tokens, groups, g, first))
      )
        participle(group)
      continue
    }
    if (before && (w.subjectPronouns.has(before.lower) || /^(?:that|which)$/.test(before.lower))) continue
    if (tokens[head + 1]?.lower === 'by' && (w.isNounLike(before) || w.isQuoteMark(before))) {
      participle(group)
      continue
    }
    const next = groups[g + 1]
    if (next?.kind === 'finite' && needsSubject(tokens, group, next)) participle(group)
  }
}

/** `called the charges unfounded`: the noun phrase before is the object of a verb that takes no clause. */
function isObjectComplement(tokens: readonly Token[], group: Group, previous: Group | undefined): boolean {
  if (previous?.kind !== 'finite' || previous.last >= group.first || previous.passive) return false
  for (let i = previous.last; i < group.first; i++) {
    const { lower } = tokens[i]!
    if (has(tokens[i], Tag.Punctuation) || w.isClauseOpener(lower)) return false
  }
  return !verbCuesOf(tokens[previous.head]!).some(e => (e.takes & Takes.clause) !== 0)
}

const participle = (group: Group): void => {
  group.kind = 'participle'
  group.finite = false
}

const afterQuote = (tokens: readonly Token[], i: number): boolean =>
  w.closesQuote(tokens, i - 1) || (w.isComma(tokens[i - 1]) && w.closesQuote(tokens, i - 2))

/** `Roe, the mayor, promised`: no finite verb stands before that a subject of its own could have. */
const lacksVerb = (tokens: readonly Token[], groups: readonly Group[], g: number, first: number): boolean =>
  tokens.slice(first, groups[g]!.first).filter(w.isComma).length > 1 &&
  !groups
    .slice(0, g)
    .some(x => x.kind === 'finite' && !/^(?:who|which|that)$/.test(tokens[x.first - 1]?.lower ?? '')) &&
  !groups.slice(0, g).some(x => x.kind === 'participle' && w.isComma(tokens[x.first - 1]))

/** `came, saw and conquered`: a comma between two finite verbs of one subject. */
const startsSeries = (tokens: readonly Token[], group: Group, previous: Group | undefined): boolean =>
  previous?.kind === 'finite' && group.first - previous.last <= 6 && has(tokens[previous.head], Tag.Past)

/** Nothing between the two opens a clause, so that both would have one subject. */
function needsSubject(tokens: readonly Token[], group: Group, next: Group): boolean {
  for (let i = group.last; i < next.first; i++) {
    const { lower } = tokens[i]!
    if (w.isClauseOpener(lower) || has(tokens[i], Tag.Punctuation)) return false
    if (i > group.last && w.subjectPronouns.has(lower)) return false
  }
  const after = tokens[group.last]
  const object = w.isDeterminer(after) || w.subjectPronouns.has(after?.lower ?? '') || looks(after, Shape.Capital)
  if (!object) return true
  if (verbCuesOf(tokens[group.head]!).some(e => (e.takes & Takes.clause) !== 0)) return false
  return !(
    /ed$/.test(tokens[next.head]!.lower) &&
    next.last - next.first === 1 &&
    !w.isNounLike(tokens[next.last]) &&
    !w.isDeterminer(tokens[next.last])
  )
}
