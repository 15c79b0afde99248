import { noWords, scanWords, unitsOf } from '../../language/index.ts'
import type { RuleSet } from '../../rules/rule.ts'
import type { Skipped } from '../document.ts'
import { type Line, readLine } from '../line.ts'
import { lineRules } from './lines.ts'

/** A paragraph that stands in the text but is not of it, or that the house ignores. */
export function findBoilerplate(
  view: string,
  { start, end, rules }: Line,
  ignored: readonly RegExp[],
): Skipped | undefined {
  if (rules === 0 && !ignored.length) return undefined
  const line = view.slice(start, end)
  const rule =
    lineRules.find((r, i) => rules & (1 << i) && line.length <= r.longest && r.line.test(line))?.id ??
    (ignored.some(pattern => pattern.test(line)) ? 'lexicon.ignore' : undefined)
  return rule === undefined ? undefined : { start, end, reason: 'boilerplate', rule }
}

export const boilerplateRules: RuleSet = {
  dimension: 'document',
  rules: lineRules,
  find(text) {
    const words = noWords()
    scanWords(text, unitsOf(text), 0, text.length, new Set(), words)
    const found = findBoilerplate(text, readLine(words, 0, text.length), [])
    return found ? [{ rule: found.rule, marks: [{ label: 'boilerplate', start: 0, end: text.length }] }] : []
  },
}
