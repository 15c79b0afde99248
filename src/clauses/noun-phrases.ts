import { has, looks, Shape, Tag, type Token, wordLists } from '../language/index.ts'
import { groupOver, type Line } from './line.ts'
import { isExactTime, isTime, isTimeWord } from './times.ts'
import * as w from './words.ts'

/** What stands at the beginning of some words. */
export type Lead = 'noun' | 'preposition' | 'adverb' | 'verb' | 'relative' | 'number' | 'joined' | 'none'

const Currency = 1 << 0
const Relative = 1 << 1
const That = 1 << 2
/** Determiners that no other word of the same noun phrase stands before. */
const OpensPhrase = 1 << 3
/** Before a number or quantity they belong to it. */
const Quantified = 1 << 4
const Quantifying = 1 << 5
const Quantity = 1 << 6
const Focus = 1 << 7
const ObjectPronoun = 1 << 8
/** Words that a determiner may follow in the same noun phrase. */
const BeforePhrase = 1 << 9
const BelongingPreposition = 1 << 10
const BelongingAdverb = 1 << 11
const word = wordLists([
  [Currency, '$ € £ #'],
  [Relative, 'who which whose whom where'],
  [That, 'that'],
  [OpensPhrase, 'the a an this these those my his her its our their your some every any each another no'],
  [Quantified, 'at nearly almost about only even not roughly over more fewer most around just approximately'],
  [
    Quantifying,
    'at up between under nearly almost about only even not roughly over more fewer most around just approximately',
  ],
  [
    Quantity,
    'half least most two-thirds one-third three-quarters one-quarter one-fifth two-fifths three-fifths four-fifths',
  ],
  [Focus, 'even only not'],
  [ObjectPronoun, 'him them us me'],
  [BeforePhrase, 'all both half many such not only even'],
  [BelongingPreposition, 'of from including like'],
  [BelongingAdverb, 'along together long once now then especially particularly'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

const opensPhrase = (token: Token): boolean => w.is(token, w.Word.Determiner) && listed(token, OpensPhrase)

export function leadOf(line: Line, place: number): Lead {
  const token = line.words[place]
  if (token === undefined) return 'none'
  if (token.tags & Tag.Punctuation) return listed(token, Currency) ? 'noun' : 'none'
  if (w.isCoordinator(token)) return 'joined'
  if (w.is(token, w.Word.Relative) && listed(token, Relative)) return 'relative'
  const verb = groupOver(line, place)
  if (verb !== undefined && verb.kind !== 'finite') return 'verb'
  if (w.isDeterminer(token) || w.isSubjectPronoun(token)) return 'noun'
  if (w.isPreposition(token)) return 'preposition'
  if (w.is(token, w.Word.Subordinator)) return listed(token, That) ? 'noun' : 'adverb'
  if (w.isAdverb(token)) return 'adverb'
  return has(token, Tag.Number) ? 'number' : 'noun'
}

/** Words that can be the beginning of the subject: a noun phrase that is no time. */
export function opensSubject(line: Line, from: number, to: number): boolean {
  const { words } = line
  const lead = leadOf(line, from)
  if (lead === 'joined') return opensSubject(line, from + 1, to)
  if (lead === 'preposition') {
    const counted =
      from + 1 < to &&
      listed(words[from], Quantifying) &&
      (has(words[from + 1], Tag.Number) || listed(words[from + 1], Quantity))
    return counted || lastBreak(line, from, to, true) !== undefined
  }
  if (lead === 'adverb') {
    if (!listed(words[from], Quantified)) return false
    const next = from + 1 < to ? leadOf(line, from + 1) : 'none'
    return next !== 'none' && !(listed(words[from], Focus) && (next === 'preposition' || next === 'adverb'))
  }
  return (lead === 'noun' || lead === 'number') && !isTime(line, from, to)
}

/** `, 43,`, `, a plumber,`, `, R-Fla.,`, `, who left,`: what stands between commas and belongs to the noun before. */
export function belongs(line: Line, from: number): boolean {
  const lead = leadOf(line, from)
  if (lead === 'noun' || lead === 'number' || lead === 'relative' || lead === 'joined') return true
  return (
    (lead === 'preposition' && listed(line.words[from], BelongingPreposition)) ||
    listed(line.words[from], BelongingAdverb)
  )
}

/** The noun phrase behind the last conjunction: `was copied and Gates said`. */
export function joinedNoun(line: Line, from: number, to: number): number | undefined {
  for (let p = to - 2; p > from; p--) {
    if (w.isCoordinator(line.words[p])) return leadOf(line, p + 1) === 'noun' ? p + 1 : undefined
  }
  return undefined
}

/** Leaves out conjunctions and adverbs before the noun phrase. */
export function strip({ words }: Line, from: number, to: number): number {
  let p = from
  while (p < to - 1 && isBefore(words[p]!, words[p + 1]!)) p++
  return p
}

function isBefore(token: Token, next: Token): boolean {
  if (w.isCoordinator(token) || (has(token, Tag.Punctuation) && !listed(token, Currency))) return true
  if (w.isAdverb(token) && !w.isDeterminer(token) && !listed(token, Quantifying)) return true
  // `is sure the dam will last`
  return has(token, Tag.Adjective) && opensPhrase(next)
}

/** Where the last noun phrase of `[from, to)` begins that no preposition or conjunction joins to the one before. */
export function lastBreak(line: Line, from: number, to: number, afterVerb: boolean): number | undefined {
  for (let p = to - 1; p > from; p--) if (line.held[p] === 0 && breaksAt(line, from, p, afterVerb)) return p
  return undefined
}

function breaksAt({ words }: Line, from: number, p: number, afterVerb: boolean): boolean {
  const token = words[p]!
  const before = words[p - 1]!
  if (w.isSubjectPronoun(token) && !w.is(before, w.Word.Coordinator | w.Word.Preposition)) return true
  const opens = opensPhrase(token)
  const capital = looks(token, Shape.Capital)
  if (!opens && !capital && !has(token, Tag.Plural)) return false
  const adverb = w.isAdverb(before)
  if (!adverb && !w.isNounLike(before) && !listed(before, ObjectPronoun)) return false
  if (w.isPossessive(before) || has(before, Tag.Possessive)) return false
  if (opens && !listed(before, BeforePhrase)) return p > from + 1 || !adverb
  if (afterVerb && capital && !looks(before, Shape.Capital) && has(before, Tag.Plural)) return true
  return isTimeWord(before) && (capital || (has(token, Tag.Plural) && isExactTime(before)))
}

/** `In March`, `Last week`: what stands before the break only leads up to the subject. */
export function isLeading(line: Line, from: number, to: number): boolean {
  const lead = leadOf(line, from)
  return lead === 'preposition' || lead === 'adverb' || isTime(line, from, to)
}

/** Whether the words are a single noun phrase, as before a verb that it is the subject of. */
export const isOnePhrase = (line: Line, from: number, to: number): boolean =>
  leadOf(line, from) === 'noun' && lastBreak(line, from, to, true) === undefined
