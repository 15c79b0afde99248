import { shapeOf, tagWords } from './compromise.ts'
import { splitTokens } from './split.ts'
import { Shape, Tag, type Token } from './token.ts'

export { has, looks, Shape, Tag, type Token } from './token.ts'

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
  for (const paragraph of paragraphs) {
    const first = tokens.length
    readParagraph(view, paragraph, tokens, abbreviations)
    sentences.push(...splitSentences(tokens, first))
  }
  return { tokens, sentences }
}

function readParagraph(view: string, paragraph: Span, tokens: Token[], abbreviations: ReadonlySet<string>): void {
  const words = tagWords(view.slice(paragraph.start, paragraph.end))
  let w = 0
  for (const piece of splitTokens(view, paragraph.start, paragraph.end, abbreviations)) {
    while (w < words.length - 1 && words[w]!.end + paragraph.start <= piece.start) w++
    const word = words[w]
    const text = view.slice(piece.start, piece.end)
    const lower = text.toLowerCase().replace(/’/g, "'")
    const shape = shapeOf(text)
    let tags = 0
    if (shape & Shape.Mark && !/^['’]s?$/.test(text)) tags = Tag.Punctuation
    else if (/^['’]s?$/.test(text)) tags = Tag.Possessive
    else if (lower === "n't") tags = Tag.Negation | Tag.Adverb
    else if (word) tags = word.tags
    tokens.push({
      ...piece,
      text,
      lower,
      tags,
      shape,
      lemma: (word && word.start + paragraph.start <= piece.start && word.root) || lower,
    })
  }
}

function splitSentences(tokens: Token[], from: number): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let first = from
  const close = (last: number) => {
    if (last > first) sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last })
    first = last
  }
  for (let i = from; i < tokens.length; i++) {
    if (!/^[.!?…]+$/.test(tokens[i]!.text)) continue
    let last = i + 1
    while (last < tokens.length && closes(tokens, last)) last++
    const next = tokens[last]
    // $.50, AUD1.5m: a point before digits that touch it ends nothing
    if (next && last === i + 1 && /^\d/.test(next.text) && next.start === tokens[i]!.end) continue
    if (!next || /^["“‘«([`]|^''$|^\p{Lu}|^\d/u.test(next.text)) close(last)
  }
  close(tokens.length)
  return sentences
}

/** A closing mark or bracket; a straight mark closes only what it touches. */
function closes(tokens: readonly Token[], i: number): boolean {
  const { text, start } = tokens[i]!
  return /^[”’»)\]]$/.test(text) || (/^(?:"|''|')$/.test(text) && start === tokens[i - 1]!.end)
}
