import { type Form, formOf, possessiveOf } from './forms.ts'
import { scanTokens } from './scan.ts'
import { sentenceStarts } from './sentences.ts'
import { tagSentence } from './tag.ts'
import { Shape, Tag, type Token } from './token.ts'

export { type Form, formOf } from './forms.ts'
export { has, looks, Shape, Tag, type Token } from './token.ts'
export { lemmaFact, wordFact } from './word-fact.ts'

/** A run of tokens `[first, last)` that is one sentence, with its UTF-16 offsets. */
export type SentenceSpan = { start: number; end: number; first: number; last: number }

const none: ReadonlySet<string> = new Set()

/** A stretch of text, UTF-16, half-open. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Tokens and sentences of the given paragraphs of `view`, in the order of the text.
 *
 * Offsets are UTF-16 and count from the start of `view`. `abbreviations` are the house's own, with their full stop: a token
 * like `Obs.` ends no sentence.
 */
export function readTokens(
  view: string,
  paragraphs: readonly Span[],
  abbreviations: ReadonlySet<string> = none,
): { tokens: Token[]; sentences: SentenceSpan[] } {
  const tokens: Token[] = []
  const sentences: SentenceSpan[] = []
  const text = { tokens, sentences }
  for (const { start, end } of paragraphs) readParagraph(view, start, end, abbreviations, text)
  return text
}

function readParagraph(
  view: string,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
  { tokens, sentences }: { tokens: Token[]; sentences: SentenceSpan[] },
): void {
  const { starts, ends } = scanTokens(view, from, to, abbreviations)
  const forms = readForms(view, starts, ends)
  const tags = new Array<number>(forms.length).fill(0)
  const offset = tokens.length
  const bounds = sentenceStarts(forms, starts, ends, 0, forms.length)
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s]!
    const last = bounds[s + 1]!
    if (first === last) continue
    tagSentence({ forms, tags, first, last })
    let opening = true
    for (let i = first; i < last; i++) {
      const form = forms[i]!
      tokens.push(tokenOf(form, tags[i]!, starts[i]!, ends[i]!, opening))
      if (!(form.shape & Shape.Mark)) opening = false
    }
    sentences.push({ start: starts[first]!, end: ends[last - 1]!, first: first + offset, last: last + offset })
  }
}

/** The forms of the words; an apostrophe behind a plural that owns what follows is no mark: `the drivers’ union`. */
function readForms(view: string, starts: readonly number[], ends: readonly number[]): Form[] {
  const forms = starts.map((start, i) => formOf(view.slice(start, ends[i])))
  for (let i = 1; i + 1 < forms.length; i++) {
    const { text } = forms[i]!
    if ((text === '’' || text === "'") && starts[i] === ends[i - 1] && ends[i]! < starts[i + 1]! && owns(forms, i))
      forms[i] = possessiveOf(text)
  }
  return forms
}

const owns = (forms: readonly Form[], i: number): boolean =>
  /[sxz]$/i.test(forms[i - 1]!.text) && (forms[i + 1]!.can & (Tag.Noun | Tag.Adjective | Tag.Number)) !== 0

const tokenOf = (form: Form, tags: number, start: number, end: number, opening: boolean): Token => ({
  start,
  end,
  text: form.text,
  lower: form.lower,
  tags,
  shape: opening ? form.shape | Shape.SentenceStart : form.shape,
  lemma: tags & Tag.Verb ? form.verbLemma : tags & Tag.Plural ? form.nounLemma : form.lower,
  form,
  house: undefined,
})
