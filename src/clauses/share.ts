import { reports, speaks } from './cue-verbs.ts'
import { close, type Frame, frameOf, type Parse, push } from './frames.ts'
import type { VerbGroup } from './index.ts'
import type { Line } from './line.ts'
import { isPerfect, isSameMode, isSameTense } from './past.ts'
import * as w from './words.ts'

/** `left and said`: the verb after a conjunction has the subject of the clause that it goes on. */
export function share(parse: Parse, before: number, p: number, next: number, verb: VerbGroup): void {
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
