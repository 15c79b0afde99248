import type { Document, Quotation } from './document.ts'

/** Where the latest search ended: the next is mostly for a place near by. */
let latest = 0

/** Index in `quotations` of the first that starts at or after token `at`, or of one that holds it. */
export function quotationIndex(quotations: readonly Quotation[], at: number): number {
  let q = Math.min(latest, quotations.length)
  while (q > 0 && quotations[q - 1]!.first >= at) q--
  while (q < quotations.length && quotations[q]!.first < at) q++
  latest = q
  return q
}

/** The outer quotation whose opening mark is token `at`. */
export function quotationFrom({ quotations }: Document, at: number): Quotation | undefined {
  const q = quotations[quotationIndex(quotations, at)]
  return q?.first === at && q.depth === 0 ? q : undefined
}

/** Whether a quotation begins at one of the tokens `first` to `last`. */
export function quotationIn({ quotations }: Document, first: number, last: number): boolean {
  const next = quotations[quotationIndex(quotations, first)]
  return next !== undefined && next.first <= last
}

/** The outer quotation whose last token is `at`. */
export function quotationTo({ quotations }: Document, at: number): Quotation | undefined {
  for (let q = quotationIndex(quotations, at) - 1; q >= 0; q--) {
    if (quotations[q]!.depth > 0) continue
    return quotations[q]!.last === at + 1 ? quotations[q] : undefined
  }
  return undefined
}

/** The outer quotation that token `at` stands in, marks included. */
export function quotationAround({ quotations }: Document, at: number): Quotation | undefined {
  for (let q = quotationIndex(quotations, at + 1) - 1; q >= 0; q--) {
    if (quotations[q]!.depth > 0) continue
    return quotations[q]!.last > at ? quotations[q] : undefined
  }
  return undefined
}
