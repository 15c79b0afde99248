import { Shape, type Token, wordFact, wordLists } from '../language/index.ts'
import type { Line } from './line.ts'
import * as w from './words.ts'

const Time = 1
const Exact = 2
const Day = 4
/** Adverbs that follow the noun phrase which they do not belong to. */
const Trailing = 8
/** Words before a day. */
const On = 16
const word = wordLists([
  [Day, 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'],
  [Trailing, 'once again first ago earlier later recently'],
  [On, 'on last late'],
])

/** What a time can end in, as written: `Times` and `Day` in capitals are names. */
const written = new Map<string, number>()
for (const time of `time week weeks month months year years day days hour hours minute minutes moments decades shortly night
  morning afternoon evening weekend tomorrow`.split(/\s+/))
  written.set(time, Time)
for (const time of `ago earlier later today Today yesterday Yesterday tonight Tonight Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday`.split(/\s+/))
  written.set(time, Time | Exact)
const time = wordFact(({ text, shape }) =>
  shape & Shape.Digit && /^\d{4}$/.test(text) ? Time | Exact : (written.get(text) ?? 0),
)

export const isTimeWord = (token: Token): boolean => (time(token) & Time) !== 0
export const isExactTime = (token: Token): boolean => (time(token) & Exact) !== 0

/** A noun phrase that says when: it ends in a time word and is no owner. */
export const isTime = ({ words }: Line, from: number, to: number): boolean =>
  to - from <= 5 && isTimeWord(words[to - 1]!)

/** Where the words `[from, to)` end without a day between subject and verb: `the court on Friday ruled`. */
export function withoutTime({ words }: Line, from: number, to: number): number {
  if (to - 1 <= from) return to
  const last = word(words[to - 1]!)
  if (!(last & (Day | Trailing))) return to
  const before = words[to - 2]!
  if (last & Trailing) return w.isNounLike(before) ? to - 1 : to
  const end = word(before) & On ? to - 2 : to - 1
  return end > from && (w.isNounLike(words[end - 1]) || w.isComma(words[end - 1])) ? end : to
}
