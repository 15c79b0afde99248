import { expect, test } from 'vitest'
import { measurementOf, wilson } from '../../src/claims/confidence.ts'
import { listRules } from '../../src/rules/list.ts'

test('the interval of many cases is narrow, of few cases wide, and never leaves 0 to 1', () => {
  const [low, high] = wilson({ found: 800, n: 1000 })
  expect(low).toBeCloseTo(0.774, 3)
  expect(high).toBeCloseTo(0.8237, 3)
  expect(wilson({ found: 0, n: 10 })[0]).toBe(0)
  expect(wilson({ found: 10, n: 10 })[1]).toBeCloseTo(1, 6)
  expect(wilson({ found: 10, n: 10 })[0]).toBeCloseTo(0.7225, 3)
})

test('a rule that was never measured has no figures', () => {
  expect(measurementOf('nowhere.rule')).toBeUndefined()
})

test('every listed rule says what it is for and shows an example', () => {
  for (const rule of listRules()) {
    expect(rule.about, rule.id).toMatch(/\S/)
    expect(rule.example, rule.id).toMatch(/\S/)
    if (rule.interval) {
      expect(rule.interval[0]).toBeLessThanOrEqual(rule.precision!)
      expect(rule.interval[1]).toBeGreaterThanOrEqual(rule.precision!)
    }
  }
})
