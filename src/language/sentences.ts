import type { Form } from './forms.ts'
import { Shape, Tag } from './token.ts'
import type { Words } from './words.ts'

/** What a form is to the ends of sentences, as bits. */
export const Edge = {
  /** A stop, question or exclamation mark. */
  Ends: 1 << 0,
  /** A closing mark or bracket. */
  Closes: 1 << 1,
  /** A straight mark: it closes only what it touches. */
  ClosesTouched: 1 << 2,
  /** Can begin a sentence. */
  Opens: 1 << 3,
  /** Begins one even behind an abbreviation. */
  OpensAnyway: 1 << 4,
} as const

/** The bits of `Edge` of a form. */
export function edgesOf(text: string, shape: number, reading: number): number {
  let edges = 0
  if (shape & Shape.Mark) {
    if (/^[.!?…]+$/.test(text)) edges |= Edge.Ends
    if (/^[”’»)\]]$/.test(text)) edges |= Edge.Closes
    if (text === '"' || text === "''" || text === "'") edges |= Edge.ClosesTouched
  }
  if (shape & Shape.Capital) {
    edges |= Edge.Opens
    // Behind an abbreviation only a little word with a capital begins a sentence: a name may belong to it.
    if (reading & beginners && text !== 'I' && !titles.test(text)) edges |= Edge.OpensAnyway
  } else if (opensSmall(text)) edges |= Edge.Opens
  return edges
}

/** Whether a word without a capital letter can begin a sentence. */
function opensSmall(text: string): boolean {
  const unit = text.charCodeAt(0)
  if (unit >= 0x61 && unit <= 0x7a) return false
  return (unit >= 0x30 && unit <= 0x39) || /^(?:["“‘«([`]|''|\p{Lu}|\d|['’]\p{Lu})/u.test(text)
}

const titles = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Rev|St|vs|v)\.$/
const beginners = Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Wh

/**
 * Where the sentence that begins at word `first` ends, or all words do. A sentence ends at a full stop, question or exclamation
 * mark, with the closing marks behind it, when something follows that can begin a sentence.
 */
export function sentenceEnd({ forms, starts, ends, count }: Words, first: number): number {
  for (let i = first; i < count - 1; i++) {
    const { shape, edges, text } = forms[i]!
    if (shape & Shape.Abbreviation) {
      if (text.length > 2 && forms[i + 1]!.edges & Edge.OpensAnyway) return i + 1
      continue
    }
    if (!(edges & Edge.Ends)) continue
    let next = i + 1
    while (next < count && closes(forms[next]!, starts[next] === ends[next - 1])) next++
    // $.50: a point before digits that touch it ends nothing
    if (next === i + 1 && forms[next]!.shape & Shape.Digit && starts[next] === ends[i]) continue
    if (next < count && forms[next]!.edges & Edge.Opens) return next
  }
  return count
}

const closes = ({ edges }: Form, touches: boolean): boolean =>
  (edges & Edge.Closes) !== 0 || (touches && (edges & Edge.ClosesTouched) !== 0)
