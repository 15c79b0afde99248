import { possessiveOf } from './form-table.ts'
import { type Form, lemmaIn } from './forms.ts'
import { promisesOf } from './promises.ts'
import { scanWords } from './scan.ts'
import { sentenceEnd } from './sentences.ts'
import { tagSentence } from './tag.ts'
import { Shape, Tag, Token } from './token.ts'
import { unitsOf } from './units.ts'
import { noWords, type Words } from './words.ts'

export { formAt, formOf } from './form-table.ts'
export { type Form, lemmaIn } from './forms.ts'
export { promise, promises } from './promises.ts'
export { scanWords } from './scan.ts'
export { has, looks, Shape, Tag, Token } from './token.ts'
export { TokenNumbers } from './token-numbers.ts'
export { unitsOf } from './units.ts'
export { type BitLists, WordBits } from './word-bits.ts'
export { lemmaFact, WordNumbers, wordFact } from './word-fact.ts'
export { wordLists } from './word-lists.ts'
export { noWords, type Words } from './words.ts'

/** A run of tokens `[first, last)` that is one sentence, with its UTF-16 offsets and the number of its paragraph. */
export type Sentence = Span & {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  /** Bits of `promise`: what some word of it promises. */
  readonly promises: number
}

const none: ReadonlySet<string> = new Set()

/** Room for the words of one paragraph after the other. */
const words = noWords()

/** A stretch of text, UTF-16, half-open. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Tokens and sentences of the given paragraphs of `view`, in the order of the text.
 *
 * Offsets are UTF-16 and count from the start of `view`. `abbreviations` are the house's own, with their full stop: a token
 * like `Obs.` ends no sentence. Paragraphs that `keeps` says no to are left out.
 */
export function readTokens(
  view: string,
  paragraphs: readonly Span[],
  abbreviations: ReadonlySet<string> = none,
  keeps: (paragraph: Span, words: Words) => boolean = () => true,
): { tokens: Token[]; sentences: Sentence[] } {
  // Room for a token in four letters is more than nearly all texts need; a list that grows is copied again and again.
  const tokens = new Array<Token>(view.length >> 2)
  const sentences: Sentence[] = []
  const units = unitsOf(view)
  let offset = 0
  let paragraph = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const span = paragraphs[p]!
    scanWords(view, units, span.start, span.end, abbreviations, words)
    if (!keeps(span, words)) continue
    if (words.apostrophes) setPossessives(words)
    for (let first = 0, last = 0; first < words.count; first = last) {
      last = sentenceEnd(words, first)
      tagSentence(words, first, last)
      const promises = addTokens(words, first, last, tokens, offset)
      sentences.push({
        start: words.starts[first]!,
        end: words.ends[last - 1]!,
        first: first + offset,
        last: last + offset,
        paragraph,
        promises,
      })
    }
    offset += words.count
    paragraph++
  }
  tokens.length = offset
  return { tokens, sentences }
}

/** An apostrophe behind a plural that owns what follows is no mark: `the drivers’ union`. */
function setPossessives({ forms, starts, ends, count }: Words): void {
  for (let i = 1; i + 1 < count; i++) {
    const { text } = forms[i]!
    if (
      (text === '’' || text === "'") &&
      starts[i] === ends[i - 1] &&
      ends[i]! < starts[i + 1]! &&
      owns(forms[i - 1]!, forms[i + 1]!)
    )
      forms[i] = possessiveOf(text)
  }
}

const owns = ({ lower }: Form, { can }: Form): boolean =>
  /[sxz]$/.test(lower) && (can & (Tag.Noun | Tag.Adjective | Tag.Number)) !== 0

/** Adds the tokens of a sentence, and tells what their words promise. */
function addTokens(
  { forms, starts, ends, tags }: Words,
  first: number,
  last: number,
  tokens: Token[],
  offset: number,
): number {
  let opening = true
  let promises = 0
  for (let i = first; i < last; i++) {
    const form = forms[i]!
    const tag = tags[i]!
    const shape = opening ? form.shape | Shape.SentenceStart : form.shape
    tokens[offset + i] = new Token(starts[i]!, ends[i]!, tag, shape, lemmaIn(form, tag), form)
    opening &&= (form.shape & Shape.Mark) !== 0
    promises |= promisesOf(form)
  }
  return promises
}
