import type { Span } from '../../language/index.ts'
import type { RuleSet } from '../../rules/rule.ts'
import type { Skipped } from '../document.ts'
import { lineRules } from './lines.ts'

const longest = Math.max(...lineRules.map(rule => rule.longest))

/** Paragraphs that stand in the text but are not of it, and those that the house ignores. */
export function findBoilerplate(view: string, blocks: readonly Span[], ignored: readonly RegExp[]): Skipped[] {
  const found: Skipped[] = []
  for (const { start, end } of blocks) {
    const length = end - start
    if (length > longest && !ignored.length) continue
    const line = view.slice(start, end)
    const lower = line.toLowerCase()
    const rule =
      lineRules.find(r => length <= r.longest && hasWord(lower, r.words) && r.line.test(line))?.id ??
      (ignored.some(pattern => pattern.test(line)) ? 'lexicon.ignore' : undefined)
    if (rule) found.push({ start, end, reason: 'boilerplate', rule })
  }
  return found
}

/** Whether one of the words is in a text; true where none are asked for. */
function hasWord(lower: string, words: readonly string[] | undefined): boolean {
  if (words === undefined) return true
  for (const word of words) if (lower.includes(word)) return true
  return false
}

export const boilerplateRules: RuleSet = {
  dimension: 'document',
  rules: lineRules,
  find: text =>
    findBoilerplate(text, [{ start: 0, end: text.length }], []).map(({ rule, start, end }) => ({
      rule,
      marks: [{ label: 'boilerplate', start, end }],
    })),
}
