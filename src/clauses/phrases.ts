import { verbCuesOf } from '../attributions/cues/index.ts'
import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import type { VerbGroup } from './index.ts'
import * as w from './words.ts'

export type TokenRange = { readonly first: number; readonly last: number }

/** A sentence with its verb groups: what the search for subjects reads. */
export type Scene = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly groups: readonly VerbGroup[]
}

/** Index of the first token of the noun phrase that ends before `end`. */
export function nounPhraseStart({ tokens, first, groups }: Scene, end: number): number {
  let i = end - 1
  let coordinated = false
  while (i >= first) {
    const token = tokens[i]!
    const before = tokens[i - 1]
    if (token.text === ')') {
      while (i > first && tokens[i]!.text !== '(') i--
      i--
      continue
    }
    if (w.opensQuote(tokens, i) && before && (w.isDeterminer(before) || has(before, Tag.Adjective | Tag.Possessive))) {
      i--
      continue
    }
    if (has(token, Tag.Punctuation) && !/^[%$€£&/'’.-]$/.test(token.text)) {
      const open = quotedName(tokens, i, first)
      if (open !== undefined && i < end) {
        i = open - 1
        continue
      }
      if (
        !(
          w.isComma(token) &&
          coordinated &&
          w.isNounLike(before) &&
          !finiteIn(tokens, groups, boundaryBefore(tokens, i, first), i)
        )
      )
        break
      i--
      continue
    }
    if (w.isPossessive(token) && has(before, Tag.Punctuation)) break
    const group = groups.find(g => g.first <= i && i < g.last)
    if (group?.kind === 'finite') {
      const opener = relativeBefore(tokens, group.first, first)
      if (opener === undefined) break
      i = opener - 1
      continue
    }
    if (group && (group.first === first || !w.isNounLike(tokens[group.first - 1])) && i > group.first - 1) {
      if (group.kind === 'infinitive' || w.isComma(tokens[group.first - 1]) || group.first === first) {
        i = group.first - 1
        if (group.first === first) return end > first + 1 && group.kind === 'gerund' ? first : i + 1
        break
      }
    }
    if (w.coordinators.has(token.lower)) {
      const joins = w.isNounLike(before) || before?.text === ')' || w.isComma(before)
      const finite = finiteIn(tokens, groups, boundaryBefore(tokens, i, first), i)
      if (!joins || (finite && !takesClause(tokens, finite, i))) break
      coordinated = true
    } else if (token.lower === 'that' || w.subordinators.has(token.lower) || w.relatives.has(token.lower)) {
      if (!w.prepositions.has(token.lower) || !w.isNounLike(before)) break
    } else if (w.subjectPronouns.has(token.lower)) {
      if (!w.coordinators.has(before?.lower ?? '')) return i
    } else if (w.prepositions.has(token.lower)) {
      if (
        !w.isNounLike(before) &&
        !w.isDeterminer(before) &&
        !w.isAdverb(before) &&
        !has(before, Tag.Adjective) &&
        !isOpenNoun(groups, before, i - 1)
      ) {
        return afterPhrase(tokens, i, end)
      }
    } else if (
      w.isDeterminer(token) &&
      stopsAt(before) &&
      !groups.some(g => g.last === i && !g.finite && w.isNounLike(tokens[g.first - 1]))
    )
      return i
    i--
  }
  let start = i + 1
  if (start === end - 1 && w.coordinators.has(tokens[start]!.lower)) return end
  start = afterTime(tokens, start, end)
  while (
    start < end - 1 &&
    (w.coordinators.has(tokens[start]!.lower) || (w.isAdverb(tokens[start]) && !w.isDeterminer(tokens[start])))
  )
    start++
  return start
}

/** A determiner begins its phrase unless a preposition, a coordinator or a quantity leads to it. */
const stopsAt = (before: Token | undefined): boolean =>
  before !== undefined &&
  !w.prepositions.has(before.lower) &&
  !w.coordinators.has(before.lower) &&
  !/^(?:all|both|half|many|such|even|only|not|nearly|almost)$/.test(before.lower) &&
  !has(before, Tag.Punctuation)

/** `Last week Petrov`: a time that stands before the subject is no part of it. */
function afterTime(tokens: readonly Token[], start: number, end: number): number {
  for (let k = start; k < Math.min(end - 1, start + 3); k++) {
    if (
      times.test(tokens[k]!.lower) &&
      !w.isPossessive(tokens[k + 1]) &&
      (w.isDeterminer(tokens[k + 1]) || looks(tokens[k + 1], Shape.Capital))
    ) {
      return k + 1
    }
  }
  return start
}

const times =
  /^(?:time|week|month|year|day|night|morning|afternoon|evening|today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** `In March the court`: the subject begins where a new noun phrase follows the first one. */
function afterPhrase(tokens: readonly Token[], preposition: number, end: number): number {
  for (let k = preposition + 2; k < end; k++) {
    const before = tokens[k - 1]
    if (!w.isNounLike(before)) continue
    if (w.isDeterminer(tokens[k]) || w.subjectPronouns.has(tokens[k]!.lower)) return k
    if (looks(tokens[k], Shape.Capital) && !looks(before, Shape.Capital)) return k
  }
  return Math.min(preposition + 1, end)
}

/** The relative pronoun or the contact clause's subject before a finite group: `people who`, `the man she`. */
function relativeBefore(tokens: readonly Token[], at: number, first: number): number | undefined {
  let i = at - 1
  while (i > first && w.isAdverb(tokens[i])) i--
  if (i <= first) return undefined
  const { lower } = tokens[i]!
  if (/^(?:who|which|that)$/.test(lower) && (w.isNounLike(tokens[i - 1]) || tokens[i - 1]!.lower === 'those')) return i
  if (/^(?:he|she|they|we|i)$/.test(lower)) {
    const before = tokens[i - 1]!
    if (/^(?:who|whom|which|that)$/.test(before.lower)) return i - 1
    return w.isNounLike(before) && !w.isComma(before) ? i : undefined
  }
  return undefined
}

/** The opening mark of a short quoted name that ends at `i`: `“Morning Hour” host`. */
function quotedName(tokens: readonly Token[], i: number, first: number): number | undefined {
  if (!w.isQuoteMark(tokens[i]) || tokens[i]!.text === '“') return undefined
  for (let o = i - 1; o >= Math.max(first + 1, i - 6); o--) {
    if (has(tokens[o], Tag.Punctuation) && !w.isQuoteMark(tokens[o])) return undefined
    if (w.isQuoteMark(tokens[o])) return o
  }
  return undefined
}

function boundaryBefore(tokens: readonly Token[], i: number, first: number): number {
  let b = i - 1
  while (
    b > first &&
    !w.isComma(tokens[b]) &&
    !w.isQuoteMark(tokens[b]) &&
    tokens[b]!.text !== ';' &&
    tokens[b]!.text !== ':'
  )
    b--
  return b
}

const finiteIn = (
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
): VerbGroup | undefined =>
  groups.findLast(
    g => g.kind === 'finite' && g.first >= from && g.last <= to && relativeBefore(tokens, g.first, from) === undefined,
  )

/** `said women and men would`: the two names behind a verb that takes a clause are that clause's subject. */
function takesClause(tokens: readonly Token[], verb: VerbGroup, coordinator: number): boolean {
  if (!verbCuesOf(tokens[verb.head]!).some(e => e.complements.has('clause') && e.complements.has('that'))) return false
  for (let i = verb.last; i < coordinator; i++)
    if (w.isFunctionWord(tokens[i]!) && !w.isDeterminer(tokens[i])) return false
  return true
}

/** An open-class word that is no verb here stands for a noun: `praise from`, `wording of`. */
const isOpenNoun = (groups: readonly VerbGroup[], token: Token | undefined, i: number): boolean =>
  token !== undefined &&
  (groups.some(g => g.last === i + 1) || !(has(token, Tag.Punctuation) || w.isFunctionWord(token))) &&
  !groups.some(g => g.finite && g.last === i + 1)
