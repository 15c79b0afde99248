import { expect, test } from 'vitest'
import { listRules } from '../../src/rules/list.ts'
import { rulesText } from '../../src/rules/text.ts'

test('the list gives every rule a paragraph with its example, and measured ones their precision', () => {
  const text = rulesText(false)
  const rules = listRules()
  expect(text.trim().split('\n\n')).toHaveLength(rules.length)
  const that = rules.find(r => r.id === 'verb.that')!
  expect(text).toContain(
    `verb.that\n  ${that.about}\n  e.g. ${that.example}\n  precision ${(100 * that.precision!).toFixed(1)} %`,
  )
})

test('as JSON it holds the same rules', () => {
  expect(JSON.parse(rulesText(true)).map((r: { id: string }) => r.id)).toEqual(listRules().map(r => r.id))
})

test('a rule with few cases shows the figure of its group', () => {
  const rare = listRules().find(r => r.id === 'infinitive.gerund')!
  expect(rare.measured).toBe('group')
  expect(rare.n).toBeGreaterThanOrEqual(30)
})
