import { type Token, wordLists } from '../language/index.ts'
import type { Line } from './line.ts'
import { belongs, leadOf, opensSubject, strip } from './noun-phrases.ts'
import * as w from './words.ts'

/** Whether a verb stands before the words in which a subject is looked for, and whether it takes a clause. */
export type Behind = 'none' | 'clause' | 'object'

/** Words cut at their commas: where each of the `count` segments begins and ends. */
export type Segments = { readonly starts: number[]; readonly ends: number[]; count: number }

/** All segments are read before other words are cut, so that one list serves for all. */
const segments: Segments = { starts: [], ends: [], count: 0 }

const Contrast = 1
const contrast = wordLists([[Contrast, 'but so yet']])
const isContrast = (token: Token): boolean => w.is(token, w.Word.Coordinator | w.Word.Adverb) && contrast(token) !== 0

/** The words `[from, to)` cut at commas, and at asides behind what is no noun phrase; good until others are cut. */
export function segmentsOf(line: Line, from: number, to: number): Segments {
  const { words, at } = line
  const hasAsides = to > from && at[to - 1]! - at[from]! > to - 1 - from
  segments.count = 0
  let start = from
  for (let p = from; p < to; p++) {
    const comma = w.isComma(words[p])
    if (!comma && !(hasAsides && p > start && isAsideBefore(line, p) && leadOf(line, start) !== 'noun')) continue
    addSegment(start, p)
    start = comma ? p + 1 : p
  }
  if (start < to) addSegment(start, to)
  return segments
}

function addSegment(start: number, end: number): void {
  segments.starts[segments.count] = start
  segments.ends[segments.count++] = end
}

/** Whether an aside between dashes stands before the place. */
function isAsideBefore({ tokens, at }: Line, place: number): boolean {
  const before = at[place]! - 1
  return at[place - 1]! < before && w.is(tokens[before], w.Word.Dash | w.Word.Hyphen)
}

/** Whether a segment can be the beginning of the subject. */
const beginsSubject = (line: Line, { starts, ends }: Segments, s: number): boolean =>
  opensSubject(line, strip(line, starts[s]!, ends[s]!), ends[s]!)

/** The segment in which the subject begins, -1 for none. `closed`: the last one ends with a comma. */
export function subjectSegment(line: Line, segments: Segments, closed: boolean, behind: Behind): number {
  for (let s = 0; s < segments.count; s++) {
    if (beginsSubject(line, segments, s)) return lastClause(line, segments, s, closed, behind) ?? s
  }
  return -1
}

/** The segment in which the subject really begins, when the ones before are no part of it: no list, no apposition. */
function lastClause(line: Line, segments: Segments, s: number, closed: boolean, behind: Behind): number | undefined {
  const { starts, ends, count } = segments
  const last = count - 1
  if (s === last) return undefined
  for (let k = last; k > s; k--) if (isContrast(line.words[starts[k]!]!)) return k
  const joined = lastJoined(line, segments, s)
  if (behind === 'object') {
    if (joined > 0 && (joined === last || closed)) return joined
    return closed ? beforeAside(line, segments) : last
  }
  if (closed) return undefined
  if (joined > 0) return behind === 'clause' && joined === s + 1 && joined === last ? joined : undefined
  for (let p = starts[last]! + 1; p < ends[last]!; p++) {
    if (w.isCoordinator(line.words[p])) return ends[s]! - starts[s]! <= 6 ? undefined : last
  }
  return last
}

/** The last segment behind `s` that a conjunction joins, with a subject of its own; -1 for none. */
function lastJoined(line: Line, { starts, ends, count }: Segments, s: number): number {
  for (let k = count - 1; k > s; k--)
    if (w.isCoordinator(line.words[starts[k]!]) && opensSubject(line, starts[k]!, ends[k]!)) return k
  return -1
}

/** Of `…, the lawyer, Jonas Berg, 43,` the lawyer: the noun phrase that the last aside belongs to, never the verb's object. */
function beforeAside(line: Line, { starts, ends, count }: Segments): number | undefined {
  let k = count - 1
  while (k > 1 && leadOf(line, starts[k]!) !== 'noun') k--
  if (k > 1 && opensSubject(line, starts[k - 1]!, ends[k - 1]!)) k--
  return k > 0 ? k : undefined
}

/** The first segment behind `s` that does not belong to the noun phrase before it. */
export function afterAsides(line: Line, { starts, count }: Segments, s: number): number {
  let k = s + 1
  while (k < count && belongs(line, starts[k]!)) k++
  return k
}
