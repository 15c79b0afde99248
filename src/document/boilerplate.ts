import type { Span } from '../language/index.ts'
import type { Skipped } from './document.ts'

const notices = /\b(?:app key|api key)\b.*\bnot set\b|^(?:advertisement|read more|share this|sign up for)\b/i

/** Lines that a web page left in the text, and those that the house ignores. */
export function findBoilerplate(view: string, blocks: readonly Span[], ignored: readonly RegExp[]): Skipped[] {
  const found: Skipped[] = []
  for (const block of blocks) {
    const line = view.slice(block.start, block.end)
    if (notices.test(line)) found.push({ ...block, reason: 'boilerplate', rule: 'boilerplate.notice' })
    else if (ignored.some(pattern => pattern.test(line))) {
      found.push({ ...block, reason: 'boilerplate', rule: 'lexicon.ignore' })
    }
  }
  return found
}
