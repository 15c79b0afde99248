import { type Token, wordFact } from '../language/index.ts'
import type { Line } from './line.ts'
import * as w from './words.ts'

/** What a time can end in, as written: `Times` and `Day` in capitals are names. */
const timeWord =
  /^(?:time|weeks?|months?|years?|days?|hours?|minutes?|moments|decades|shortly|night|morning|afternoon|evening|weekend|ago|earlier|later|[Tt]oday|[Yy]esterday|[Tt]onight|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$/
const exactTime =
  /^(?:ago|earlier|later|[Tt]oday|[Yy]esterday|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$/
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/

const Time = 1
const Exact = 2
const Day = 4
/** Adverbs that follow the noun phrase which they do not belong to. */
const Trailing = 8
/** Words before a day. */
const On = 16
const bits = wordFact(({ text, lower }) => {
  let bits = 0
  if (timeWord.test(text)) bits |= Time
  if (exactTime.test(text)) bits |= Exact
  if (weekday.test(lower)) bits |= Day
  if (/^(?:once|again|first|ago|earlier|later|recently)$/.test(lower)) bits |= Trailing
  if (lower === 'on' || lower === 'last' || lower === 'late') bits |= On
  return bits
})

export const isTimeWord = (token: Token): boolean => (bits(token) & Time) !== 0
export const isExactTime = (token: Token): boolean => (bits(token) & Exact) !== 0

/** A noun phrase that says when: it ends in a time word and is no owner. */
export const isTime = ({ words }: Line, from: number, to: number): boolean =>
  to - from <= 5 && isTimeWord(words[to - 1]!)

/** Where the words `[from, to)` end without a day between subject and verb: `the court on Friday ruled`. */
export function withoutTime({ words }: Line, from: number, to: number): number {
  if (to - 1 <= from) return to
  const last = bits(words[to - 1]!)
  if (!(last & (Day | Trailing))) return to
  const before = words[to - 2]!
  if (last & Trailing) return w.isNounLike(before) ? to - 1 : to
  const end = bits(before) & On ? to - 2 : to - 1
  return end > from && (w.isNounLike(words[end - 1]) || w.isComma(words[end - 1])) ? end : to
}
