import type { Span } from '../language/index.ts'
import type { Skipped } from './document.ts'

const notices = /\b(?:app key|api key)\b.*\bnot set\b|^(?:advertisement|read more|share this|sign up for)\b/i

/** Lines that a web page left in the text. */
export function findBoilerplate(view: string, blocks: readonly Span[]): Skipped[] {
  return blocks
    .filter(b => notices.test(view.slice(b.start, b.end)))
    .map(b => ({ ...b, reason: 'boilerplate', rule: 'boilerplate.notice' }))
}
