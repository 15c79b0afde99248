import { has, looks, Shape, Tag, type Token, wordLists } from '../language/index.ts'
import type { Line, TokenRange } from './line.ts'
import { isLeading, joinedNoun, lastBreak, leadOf, strip } from './noun-phrases.ts'
import { afterAsides, type Behind, type Segments, segmentsOf, subjectSegment } from './segments.ts'
import { withoutTime } from './times.ts'
import * as w from './words.ts'

/** A subject in places of the line, `[first, last)`; `contact` when a bare relative clause begins at it (`the man she met`). */
export type Found = TokenRange & { readonly contact: number | undefined }

const foundIn = (first: number, last: number): Found => ({ first, last, contact: undefined })

/** Words between a subject and its verb that belong to neither. */
const Floating = 1
const word = wordLists([[Floating, 'both all each']])
const isFloating = (token: Token): boolean => w.is(token, w.Word.Determiner) && word(token) !== 0

/**
 * The subject in the words `[from, to)` before a finite verb: the first noun phrase with all that belongs to it, without the
 * phrases that lead up to it. `fixed` is its start where that is known already. After a verb the last noun phrase is the
 * subject, for those before are objects; `behind` says whether that verb can take a clause as well.
 */
export function subjectIn(
  line: Line,
  from: number,
  to: number,
  fixed: number | undefined,
  behind: Behind,
): Found | undefined {
  const end = withoutTime(line, from, withoutAdverbs(line, from, to))
  if (end <= from) return undefined
  const closed = w.isComma(line.words[end - 1])
  const segments = segmentsOf(line, fixed ?? from, end)
  const { starts, ends, count } = segments
  if (count === 0) return undefined
  if (fixed !== undefined) return closed ? beforeComma(line, segments, 0, fixed, end) : whole(line, fixed, end)

  const s = subjectSegment(line, segments, closed, behind)
  if (s < 0) {
    const joined = closed || behind === 'none' ? undefined : joinedNoun(line, starts[count - 1]!, end)
    return joined === undefined ? undefined : foundIn(joined, end)
  }
  let first = strip(line, starts[s]!, ends[s]!)
  if (behind === 'object' && !closed) first = joinedNoun(line, first, end) ?? first
  const broken = lastBreak(line, first, ends[s]!, behind !== 'none')
  if (broken !== undefined) {
    if (behind === 'none' && !isLeading(line, first, broken)) return { first: broken, last: end, contact: first }
    first = broken
  }
  if (!closed) return whole(line, first, end)
  if (count > 1) return beforeComma(line, segments, s, first, end)
  return behind === 'object' || first >= end - 1 ? undefined : foundIn(first, end - 1)
}

/** Where the words end without the adverbs before the verb. */
function withoutAdverbs({ words }: Line, from: number, to: number): number {
  let end = to
  while (end - 1 > from && (w.isAdverb(words[end - 1]) || isFloating(words[end - 1]!))) end--
  return end > from && w.isAdverb(words[end - 1]) ? end - 1 : end
}

/** Up to the first comma whose segment does not belong to the subject. */
function beforeComma(line: Line, segments: Segments, s: number, first: number, end: number): Found | undefined {
  const k = afterAsides(line, segments, s)
  if (k === segments.count) return whole(line, first, end)
  const last = segments.starts[k]! - 1
  return first < last ? foundIn(first, last) : undefined
}

const whole = ({ words }: Line, first: number, end: number): Found | undefined =>
  first >= end || (first === end - 1 && w.isCoordinator(words[first])) ? undefined : foundIn(first, end)

/** All words before a verb where nothing in them looks like a subject: the tagger mistook its first word. */
export function wholeRegion(line: Line, from: number, to: number): Found | undefined {
  const { words } = line
  let first = from
  while (first < to && (w.isCoordinator(words[first]) || w.isAdverb(words[first]))) first++
  let last = to
  while (last > first && w.isAdverb(words[last - 1])) last--
  for (let p = first; p < last; p++) if (has(words[p], Tag.Punctuation) || w.isOpener(words[p])) return undefined
  if (last <= first || !w.isNounLike(words[last - 1])) return undefined
  if (leadOf(line, first) !== 'preposition' || first > from + 1) return foundIn(first, last)
  let name = last
  while (name > first + 1 && looks(words[name - 1], Shape.Capital)) name--
  return name < last && w.isNounLike(words[name - 1]) ? foundIn(name, last) : foundIn(first, last)
}
