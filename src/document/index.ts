import { readTokens, type Span } from '../language/index.ts'
import { type Lexicon, noLexicon } from '../lexicon/lexicon.ts'
import type { Input } from '../read/input.ts'
import { findBoilerplate } from './boilerplate.ts'
import type { Document, Paragraph, Sentence } from './document.ts'
import { findQuotations } from './quotations.ts'

export type { Document, Paragraph, Quotation, Sentence, Skipped } from './document.ts'

/** Takes a text apart into paragraphs, quotations, sentences and tokens; the lexicon knows lines to skip and abbreviations. */
export function readDocument(input: Input, lexicon: Lexicon = noLexicon): Document {
  const { id, text, view, meta, markup } = input
  const blocks = splitParagraphs(view)
  const skipped = [
    ...markup.map(({ start, end }) => ({ start, end, reason: 'markup' as const, rule: 'markup' })),
    ...findBoilerplate(view, blocks, lexicon.ignore),
  ].sort((a, b) => a.start - b.start)
  const kept = blocks.filter(b => !skipped.some(s => s.start < b.end && b.start < s.end))
  const { tokens, sentences: spans } = readTokens(view, kept, lexicon.abbreviations)

  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  let s = 0
  for (const [paragraph, block] of kept.entries()) {
    const firstSentence = s
    for (; s < spans.length && spans[s]!.start < block.end; s++) sentences.push({ ...spans[s]!, paragraph })
    const first = spans[firstSentence]?.first ?? 0
    const last = s > firstSentence ? spans[s - 1]!.last : first
    paragraphs.push({ ...block, first, last, firstSentence, lastSentence: s })
  }
  const quotations = findQuotations(view, paragraphs, tokens)
  return { id, text, view, tokens, sentences, paragraphs, quotations, skipped, ...meta }
}

/** Paragraphs are lines: news text puts each on its own line, with or without an empty one between. */
function splitParagraphs(view: string): Span[] {
  const blocks: Span[] = []
  for (const line of view.matchAll(/[^\n\r]+/g)) {
    const body = line[0].trim()
    if (!body) continue
    const start = line.index + line[0].indexOf(body)
    blocks.push({ start, end: start + body.length })
  }
  return blocks
}
