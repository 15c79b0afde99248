import { wordLists } from '../language/index.ts'
import { takesClause } from './cue-verbs.ts'
import type { Frame } from './frames.ts'
import type { VerbGroup } from './index.ts'
import { type Line, verbAt } from './line.ts'
import { type Found, subjectIn } from './subject.ts'
import * as w from './words.ts'

/** Pronouns that are subjects and nothing else. */
const Subject = 1
const word = wordLists([[Subject, 'i he she we they it there']])

/** `Noting he was ill, …`: what stands between a form that takes a clause and the verb is that clause's subject. */
export function subjectOfForm(line: Line, { form }: Frame, p: number): Found | undefined {
  if (!form || form.from >= p || !mayTake(line, form.verb)) return undefined
  if (hasComma(line, form.from, p)) return undefined
  const found = subjectIn(line, form.from, p, undefined, 'clause')
  return found && found.first <= form.from + 1 ? found : undefined
}

export const mayTake = ({ tokens }: Line, { head }: VerbGroup): boolean => takesClause(tokens[head]!)

/** Behind a comma a noun phrase is a subject only behind another comma or a verb that takes a clause. */
export const isOwnSubject = (line: Line, frame: Frame, { first }: Found): boolean =>
  (first > frame.from && w.isComma(line.words[first - 1])) || mayTake(line, frame.tail!)

/** The subject between a verb and the next; a participle in it may be part of it. */
export function subjectAfter(line: Line, frame: Frame, p: number): Found | undefined {
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
export function opensInside(line: Line, frame: Frame, p: number, later: boolean): boolean {
  if (!later) return (word(line.words[p - 1]!) & Subject) !== 0
  const found = subjectAfter(line, frame, p)
  return found !== undefined && (found.first > frame.from || mayTake(line, frame.tail!))
}
