import { wordLists } from '../language/index.ts'
import { reports, speaks, takesClause } from './cue-verbs.ts'
import { addVerb, close, type Frame, frameOf, isFree, type Parse, push, top, waiting } from './frames.ts'
import type { Clause, VerbGroup } from './index.ts'
import { type Line, rangeOf, verbAt } from './line.ts'
import { isPerfect, isSameMode, isSameTense } from './past.ts'
import { type Found, subjectIn, wholeRegion } from './subject.ts'
import { isTimeWord } from './times.ts'
import * as w from './words.ts'

/** Pronouns that are subjects and nothing else. */
const Subject = 1
/** Question words that belong to the noun phrase behind them. */
const Asking = 2
/** What a time begins with. */
const LeadsToTime = 4
const word = wordLists([
  [Subject, 'i he she we they it there'],
  [Asking, 'what which whom whose how'],
  [LeadsToTime, 'on in last this earlier late early'],
])

/** Gives a finite verb at places `[p, next)` to its clause. */
export function attach(parse: Parse, p: number, next: number, verb: VerbGroup): void {
  const { line } = parse
  const frame = top(parse)
  if (!frame.verb) {
    const inside = isFree(line, next) ? subjectOfForm(line, frame, p) : undefined
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

/** `Noting he was ill, …`: what stands between a form that takes a clause and the verb is that clause's subject. */
function subjectOfForm(line: Line, { form }: Frame, p: number): Found | undefined {
  if (!form || form.from >= p || !mayTake(line, form.verb)) return undefined
  if (hasComma(line, form.from, p)) return undefined
  const found = subjectIn(line, form.from, p, undefined, 'clause')
  return found && found.first <= form.from + 1 ? found : undefined
}

const mayTake = ({ tokens }: Line, { head }: VerbGroup): boolean => takesClause(tokens[head]!)

const subjectRange = (line: Line, { first, last }: Found) => rangeOf(line, first, last)

/** Behind a comma a noun phrase is a subject only behind another comma or a verb that takes a clause. */
const isOwnSubject = (line: Line, frame: Frame, { first }: Found): boolean =>
  (first > frame.from && w.isComma(line.words[first - 1])) || mayTake(line, frame.tail!)

/** The subject between a verb and the next; a participle in it may be part of it. */
function subjectAfter(line: Line, frame: Frame, p: number): Found | undefined {
  const { earlier } = frame
  const tail = frame.tail!
  // `says running for office is hard`
  if (
    earlier &&
    verbAt(line, earlier.from)?.kind === 'gerund' &&
    mayTake(line, earlier.verb) &&
    !hasComma(line, earlier.from, p)
  ) {
    frame.from = earlier.from
    frame.tail = earlier.verb
    return { first: earlier.from, last: p, contact: undefined }
  }
  const early = earlier !== undefined && mayTake(line, earlier.verb) && !mayTake(line, tail)
  const found = early ? undefined : subjectBehind(line, frame.from, p, tail)
  if (found || !earlier) return found
  const whole = subjectBehind(line, earlier.from, p, earlier.verb)
  if (whole) {
    frame.from = earlier.from
    frame.tail = earlier.verb
    return whole
  }
  return early ? subjectBehind(line, frame.from, p, tail) : undefined
}

function hasComma({ words }: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (w.isComma(words[k])) return true
  return false
}

const subjectBehind = (line: Line, from: number, p: number, tail: VerbGroup): Found | undefined =>
  from < p ? subjectIn(line, from, p, undefined, mayTake(line, tail) ? 'clause' : 'object') : undefined

/** Whether, with a clause still waiting below, the noun phrase before the verb is the subject of a new one inside. */
function opensInside(line: Line, frame: Frame, p: number, later: boolean): boolean {
  if (!later) return (word(line.words[p - 1]!) & Subject) !== 0
  const found = subjectAfter(line, frame, p)
  return found !== undefined && (found.first > frame.from || mayTake(line, frame.tail!))
}

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

/** `left and said`: the verb after a conjunction has the subject of the clause that it goes on. */
function share(parse: Parse, before: number, p: number, next: number, verb: VerbGroup): void {
  const { stack } = parse
  const depth = sisterOf(parse, before, verb)
  const { kind, subject } = stack[depth]!
  close(parse, depth, Math.max(0, before))
  push(parse, frameOf(kind, p, p, subject), verb, next)
}

/** Depth of the clause that the verb goes on: a speaker's where it speaks itself, else one of its mode or tense, else the innermost. */
function sisterOf({ line, stack }: Parse, before: number, verb: VerbGroup): number {
  const { tokens, words } = line
  const comma = before > 0 && w.isCoordinator(words[before]) && w.isComma(words[before - 1])
  const inner = stack[stack.length - 1]!
  const related =
    !comma &&
    inner.kind === 'relative' &&
    inner.verb &&
    !isPerfect(tokens, inner.verb) &&
    isSameMode(tokens, inner.verb, verb)
  if (!related && speaks(tokens[verb.head]!)) {
    for (let d = stack.length - 2; d >= 0; d--) {
      const other = stack[d]!.verb
      if (other && reports(tokens[other.head]!) && isSameTense(tokens, other, verb)) return d
    }
  }
  const depth = agreeing(stack, tokens, verb, comma, isSameMode)
  if (depth >= 0) return depth
  const tense = agreeing(stack, tokens, verb, comma, isSameTense)
  return tense >= 0 ? tense : stack.length - 1
}

/** Depth of the innermost clause whose verb agrees; behind a comma no relative one. */
function agreeing(
  stack: readonly Frame[],
  tokens: Line['tokens'],
  verb: VerbGroup,
  comma: boolean,
  agree: typeof isSameTense,
): number {
  for (let d = stack.length - 1; d >= 0; d--) {
    const other = stack[d]!
    if (other.verb && agree(tokens, other.verb, verb) && !(comma && other.kind === 'relative')) return d
  }
  return -1
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
