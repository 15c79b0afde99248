import type { Stretch } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import { has, type Span, Tag, type Token } from '../language/index.ts'
import { tokenAt } from './content.ts'

/**
 * A content (sorted stretches) without the dateline: where a report was filed is no part of what it says. A stretch that is nothing
 * else is dropped.
 */
export function withoutDateline({ dateline, tokens }: Document, content: readonly Stretch[]): readonly Stretch[] {
  return !dateline || content[0]!.start >= dateline.end ? content : behind(tokens, dateline, content)
}

function behind(tokens: readonly Token[], dateline: Span, content: readonly Stretch[]): readonly Stretch[] {
  let first = tokenAt(tokens, dateline.end)
  while (has(tokens[first], Tag.Punctuation) && !/^["“‘«]/.test(tokens[first]!.text)) first++
  const start = tokens[first]?.start ?? dateline.end
  return content.flatMap(s => {
    if (s.start >= dateline.end || s.end <= dateline.start) return [s]
    return s.end > start ? [{ start, end: s.end, first, last: s.last }] : []
  })
}
