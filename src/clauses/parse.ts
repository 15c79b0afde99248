import { attach } from './attach.ts'
import { addDraft, close, type Draft, frameOf, type Parse, parentBelow, top, waiting } from './frames.ts'
import type { VerbGroup } from './index.ts'
import { isQuoted, type Line, verbAt } from './line.ts'
import { isRelative, Opener, opener, opens, startsLater, verbNext } from './openers.ts'
import { asPast } from './past.ts'
import { subjectIn } from './subject.ts'
import * as w from './words.ts'

/**
 * Clauses of a line, from left to right with a stack of those still open. A subordinator or relative pronoun opens one that
 * waits for its verb; a finite verb goes to the clause that waits, shares a subject behind a conjunction, or opens a clause
 * with the noun phrase before it. The clauses are added to `drafts`; `parent` is an index in it.
 */
export function parseLine(line: Line, sentence: number, drafts: Draft[]): void {
  const { words, stops, stopCount } = line
  const parse: Parse = { line, sentence, drafts, stack: [frameOf('main', 0, 0)], latest: undefined }
  let next = 0
  for (let s = 0; s < stopCount; s++) {
    const p = stops[s]!
    if (p < next) continue
    const verb = verbAt(line, p)
    if (verb) next = readVerb(parse, p, verb)
    else readTurn(parse, p)
  }
  close(parse, 0, words.length)
}

/** Reads the verb group at `p`; returns the place after it. */
function readVerb(parse: Parse, p: number, verb: VerbGroup): number {
  const { at, words } = parse.line
  let next = p + 1
  while (next < words.length && at[next]! < verb.last) next++
  const past = verb.kind === 'participle' ? asPast(parse, p, next, verb) : undefined
  if (past || verb.kind === 'finite') attach(parse, p, next, past ?? verb)
  else addForm(parse, next, verb)
  return next
}

/** A participle or infinitive is a clause of its own inside the one that is open, and may lead up to its subject. */
function addForm(parse: Parse, next: number, verb: VerbGroup): void {
  const frame = top(parse)
  const kind = verb.kind === 'infinitive' ? 'infinitive' : 'participle'
  const draft = addDraft(parse, kind, verb.first, verb, undefined, parentBelow(parse, parse.stack.length))
  if (frame.parts) frame.parts.push(draft)
  else frame.parts = [draft]
  frame.form = { from: next, verb }
  if (frame.verb) {
    frame.earlier ??= { from: frame.from, verb: frame.tail! }
    frame.from = next
    frame.tail = verb
  }
}

/** Reads a stop that is no verb. */
function readTurn(parse: Parse, p: number): void {
  const { line, stack } = parse
  const word = line.words[p]!
  if (isQuoted(line, p)) {
    const frame = top(parse)
    frame.from = p + 1
    if (!frame.verb) frame.first = p + 1
  } else if (w.isComma(word)) atComma(parse, p)
  else if (w.is(word, w.Word.Opens)) {
    if (opens(parse, p)) openAt(parse, p)
  } else {
    close(parse, 0, p)
    stack.push(frameOf('main', p + 1, p + 1))
  }
}

/** A comma ends a subordinate or relative clause that has its verb when a clause below still waits. */
function atComma(parse: Parse, p: number): void {
  const { stack, line } = parse
  const depth = waiting(parse)
  if (depth === stack.length - 1) return
  if (depth < 0) {
    const { kind, first } = top(parse)
    if (stack.length > 1 && kind === 'relative' && w.isComma(line.words[Math.max(0, first - 1)]))
      close(parse, stack.length - 1, p)
    return
  }
  const frame = stack[depth]!
  const inner = stack[depth + 1]!
  close(parse, depth + 1, p)
  if (frame.fixed === undefined) {
    frame.from = p + 1
    if (inner.kind === 'subordinate' && stack.length === 1) frame.first = p + 1
  }
}

/** Opens the clause of the subordinator or relative pronoun at `p`. */
function openAt(parse: Parse, p: number): void {
  const { line, stack } = parse
  const outer = top(parse)
  if (!outer.verb && outer.fixed === undefined && !startsLater(line, p))
    outer.fixed = subjectIn(line, outer.from, p, undefined, 'none')?.first
  const own = opener(line.words[p]!)
  const relative = isRelative(parse, p)
  const fronted = relative && (own & Opener.WhoWhich) !== 0 && w.isPreposition(line.words[p + 1])
  const subjectless = (own & Opener.Pronoun) !== 0 && (fronted || verbNext(line, p))
  const frame = frameOf(relative ? 'relative' : 'subordinate', p, subjectless || own & Opener.Owns ? p : p + 1)
  if (subjectless) frame.fixed = p
  stack.push(frame)
}
