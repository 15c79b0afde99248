import type { Document } from '../document/index.ts'
import { has, type Span, Tag } from '../language/index.ts'
import { tokenAt } from './content.ts'

/** `spans` without the dateline: where a report was filed is no part of what it says. A span that is nothing else is dropped. */
export function withoutDateline({ dateline, tokens }: Document, spans: readonly Span[]): readonly Span[] {
  if (!dateline || spans.every(s => s.start >= dateline.end)) return spans
  let i = tokenAt(tokens, dateline.end)
  while (has(tokens[i], Tag.Punctuation) && !/^["“‘«]/.test(tokens[i]!.text)) i++
  const start = tokens[i]?.start ?? dateline.end
  return spans.flatMap(s => {
    if (s.start >= dateline.end || s.end <= dateline.start) return [s]
    return s.end > start ? [{ start, end: s.end }] : []
  })
}
