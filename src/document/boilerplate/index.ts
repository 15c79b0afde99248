import { unitsOf } from '../../language/index.ts'
import type { RuleSet } from '../../rules/rule.ts'
import type { Skipped } from '../document.ts'
import { type Line, readLine } from '../line.ts'
import { lineRules } from './lines.ts'

/** Paragraphs that stand in the text but are not of it, and those that the house ignores. */
export function findBoilerplate(view: string, lines: readonly Line[], ignored: readonly RegExp[]): Skipped[] {
  const found: Skipped[] = []
  for (const { start, end, rules } of lines) {
    if (rules === 0 && !ignored.length) continue
    const line = view.slice(start, end)
    const rule =
      lineRules.find((r, i) => rules & (1 << i) && line.length <= r.longest && r.line.test(line))?.id ??
      (ignored.some(pattern => pattern.test(line)) ? 'lexicon.ignore' : undefined)
    if (rule) found.push({ start, end, reason: 'boilerplate', rule })
  }
  return found
}

export const boilerplateRules: RuleSet = {
  dimension: 'document',
  rules: lineRules,
  find: text =>
    findBoilerplate(text, [readLine(unitsOf(text), 0, text.length)], []).map(({ rule, start, end }) => ({
      rule,
      marks: [{ label: 'boilerplate', start, end }],
    })),
}
