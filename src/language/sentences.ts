import type { Form } from './forms.ts'
import { Shape, Tag } from './token.ts'

/**
 * Where the sentences of tokens `[first, last)` begin, and `last` itself. A sentence ends at a full stop, question or
 * exclamation mark, with the closing marks behind it, when something follows that can begin a sentence.
 */
export function sentenceStarts(
  forms: readonly Form[],
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  last: number,
): number[] {
  const bounds = [first]
  for (let i = first; i < last - 1; i++) {
    const form = forms[i]!
    if (form.shape & Shape.Abbreviation) {
      if (form.text.length > 2 && mayFollowAbbreviation(forms[i + 1]!)) bounds.push(i + 1)
      continue
    }
    if (!(form.shape & Shape.Mark) || !stop.test(form.text)) continue
    let next = i + 1
    while (next < last && closes(forms[next]!.text, starts[next]! === ends[next - 1]!)) next++
    // $.50: a point before digits that touch it ends nothing
    if (next === i + 1 && forms[next]!.shape & Shape.Digit && starts[next] === ends[i]) continue
    if (next < last && opens(forms[next]!)) {
      bounds.push(next)
      i = next - 1
    }
  }
  bounds.push(last)
  return bounds
}

const stop = /^[.!?…]+$/

/** A closing mark or bracket; a straight mark closes only what it touches. */
const closes = (text: string, touches: boolean): boolean =>
  /^[”’»)\]]$/.test(text) || (touches && (text === '"' || text === "''" || text === "'"))

const opens = ({ text, shape }: Form): boolean =>
  (shape & Shape.Capital) !== 0 || /^(?:["“‘«([`]|''|\p{Lu}|\d|['’]\p{Lu})/u.test(text)

const titles = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Rev|St|vs|v)\.$/
const beginners = Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Wh

/** Behind an abbreviation only a little word with a capital begins a sentence: a name may belong to it. */
function mayFollowAbbreviation({ shape, readings, text }: Form): boolean {
  return (shape & Shape.Capital) !== 0 && (readings[0]! & beginners) !== 0 && text !== 'I' && !titles.test(text)
}
