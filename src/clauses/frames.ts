import type { Clause, VerbGroup } from './index.ts'
import { finiteAt, type Line, stopFrom, type TokenRange } from './line.ts'
import * as w from './words.ts'

/** A verb group, and the place where what follows it begins. */
export type Tail = { readonly from: number; readonly verb: VerbGroup }

/** A clause under construction. Places count in the line; a frame without a verb still waits for one. */
export type Frame = {
  kind: Clause['kind']
  /** Place of the opener, or of the first word. */
  first: number
  /** Where the words of the subject begin, once the verb is found where what follows it begins. */
  from: number
  /** Start of the subject where a clause inside it has made it known. */
  fixed: number | undefined
  /** The last participle or infinitive before its verb. */
  form: Tail | undefined
  /** Clauses of participles and infinitives that end with it. */
  parts: number[] | undefined
  verb: VerbGroup | undefined
  /** Its last verb group so far, finite or not: what follows depends on that. */
  tail: VerbGroup | undefined
  /** The same before a participle or infinitive that may belong to the next subject: `papers filed in May show`. */
  earlier: Tail | undefined
  subject: TokenRange | undefined
  draft: number | undefined
}

export const frameOf = (kind: Clause['kind'], first: number, from: number, subject?: TokenRange): Frame => ({
  kind,
  first,
  from,
  fixed: undefined,
  form: undefined,
  parts: undefined,
  verb: undefined,
  tail: undefined,
  earlier: undefined,
  subject,
  draft: undefined,
})

export type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/** The clauses of a line while they are found: a stack of those still open, drafts of those that have their verb and of all before. */
export type Parse = {
  readonly line: Line
  readonly sentence: number
  readonly drafts: Draft[]
  readonly stack: Frame[]
  /** The clause that found its verb last. */
  latest: Frame | undefined
}

export const top = ({ stack }: Parse): Frame => stack[stack.length - 1]!

/** Depth of the innermost clause that waits for its verb, -1 for none. */
export function waiting({ stack }: Parse): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) if (!stack[depth]!.verb) return depth
  return -1
}

/** Draft of the innermost clause below `depth` that has its verb. */
export function parentBelow({ stack }: Parse, depth: number): number | undefined {
  for (let d = depth - 1; d >= 0; d--) if (stack[d]!.verb) return stack[d]!.draft
  return undefined
}

/** Adds a clause that may go on until the line ends. */
export function addDraft(
  { line, sentence, drafts }: Parse,
  kind: Clause['kind'],
  first: number,
  verb: VerbGroup,
  subject: TokenRange | undefined,
  parent: number | undefined,
): number {
  const { last } = line
  return drafts.push({ sentence, first, last, end: last, kind, verb, subject, parent }) - 1
}

/** Gives the innermost clause its verb; what follows that begins at `place`. */
export function addVerb(parse: Parse, verb: VerbGroup, place: number): void {
  const { line, stack } = parse
  const frame = top(parse)
  if (frame.parts) endAt(parse, frame.parts, verb.first)
  const parent = frame.kind === 'main' ? undefined : parentBelow(parse, stack.length - 1)
  frame.parts = undefined
  frame.verb = verb
  frame.tail = verb
  frame.from = place
  frame.draft = addDraft(parse, frame.kind, line.at[frame.first]!, verb, frame.subject, parent)
  parse.latest = frame
}

/** Opens a clause that has its subject and verb. */
export function push(parse: Parse, frame: Frame, verb: VerbGroup, place: number): void {
  parse.stack.push(frame)
  addVerb(parse, verb, place)
}

/** Closes the clauses from `depth` on: they end before `place`. */
export function close(parse: Parse, depth: number, place: number): void {
  const { line, stack, drafts } = parse
  const end = place < line.words.length ? line.at[place]! : line.last
  while (stack.length > depth) {
    const { draft, parts } = stack.pop()!
    if (draft !== undefined) drafts[draft]!.end = Math.max(drafts[draft]!.verb.last, end)
    if (parts) endAt(parse, parts, end)
  }
}

function endAt({ drafts }: Parse, parts: readonly number[], end: number): void {
  for (let i = 0; i < parts.length; i++) {
    const draft = drafts[parts[i]!]!
    draft.end = Math.max(draft.verb.last, end)
  }
}

/** Whether a finite verb stands at a place or behind it that has no pronoun of its own as its subject. */
export function isFree(line: Line, place: number): boolean {
  const { words, stops, stopCount } = line
  for (let s = stopFrom(line, place); s < stopCount; s++) {
    const p = stops[s]!
    if (w.isColon(words[p])) return false
    if (finiteAt(line, p) && !hasPronoun(line, p)) return true
  }
  return false
}

function hasPronoun({ words }: Line, place: number): boolean {
  let k = place - 1
  while (k > 0 && w.isAdverb(words[k])) k--
  return k >= 0 && w.is(words[k], w.Word.SubjectPronoun | w.Word.Relative)
}
