import { readTokens, type Span, unitsOf, type Words } from '../language/index.ts'
import { type Lexicon, noLexicon } from '../lexicon/lexicon.ts'
import type { Input, InputMeta } from '../read/input.ts'
import { findBoilerplate } from './boilerplate/index.ts'
import { dayOfDateline, findDateline } from './dateline.ts'
import type { Document, Paragraph, Skipped } from './document.ts'
import { findForeign } from './foreign.ts'
import { findHead } from './head.ts'
import { readLine } from './line.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'

export type { Document, Paragraph, Quotation, Sentence, Skipped } from './document.ts'

/** Takes a text apart into paragraphs, quotations, sentences and tokens; the lexicon knows lines to skip and abbreviations. */
export function readDocument(input: Input, lexicon: Lexicon = noLexicon): Document {
  const { id, view, meta } = input
  const skipped: Skipped[] = []
  const kept: Span[] = []
  const keeps = (span: Span, words: Words) => {
    const line = readLine(words, span.start, span.end)
    const found = findBoilerplate(view, line, lexicon.ignore) ?? findForeign(view, line)
    if (found) skipped.push(found)
    else kept.push(span)
    return found === undefined
  }
  const lines = splitParagraphs(unitsOf(view), view.length)
  const { tokens, sentences } = readTokens(view, lines, lexicon.abbreviations, keeps)

  const paragraphs: Paragraph[] = []
  let s = 0
  for (const { start, end } of kept) {
    const firstSentence = s
    while (s < sentences.length && sentences[s]!.start < end) s++
    const first = sentences[firstSentence]?.first ?? 0
    const last = s > firstSentence ? sentences[s - 1]!.last : first
    paragraphs.push({ start, end, first, last, firstSentence, lastSentence: s })
  }
  const quotations = findQuotations(view, paragraphs, sentences, tokens)
  const { title, byline, stamp } = findHead(view, kept, meta)
  const dateline = findDateline(view, kept)
  const date = meta.date ?? dateOf(dateline && view.slice(dateline.start, dateline.end), stamp)
  return {
    id,
    text: view,
    view,
    source: { text: input.text, ...(input.map && { map: input.map }) },
    tokens,
    sentences,
    paragraphs,
    quotations,
    title,
    byline,
    dateline,
    skipped,
    unread: input.skipped,
    date,
  }
}

/** The day that the text gives itself when nothing else does: that of its dateline, else one on a line of its own at the head. */
function dateOf(dateline: string | undefined, stamp: string | undefined): InputMeta['date'] {
  const day = dateline && dayOfDateline(dateline)
  if (day) return { value: day, from: 'dateline' }
  return stamp ? { value: stamp, from: 'text' } : undefined
}
