import { describe, expect, test } from 'vitest'
import { checkCounterExample, checkExample, checkRules } from '../../src/rules/check.ts'
import { parseMarked } from '../../src/rules/marked.ts'
import { ruleSets } from '../../src/rules/registry.ts'

const label = (example: string | { text: string; date: string }) =>
  typeof example === 'string' ? example : `${example.text} (on ${example.date})`

test('ids are unique and every rule has an example', () => {
  expect(checkRules(ruleSets)).toEqual([])
})

describe.each(ruleSets.flatMap(set => set.rules.map(rule => ({ id: rule.id, set, rule }))))('$id', ({ set, rule }) => {
  for (const example of rule.examples) {
    test(`finds ${label(example)}`, () => expect(checkExample(set, rule, example)).toBeUndefined())
  }
  for (const example of rule.counterExamples) {
    test(`leaves ${label(example)}`, () => expect(checkCounterExample(set, rule, example)).toBeUndefined())
  }
  for (const example of rule.misses ?? []) {
    test.fails(`misses ${label(example)}`, () => expect(checkExample(set, rule, example)).toBeUndefined())
  }
})

test('a marked example gives its text and spans', () => {
  expect(parseMarked('<cue force="state">said</cue> no')).toEqual({
    text: 'said no',
    marks: [{ label: 'cue', start: 0, end: 4, attributes: { force: 'state' } }],
  })
})

test('an unclosed mark is an error that shows the example', () => {
  expect(() => parseMarked('<cue>said')).toThrow('<cue> is not closed in: <cue>said')
})
