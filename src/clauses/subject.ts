import { has, looks, Shape, Tag, type Token } from '../language/index.ts'
import type { TokenRange } from './line.ts'
import * as w from './words.ts'

/** What the search for a subject reads: the words of a line and the verb groups that begin at them. */
export type Words = {
  readonly tokens: readonly Token[]
  readonly at: readonly number[]
  /** Kind of the verb group that holds the token at a place of the line, if any. */
  readonly verbAt: (place: number) => 'finite' | 'infinitive' | 'gerund' | 'participle' | undefined
}

/** A subject in places of the line, `[first, last)`; `contact` when a bare relative clause begins at it (`the man she met`). */
export type Found = TokenRange & { readonly contact?: number }

type Lead = 'noun' | 'preposition' | 'adverb' | 'verb' | 'relative' | 'number' | 'joined' | 'none'

/**
 * The subject in the words `[from, to)` before a finite verb: the first noun phrase with all that belongs to it, without the
 * phrases that lead up to it. `fixed` is its start where that is known already. After a verb the last noun phrase is the
 * subject, for those before are objects; `behind` says whether that verb can take a clause as well.
 */
export function subjectIn(
  words: Words,
  from: number,
  to: number,
  fixed: number | undefined,
  behind: 'none' | 'clause' | 'object',
): Found | undefined {
  const { tokens, at } = words
  const token = (place: number): Token => tokens[at[place]!]!
  let end = to
  while (
    end > from &&
    (w.isAdverb(token(end - 1)) || /^(?:both|all|each)$/.test(token(end - 1).lower)) &&
    end - 1 > from
  )
    end--
  if (end > from && w.isAdverb(token(end - 1))) end--
  end = withoutTime(words, from, end)
  if (end <= from) return undefined
  const closed = w.isComma(token(end - 1))
  const starts = [fixed ?? from]
  const ends: number[] = []
  for (let p = fixed ?? from; p < end; p++) {
    const comma = w.isComma(token(p))
    if (!comma && !(p > starts.at(-1)! && asideBefore(words, p) && leadOf(words, starts.at(-1)!) !== 'noun')) continue
    ends.push(p)
    starts.push(comma ? p + 1 : p)
  }
  if (starts.at(-1)! >= end) starts.pop()
  else ends.push(end)
  if (starts.length === 0) return undefined
  let s = 0
  const opens = (k: number) => opensSubject(words, strip(words, starts[k]!, ends[k]!), ends[k]!)
  if (fixed === undefined) {
    while (s < starts.length - 1 && !opens(s)) s++
    if (!opens(s)) {
      const joined = closed || behind === 'none' ? undefined : joinedNoun(words, starts[s]!, end)
      return joined === undefined ? undefined : { first: joined, last: end }
    }
    const later = lastClause(words, starts, ends, s, closed, behind)
    if (later !== undefined) s = later
  }
  let first = fixed ?? strip(words, starts[s]!, ends[s]!)
  let contact: number | undefined
  if (fixed === undefined && behind === 'object' && !closed) {
    first = joinedNoun(words, first, end) ?? first
  }
  if (fixed === undefined) {
    const broken = lastBreak(words, first, ends[s]!, behind !== 'none')
    if (broken !== undefined) {
      if (behind !== 'none' || isLeading(words, first, broken)) first = broken
      else contact = broken
    }
  }
  if (contact !== undefined) return { first: contact, last: end, contact: first }
  if (closed) {
    let k = s + 1
    while (k < starts.length && belongs(words, starts[k]!)) k++
    if (k < starts.length) return first < starts[k]! - 1 ? { first, last: starts[k]! - 1 } : undefined
    if (k === s + 1 && fixed === undefined && starts.length === 1)
      return behind === 'object' ? undefined : first < end - 1 ? { first, last: end - 1 } : undefined
  }
  if (first >= end || (first === end - 1 && w.coordinators.has(token(first).lower))) return undefined
  return { first, last: end }
}

/** Whether an aside between dashes stands before the place. */
function asideBefore({ tokens, at }: Words, place: number): boolean {
  const before = at[place]! - 1
  return at[place - 1]! < before && (w.isDash(tokens[before]) || tokens[before]!.text === '-')
}

/** A segment that can be the beginning of the subject: a noun phrase that is no time. */
function opensSubject(words: Words, from: number, to: number): boolean {
  const lead = leadOf(words, from)
  if (lead === 'joined') return opensSubject(words, from + 1, to)
  if (lead === 'preposition') {
    const { tokens, at } = words
    const counted =
      quantifying.test(tokens[at[from]!]!.lower) &&
      from + 1 < to &&
      (has(tokens[at[from + 1]!], Tag.Number) || /^(?:half|least|most)$/.test(tokens[at[from + 1]!]!.lower))
    return counted || lastBreak(words, from, to, true) !== undefined
  }
  if (lead === 'adverb') {
    const next = from + 1 < to ? leadOf(words, from + 1) : 'none'
    const { lower } = words.tokens[words.at[from]!]!
    const leads = /^(?:even|only|not)$/.test(lower) && (next === 'preposition' || next === 'adverb')
    return next !== 'none' && quantified.test(lower) && !leads
  }
  return (lead === 'noun' || lead === 'number') && !isTime(words, from, to)
}

function leadOf({ tokens, at, verbAt }: Words, place: number): Lead {
  const i = at[place]
  if (i === undefined) return 'none'
  const token = tokens[i]!
  if (has(token, Tag.Punctuation)) return /^[$€£#]$/.test(token.text) ? 'noun' : 'none'
  if (w.coordinators.has(token.lower)) return 'joined'
  if (/^(?:who|which|whose|whom|where)$/.test(token.lower)) return 'relative'
  const verb = verbAt(place)
  if (verb === 'gerund' || verb === 'participle' || verb === 'infinitive') return 'verb'
  if (w.isDeterminer(token) || w.subjectPronouns.has(token.lower)) return 'noun'
  if (w.prepositions.has(token.lower) || token.lower === 'to') return 'preposition'
  if (w.subordinators.has(token.lower)) return token.lower === 'that' ? 'noun' : 'adverb'
  if (w.isAdverb(token)) return 'adverb'
  if (has(token, Tag.Number)) return 'number'
  return 'noun'
}

/** `, 43,`, `, a plumber,`, `, R-Fla.,`, `, who left,`: what stands between commas and belongs to the noun before. */
function belongs(words: Words, from: number): boolean {
  const lead = leadOf(words, from)
  if (lead === 'noun' || lead === 'number' || lead === 'relative' || lead === 'joined') return true
  const { lower } = words.tokens[words.at[from]!]!
  return (
    (lead === 'preposition' && /^(?:of|from|including|like)$/.test(lower)) ||
    /^(?:along|together|long|once|now|then|especially|particularly)$/.test(lower)
  )
}

/** The segment in which the subject really begins, when the ones before are no part of it: no list, no apposition. */
function lastClause(
  words: Words,
  starts: readonly number[],
  ends: readonly number[],
  s: number,
  closed: boolean,
  behind: 'none' | 'clause' | 'object',
): number | undefined {
  const { tokens, at } = words
  const last = starts.length - 1
  if (s === last) return undefined
  const word = (k: number) => tokens[at[starts[k]!]!]!.lower
  const contrast = starts.findLastIndex((_, k) => k > s && /^(?:but|so|yet)$/.test(word(k)))
  if (contrast > 0) return contrast
  const joined = starts.findLastIndex(
    (start, k) => k > s && w.coordinators.has(word(k)) && opensSubject(words, start, ends[k]!),
  )
  if (behind === 'object') {
    if (joined > 0 && (joined === last || closed)) return joined
    return closed ? beforeAside(words, starts, ends) : last
  }
  if (closed) return undefined
  if (joined > 0) return behind === 'clause' && joined === s + 1 && joined === last ? joined : undefined
  for (let p = starts[last]! + 1; p < ends[last]!; p++) {
    if (w.coordinators.has(tokens[at[p]!]!.lower)) return ends[s]! - starts[s]! <= 6 && last - s >= 1 ? undefined : last
  }
  return last
}

/** Of `…, the lawyer, Jonas Berg, 43,` the lawyer: the noun phrase that the last aside belongs to, never the verb's object. */
function beforeAside(words: Words, starts: readonly number[], ends: readonly number[]): number | undefined {
  let k = starts.length - 1
  while (k > 1 && !(leadOf(words, starts[k]!) === 'noun')) k--
  if (k > 1 && opensSubject(words, starts[k - 1]!, ends[k - 1]!)) k--
  return k > 0 ? k : undefined
}

/** The noun phrase behind the last conjunction: `was copied and Gates said`. */
function joinedNoun(words: Words, from: number, to: number): number | undefined {
  const { tokens, at } = words
  for (let p = to - 2; p > from; p--) {
    if (w.coordinators.has(tokens[at[p]!]!.lower)) return leadOf(words, p + 1) === 'noun' ? p + 1 : undefined
  }
  return undefined
}

/** Leaves out conjunctions and adverbs before the noun phrase. */
function strip({ tokens, at }: Words, from: number, to: number): number {
  let p = from
  while (p < to - 1) {
    const token = tokens[at[p]!]!
    if (w.coordinators.has(token.lower) || (has(token, Tag.Punctuation) && !/^[$€£#]$/.test(token.text))) p++
    else if (w.isAdverb(token) && !w.isDeterminer(token) && !quantifying.test(token.lower)) p++
    // `is sure the dam will last`
    else if (has(token, Tag.Adjective) && opensPhrase.test(tokens[at[p + 1]!]!.lower)) p++
    else break
  }
  return p
}

const quantified = /^(?:at|nearly|almost|about|only|even|not|roughly|over|more|fewer|most|around|just|approximately)$/
const quantifying =
  /^(?:at|up|between|under|nearly|almost|about|only|even|not|roughly|over|more|fewer|most|around|just|approximately)$/

/** Where the last noun phrase of `[from, to)` begins that no preposition or conjunction joins to the one before. */
function lastBreak(words: Words, from: number, to: number, afterVerb: boolean): number | undefined {
  const { tokens, at, verbAt } = words
  let found: number | undefined
  for (let p = from + 1; p < to; p++) {
    const token = tokens[at[p]!]!
    const before = tokens[at[p - 1]!]!
    if (verbAt(p) !== undefined) continue
    if (w.subjectPronouns.has(token.lower) && !w.coordinators.has(before.lower) && !w.prepositions.has(before.lower)) {
      found = p
      continue
    }
    const ended =
      w.isNounLike(before) ||
      before.lower === 'him' ||
      before.lower === 'them' ||
      before.lower === 'us' ||
      before.lower === 'me' ||
      w.isAdverb(before)
    if (!ended || w.isPossessive(before) || has(before, Tag.Possessive)) continue
    if (opensPhrase.test(token.lower) && !/^(?:all|both|half|many|such|not|only|even)$/.test(before.lower)) {
      if (p > from + 1 || !w.isAdverb(before)) found = p
    } else if (looks(token, Shape.Capital) && !looks(before, Shape.Capital) && has(before, Tag.Plural) && afterVerb)
      found = p
    else if (
      timeWord.test(before.text) &&
      (looks(token, Shape.Capital) || (has(token, Tag.Plural) && exactTime.test(before.text)))
    )
      found = p
  }
  return found
}

/** Determiners that no other word of the same noun phrase stands before. */
const opensPhrase = /^(?:the|an?|this|these|those|my|his|her|its|our|their|your|some|every|any|each|another|no)$/

/** What a time can end in, as written: `Times` and `Day` in capitals are names. */
export const timeWord =
  /^(?:time|weeks?|months?|years?|days?|hours?|minutes?|moments|decades|shortly|night|morning|afternoon|evening|weekend|ago|earlier|later|[Tt]oday|[Yy]esterday|[Tt]onight|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$/
const exactTime =
  /^(?:ago|earlier|later|[Tt]oday|[Yy]esterday|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$/
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/

/** `In March`, `Last week`: what stands before the break only leads up to the subject. */
function isLeading(words: Words, from: number, to: number): boolean {
  return leadOf(words, from) === 'preposition' || leadOf(words, from) === 'adverb' || isTime(words, from, to)
}

/** A noun phrase that says when: it ends in a time word and is no owner. */
function isTime({ tokens, at }: Words, from: number, to: number): boolean {
  if (to - from > 5) return false
  return timeWord.test(tokens[at[to - 1]!]!.text)
}

/** A day between subject and verb: `the court on Friday ruled`. */
function withoutTime({ tokens, at }: Words, from: number, to: number): number {
  const last = tokens[at[to - 1]!]
  if (
    !last ||
    to - 1 <= from ||
    !(weekday.test(last.lower) || /^(?:once|again|first|ago|earlier|later|recently)$/.test(last.lower))
  )
    return to
  const before = tokens[at[to - 2]!]!
  if (/^(?:once|again|first|ago|earlier|later|recently|long)$/.test(last.lower))
    return w.isNounLike(before) ? to - 1 : to
  const end = before.lower === 'on' || before.lower === 'last' || before.lower === 'late' ? to - 2 : to - 1
  return end > from && (w.isNounLike(tokens[at[end - 1]!]) || w.isComma(tokens[at[end - 1]!])) ? end : to
}

/** Whether the words are a single noun phrase, as before a verb that it is the subject of. */
export const isOnePhrase = (words: Words, from: number, to: number): boolean =>
  leadOf(words, from) === 'noun' && lastBreak(words, from, to, true) === undefined

/** All words before a verb where nothing in them looks like a subject: the tagger mistook its first word. */
export function wholeRegion(words: Words, from: number, to: number): Found | undefined {
  const { tokens, at } = words
  let first = from
  while (first < to && (w.coordinators.has(tokens[at[first]!]!.lower) || w.isAdverb(tokens[at[first]!]))) first++
  let last = to
  while (last > first && w.isAdverb(tokens[at[last - 1]!])) last--
  for (let p = first; p < last; p++) {
    const token = tokens[at[p]!]!
    if (has(token, Tag.Punctuation) || w.isClauseOpener(token.lower)) return undefined
  }
  if (last <= first || !w.isNounLike(tokens[at[last - 1]!])) return undefined
  if (leadOf(words, first) !== 'preposition' || first > from + 1) return { first, last }
  let name = last
  while (name > first + 1 && looks(tokens[at[name - 1]!], Shape.Capital)) name--
  return name < last && w.isNounLike(tokens[at[name - 1]!]) ? { first: name, last } : { first, last }
}
