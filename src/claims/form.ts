import type { Stretch } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import { has, Tag } from '../language/index.ts'
import type { ClaimForm } from './index.ts'
import { type Judgement, judge, judging } from './judgement.ts'

/** Direct when every word stands in quotation marks, indirect when none does, otherwise mixed. */
export function formOf({ tokens, quotations }: Document, content: readonly Stretch[]): Judgement<ClaimForm> {
  if (quotations.length === 0) return judge('indirect', 'form.indirect')
  let quoted = false
  let plain = false
  for (const { start, end, first, last } of content) {
    let q = quotationAt(quotations, start)
    for (let i = first; i < last && !(quoted && plain); i++) {
      const token = tokens[i]!
      if (has(token, Tag.Punctuation)) continue
      while (q < quotations.length && quotations[q]!.end <= token.start) q++
      if (q < quotations.length && quotations[q]!.start <= token.start) quoted = true
      else plain = true
      // No word of the rest stands in a quotation.
      if (q === quotations.length || quotations[q]!.start >= end) break
    }
  }
  if (!quoted) return judge('indirect', 'form.indirect')
  return plain ? judge('mixed', 'form.mixed') : judge('direct', 'form.direct')
}

/** The first outer quotation that ends after `offset`; quotations inside others never matter here. */
function quotationAt(quotations: Document['quotations'], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  while (low > 0 && quotations[low - 1]!.depth > 0) low--
  return Math.max(0, low - 1)
}

export const formRules = [
  judging('form.direct', 'All of the content stands in quotation marks.', [
    '<content form="direct">“We are ready,”</content> said the captain.',
  ]),
  judging('form.indirect', 'None of the content stands in quotation marks.', [
    'The captain said <content form="indirect">the crew was ready</content>.',
  ]),
  judging('form.mixed', 'Part of the content stands in quotation marks.', [
    'The captain said <content form="mixed">the crew was “ready for anything”</content>.',
  ]),
]
