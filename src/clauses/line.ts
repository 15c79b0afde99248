import type { Quotation } from '../document/index.ts'
import { has, Tag, type Token } from '../language/index.ts'
import * as w from './words.ts'

export type TokenRange = { readonly first: number; readonly last: number }

/**
 * The words of one clause level: token indices in order, with what only interrupts left out – quotation marks, parentheses,
 * asides between two dashes – and a sentence quoted within as a single element.
 */
export type Line = {
  /** Token indices; a quoted sentence is represented by its first token. */
  readonly at: readonly number[]
  /** Token indices that stand for a quoted sentence. */
  readonly quoted: ReadonlySet<number>
  /** Parentheses, dash asides and quoted sentences: each is a line of its own. */
  readonly inner: readonly (TokenRange & { readonly kind: 'parenthesis' | 'dashes' | 'quotation' })[]
}

/** Reads tokens `[first, last)`; `quotations` are the outer ones that touch the range, in order. */
export function readLine(
  tokens: readonly Token[],
  first: number,
  last: number,
  quotations: readonly Quotation[],
): Line {
  const at: number[] = []
  const quoted = new Set<number>()
  const inner: { first: number; last: number; kind: 'parenthesis' | 'dashes' | 'quotation' }[] = []
  let q = 0
  for (let i = first; i < last; ) {
    while (q < quotations.length && quotations[q]!.last <= i) q++
    const quotation = quotations[q]
    const opened = quotation && i >= quotation.first && (i === quotation.first || i === first) ? quotation : undefined
    if (opened && standsAlone(tokens, opened, first, last)) {
      const from = opened.first < first ? first : opened.first + 1
      const to = Math.min(last, opened.closed && opened.last <= last ? opened.last - 1 : opened.last)
      if (to > from) inner.push({ first: from, last: to, kind: 'quotation' })
      at.push(i)
      quoted.add(i)
      i = Math.max(i + 1, Math.min(last, opened.last))
      continue
    }
    const token = tokens[i]!
    const close =
      token.text === '(' || token.text === '['
        ? closing(tokens, i, last)
        : w.isDashAt(tokens, i)
          ? dashAfter(tokens, i, first, last)
          : undefined
    if (close !== undefined) {
      if (close > i + 1)
        inner.push({ first: i + 1, last: close, kind: w.isDashAt(tokens, i) ? 'dashes' : 'parenthesis' })
      i = close + 1
      continue
    }
    if (!w.isQuoteMark(token) && !/^[‘’'[\]()]$/.test(token.text) && (token.text !== '-' || w.isDashAt(tokens, i)))
      at.push(i)
    i++
  }
  return { at, quoted, inner }
}

/** A quotation that is a sentence or more: it begins its sentence or with a capital and ends with a mark of its own. */
function standsAlone(tokens: readonly Token[], { first, last, closed }: Quotation, from: number, to: number): boolean {
  if (first <= from && last >= to) return false
  if (first < from) return true
  const opener = tokens[first + 1]
  const before = tokens[last - 2]
  const ends = !closed || (before !== undefined && /^[,.?!…]|^--?$|^[–—]$/.test(before.text))
  if (!ends || last - first < 4 || !opener) return false
  return first === from || /^\p{Lu}|^[[.…\d]/u.test(opener.text)
}

function closing(tokens: readonly Token[], open: number, last: number): number | undefined {
  const mark = tokens[open]!.text === '(' ? ')' : ']'
  for (let i = open + 1; i < Math.min(last, open + 80); i++) if (tokens[i]!.text === mark) return i
  return undefined
}

/** The dash that closes an aside opened at `open`: two or more words away in the same sentence, with words on either side. */
function dashAfter(tokens: readonly Token[], open: number, first: number, last: number): number | undefined {
  if (open <= first + 1) return undefined
  for (let i = open + 1; i < last - 2; i++) {
    if (tokens[i]!.text === ';') return undefined
    if (w.isDashAt(tokens, i)) return i > open + 1 && !has(tokens[i + 1], Tag.Punctuation) ? i : undefined
  }
  return undefined
}
