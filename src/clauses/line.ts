import type { Quotation } from '../document/index.ts'
import { has, Tag, type Token, wordFact } from '../language/index.ts'
import type { VerbGroup } from './index.ts'
import * as w from './words.ts'

export type TokenRange = { readonly first: number; readonly last: number }

/**
 * The words of one clause level in order, with what only interrupts left out – quotation marks, parentheses, asides between
 * two dashes – and a sentence quoted within as a single element, its first token. All arrays count places of the line; a line is
 * parsed before another is read, so that one list of numbers serves for all.
 */
export type Line = {
  readonly tokens: readonly Token[]
  /** Index after the last token. */
  readonly last: number
  readonly words: readonly Token[]
  /** Token indices. */
  readonly at: readonly number[]
  readonly groups: readonly VerbGroup[]
  /** The number of the verb group that a word belongs to, from 1; 0 for none, and behind the last word. */
  readonly held: readonly number[]
  /** The first `stopCount` are the places where one clause may end or another begin: verb groups, openers, marks, quoted sentences. */
  readonly stops: readonly number[]
  readonly stopCount: number
  /** Places that stand for a quoted sentence. */
  readonly quoted: readonly number[]
  /** Parentheses, dash asides and quoted sentences: each is a line of its own. */
  readonly inner: readonly TokenRange[]
}

/** The verb group that a place belongs to. */
export const groupOver = ({ groups, held }: Line, place: number): VerbGroup | undefined =>
  held[place] === 0 ? undefined : groups[held[place]! - 1]

/** The verb group that begins at a place. */
export function verbAt(line: Line, place: number): VerbGroup | undefined {
  const group = groupOver(line, place)
  return group !== undefined && group.first === line.at[place] ? group : undefined
}

export const finiteAt = (line: Line, place: number): boolean => verbAt(line, place)?.kind === 'finite'

export const isQuoted = ({ quoted }: Line, place: number): boolean => quoted.length > 0 && quoted.includes(place)

/** Index of the first stop at a place or behind it. */
export function stopFrom({ stops, stopCount }: Line, place: number): number {
  let s = 0
  while (s < stopCount && stops[s]! < place) s++
  return s
}

const { Dash, Hyphen, Bracket } = w.Word
/** Marks that a line leaves out, wherever they stand or where they interrupt. */
const marks = w.Word.QuoteMark | w.Word.Apostrophe | Bracket | Dash | Hyphen
/** Words and marks where one clause may end and another begin. */
const turns = w.Word.Comma | w.Word.Opens | w.Word.Colon | Dash | Hyphen

const at: number[] = []
const held: number[] = []
const stops: number[] = []
const none: readonly never[] = []

/** Reads tokens `[first, last)`; `quotations` are the outer ones that touch the range, `groups` the sentence's, both in order. */
export function readLine(
  tokens: readonly Token[],
  first: number,
  last: number,
  quotations: readonly Quotation[],
  groups: readonly VerbGroup[],
): Line {
  let quoted: number[] | undefined
  let inner: TokenRange[] | undefined
  let size = 0
  let stopCount = 0
  let q = 0
  let g = 0
  for (let i = first; i < last; ) {
    while (q < quotations.length && quotations[q]!.last <= i) q++
    const opened = q < quotations.length && opensAt(quotations[q]!, i, first) ? quotations[q]! : undefined
    if (opened && standsAlone(tokens, opened, first, last)) {
      const from = opened.first < first ? first : opened.first + 1
      const to = Math.min(last, opened.closed && opened.last <= last ? opened.last - 1 : opened.last)
      if (to > from) inner = withRange(inner, from, to)
      if (quoted) quoted.push(size)
      else quoted = [size]
      stops[stopCount++] = size
      held[size] = 0
      at[size++] = i
      i = Math.max(i + 1, Math.min(last, opened.last))
      continue
    }
    const bits = w.wordBits(tokens[i]!)
    if (bits & marks) {
      const close = closeOf(tokens, i, first, last)
      if (close !== undefined) {
        if (close > i + 1) inner = withRange(inner, i + 1, close)
        i = close + 1
        continue
      }
      if (!w.isDashAt(tokens, i)) {
        i++
        continue
      }
    }
    while (g < groups.length && groups[g]!.last <= i) g++
    const begins = g < groups.length && groups[g]!.first === i
    // A word is in the group if it is the group's first or goes on in it.
    held[size] = begins || (size > 0 && held[size - 1] === g + 1) ? g + 1 : 0
    if (begins || bits & turns) stops[stopCount++] = size
    at[size++] = i++
  }
  held[size] = 0
  const words = size === last - first ? tokens.slice(first, last) : wordsAt(tokens, size)
  return { tokens, last, words, at, groups, held, stops, stopCount, quoted: quoted ?? none, inner: inner ?? none }
}

function withRange(ranges: TokenRange[] | undefined, first: number, last: number): TokenRange[] {
  if (!ranges) return [{ first, last }]
  ranges.push({ first, last })
  return ranges
}

/** The tokens of the first `size` places of `at`. */
function wordsAt(tokens: readonly Token[], size: number): Token[] {
  const words = new Array<Token>(size)
  for (let p = 0; p < size; p++) words[p] = tokens[at[p]!]!
  return words
}

const opensAt = (quotation: Quotation, i: number, first: number): boolean =>
  i >= quotation.first && (i === quotation.first || i === first)

/** A quotation that is a sentence or more: it begins its sentence or with a capital and ends with a mark of its own. */
function standsAlone(tokens: readonly Token[], { first, last, closed }: Quotation, from: number, to: number): boolean {
  if (first <= from && last >= to) return false
  if (first < from) return true
  if (isTitle(tokens, first, last)) return false
  const opener = tokens[first + 1]
  const before = tokens[last - 2]
  const ends = !closed || (before !== undefined && endsSpeech(before))
  if (!ends || last - first < 4 || !opener) return false
  return first === from || opensSpeech(opener)
}

const endsSpeech = wordFact(({ text }) => /^[,.?!…]|^--?$|^[–—]$/.test(text))
const opensSpeech = wordFact(({ text }) => /^\p{Lu}|^[[.…\d]/u.test(text))

/** `host of “Morning Table,”`, `the show “The Apprentice,”`: a few words in marks that the words before lead into. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const before = first > 0 ? tokens[first - 1] : undefined
  if (last - first > 9 || !before || has(before, Tag.Punctuation | Tag.Verb)) return false
  return w.is(before, w.Word.Possessive | w.Word.Preposition) || w.isDeterminer(before) || has(before, Tag.Noun)
}

/** The token that closes what the mark at token `i` opens. */
function closeOf(tokens: readonly Token[], i: number, first: number, last: number): number | undefined {
  const { text } = tokens[i]!
  if (text === '(') return closing(tokens, i, last, ')')
  if (text === '[') return closing(tokens, i, last, ']')
  return w.isDashAt(tokens, i) ? dashAfter(tokens, i, first, last) : undefined
}

function closing(tokens: readonly Token[], open: number, last: number, mark: string): number | undefined {
  for (let i = open + 1; i < Math.min(last, open + 80); i++) if (tokens[i]!.text === mark) return i
  return undefined
}

/** The dash that closes an aside opened at `open`: two or more words away in the same sentence, with words on either side. */
function dashAfter(tokens: readonly Token[], open: number, first: number, last: number): number | undefined {
  if (open <= first + 1) return undefined
  for (let i = open + 1; i < last - 2; i++) {
    if (w.is(tokens[i], w.Word.Colon) && tokens[i]!.text === ';') return undefined
    if (w.isDashAt(tokens, i)) return i > open + 1 && !has(tokens[i + 1], Tag.Punctuation) ? i : undefined
  }
  return undefined
}

/** The tokens of places `[first, last)`: what stands in parentheses or dashes behind them belongs to them. */
export function rangeOf({ tokens, at, words, last: limit }: Line, first: number, last: number): TokenRange {
  const plain = at[last - 1]! + 1
  const next = last < words.length ? at[last]! : limit
  let end = plain
  for (let i = plain; i < next; i++) {
    const { text } = tokens[i]!
    if (text === ')' || text === ']' || w.isDashAt(tokens, i)) end = i + 1
    else if (w.isQuoteMark(tokens[i]) && i === end && !w.opensQuote(tokens, i)) end = i + 1
  }
  return { first: at[first]!, last: end }
}
