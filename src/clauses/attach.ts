import { wordLists } from '../language/index.ts'
import { isOwnSubject, mayTake, opensInside, subjectAfter, subjectOfForm } from './between-verbs.ts'
import { addVerb, close, frameOf, isFree, type Parse, push, top, waiting } from './frames.ts'
import type { Clause, VerbGroup } from './index.ts'
import { type Line, rangeOf } from './line.ts'
import { share } from './share.ts'
import { type Found, subjectIn, wholeRegion } from './subject.ts'
import { isTimeWord } from './times.ts'
import * as w from './words.ts'

/** Question words that belong to the noun phrase behind them. */
const Asking = 1
/** What a time begins with. */
const LeadsToTime = 2
const word = wordLists([
  [Asking, 'what which whom whose how'],
  [LeadsToTime, 'on in last this earlier late early'],
])

/** Gives a finite verb at places `[p, next)` to its clause. */
export function attach(parse: Parse, p: number, next: number, verb: VerbGroup): void {
  const { line } = parse
  const frame = top(parse)
  if (!frame.verb) {
    const inside = frame.form && isFree(line, next) ? subjectOfForm(line, frame, p) : undefined
    if (!inside) {
      takeVerb(parse, p, next, verb)
      return
    }
    frame.fixed ??= subjectIn(line, frame.from, inside.first, undefined, 'none')?.first
    push(parse, frameOf('subordinate', inside.first, inside.first, subjectRange(line, inside)), verb, next)
    return
  }
  const depth = waiting(parse)
  let before = p - 1
  while (before > 0 && w.isAdverb(line.words[before])) before--
  before = beforeTime(line, before)
  const joined = before >= 0 && w.is(line.words[before], w.Word.Coordinator | w.Word.Comma)
  if (depth >= 0) {
    const later = isFree(line, next)
    if (joined ? !later : !opensInside(line, frame, p, later)) {
      close(parse, depth + 1, p)
      takeVerb(parse, p, next, verb)
      return
    }
  }
  const found =
    !joined || (before === p - 1 && w.isComma(line.words[before])) ? subjectAfter(line, frame, p) : undefined
  if (found && (!joined || isOwnSubject(line, frame, found))) open(parse, found, next, verb)
  else share(parse, before, p, next, verb)
}

/** `and on Tuesday wrote`: place of the conjunction that stands before a time, else `place`. */
function beforeTime({ words }: Line, place: number): number {
  if (place < 1 || !isTimeWord(words[place]!)) return place
  let k = place - 1
  while (k > 0 && place - k < 4 && !w.isCoordinator(words[k])) k--
  if (!w.isCoordinator(words[k])) return place
  return place - k === 1 || word(words[k + 1]!) & LeadsToTime ? k : place
}

const subjectRange = (line: Line, { first, last }: Found) => rangeOf(line, first, last)

/** Gives the verb to the innermost clause, which waits for it. */
function takeVerb(parse: Parse, p: number, next: number, verb: VerbGroup): void {
  const { line } = parse
  const frame = top(parse)
  const { kind, first, fixed } = frame
  if (fixed === first && kind === 'relative' && w.isPreposition(line.words[first + 1])) {
    const other = subjectIn(line, first + 1, p, undefined, 'none')
    frame.subject = other ? subjectRange(line, other) : rangeOf(line, first, first + 1)
  } else if (fixed === first && kind !== 'main' && frame.from === first && p - first <= 4) {
    let end = p
    while (end > first + 1 && w.isAdverb(line.words[end - 1])) end--
    frame.subject = rangeOf(line, first, end)
  } else {
    const found = subjectIn(line, frame.from, p, fixed, 'none') ?? wholeRegion(line, frame.from, p)
    if (found?.contact !== undefined && !(word(line.words[found.contact]!) & Asking) && isFree(line, next)) {
      frame.fixed = found.contact
      push(parse, frameOf('relative', found.first, found.first, subjectRange(line, found)), verb, next)
      return
    }
    if (found) frame.subject = subjectRange(line, found)
    else {
      frame.first = Math.min(first, p)
      if (parse.latest && kind === 'main') frame.subject = parse.latest.subject
    }
  }
  addVerb(parse, verb, next)
}

/** A clause with a subject of its own behind one that has its verb: what that verb takes, a relative, or a new main clause. */
function open(parse: Parse, { first, last }: Found, next: number, verb: VerbGroup): void {
  const { line, stack } = parse
  const { words } = line
  const frame = top(parse)
  const subject = rangeOf(line, first, last)
  let before = first - 1
  const joined = before >= frame.from && w.isCoordinator(words[before])
  if (joined) before--
  let kind: Clause['kind'] = 'subordinate'
  if (before >= frame.from && w.isComma(words[before])) {
    kind = 'main'
    close(parse, 0, before)
  } else if (joined) {
    kind = frame.kind
    close(parse, stack.length - 1, before + 1)
  } else if (first > frame.from && !mayTake(line, frame.tail!) && w.isNounLike(words[first - 1])) kind = 'relative'
  push(parse, frameOf(kind, first, first, subject), verb, next)
}
