import { has, Tag, type Token, wordLists } from '../language/index.ts'
import { type Parse, top, waiting } from './frames.ts'
import type { VerbGroup } from './index.ts'
import { finiteAt, type Line, stopFrom } from './line.ts'
import { subjectIn } from './subject.ts'
import * as w from './words.ts'

const ByAs = 1
const WhoWhich = 2
const Past = 4
const Perfect = 8
const word = wordLists([
  [ByAs, 'by as'],
  [WhoWhich, 'who which'],
  [Past, 'was were had did would could'],
  [Perfect, "has have 've"],
])

/** A form in -ed that the clause still waiting needs as its verb, for no other follows: `Roe, the mayor, called the show off`. */
export function asPast(parse: Parse, p: number, next: number, verb: VerbGroup): VerbGroup | undefined {
  const { line, stack } = parse
  if (!has(line.tokens[verb.head], Tag.Past) || verb.last - verb.first > 2) return undefined
  if (next < line.words.length && word(line.words[next]!) & ByAs) return undefined
  if (waiting(parse) !== stack.length - 1 || canServe(line, next)) return undefined
  const { from, fixed } = top(parse)
  const { first, last, head, passive, negated } = verb
  return subjectIn(line, from, p, fixed, 'none')
    ? { first, last, head, finite: true, passive, negated, kind: 'finite' }
    : undefined
}

/** Whether a finite verb follows that may belong to a subject before `from`: none of its own, no conjunction before it. */
function canServe(line: Line, from: number): boolean {
  const { words, stops, stopCount } = line
  for (let s = stopFrom(line, from); s < stopCount; s++) {
    const p = stops[s]!
    if (w.isColon(words[p])) return false
    if (!finiteAt(line, p)) continue
    let k = p - 1
    while (k > from && w.isAdverb(words[k])) k--
    if (!w.is(words[k], w.Word.SubjectPronoun | w.Word.Relative | w.Word.Coordinator))
      return !hasOwnSubject(line, from, p)
  }
  return false
}

/** A noun phrase of its own stands before the verb, behind a conjunction or subordinator. */
function hasOwnSubject({ words }: Line, from: number, p: number): boolean {
  for (let k = p - 1; k >= from; k--) {
    if (w.is(words[k], w.Word.Subordinator) || word(words[k]!) & WhoWhich) return true
  }
  return false
}

/** Both past or both not: verbs that a conjunction joins agree. */
export const isSameTense = (tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean =>
  isPast(tokens, a) === isPast(tokens, b) || isPerfect(tokens, a) || isPerfect(tokens, b)

/**
 * The same tense, and both with a modal or both without: `said he could win and left` goes back to `said`. A bare form goes
 * on with a modal (`would go and tell`) or has a plural subject; a form in -ed goes on with a passive.
 */
export function isSameMode(tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean {
  const modal = hasModal(tokens, a)
  const head = tokens[b.head]!
  const single = b.last - b.first === 1
  if (single && has(head, Tag.Base) && !has(head, Tag.Past) && !w.isAuxiliary(tokens, b.head))
    return modal || (isSameTense(tokens, a, b) && !has(tokens[a.head], Tag.Present3))
  if (single && a.passive && w.is(head, w.Word.Ed)) return true
  return (modal === hasModal(tokens, b) || (modal && isPerfect(tokens, b))) && isSameTense(tokens, a, b)
}

function hasModal(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  for (let i = first; i < last; i++) if (w.is(tokens[i], w.Word.Modal)) return true
  return false
}

/** `has held`: goes with a past as well as with a present. */
export function isPerfect(tokens: readonly Token[], { first, head }: VerbGroup): boolean {
  for (let i = first; i < head; i++) if (word(tokens[i]!) & Perfect) return true
  return false
}

function isPast(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  for (let i = first; i < last; i++) if (has(tokens[i], Tag.Past) || word(tokens[i]!) & Past) return true
  return false
}
