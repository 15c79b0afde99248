import { parseMarked } from './marked.ts'
import type { Example, Found, Mark, Rule, RuleSet } from './rule.ts'

/** What is wrong with a rule's example, in one line that names the cure; undefined when it is found as marked. */
export function checkExample(set: RuleSet, rule: Rule, example: Example): string | undefined {
  const { text, marks } = parseMarked(textOf(example))
  const found = set.find(text, dateOf(example)).filter(f => f.rule === rule.id)
  if (found.some(f => agrees(f, marks))) return undefined
  const seen = found.map(f => show(text, f.marks)).join(' | ') || 'nothing'
  return `${rule.id}: found ${seen} in ${JSON.stringify(textOf(example))} – fix the rule, or move the line to misses`
}

/** What is wrong with a counter-example; undefined when the rule finds nothing in it. */
export function checkCounterExample(set: RuleSet, rule: Rule, example: Example): string | undefined {
  const { text } = parseMarked(textOf(example))
  const found = set.find(text, dateOf(example)).find(f => f.rule === rule.id)
  return found && `${rule.id}: found ${show(text, found.marks)} in its counter-example ${JSON.stringify(text)}`
}

/** Ids that stand twice, and rules without an example. */
export function checkRules(sets: readonly RuleSet[]): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const rule of sets.flatMap(s => s.rules)) {
    if (seen.has(rule.id)) faults.push(`${rule.id}: the id stands twice`)
    seen.add(rule.id)
    if (rule.examples.length === 0) faults.push(`${rule.id}: has no example`)
  }
  return faults
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)
const dateOf = (example: Example) => (typeof example === 'string' ? undefined : example.date)

/** Every mark of the example is among those found, with the same label, span and attributes. */
function agrees(found: Found, marks: readonly Mark[]): boolean {
  return marks.every(m =>
    found.marks.some(
      f =>
        f.label === m.label &&
        f.start === m.start &&
        f.end === m.end &&
        Object.entries(m.attributes ?? {}).every(([name, value]) => f.attributes?.[name] === value),
    ),
  )
}

function show(text: string, marks: readonly Mark[]): string {
  return marks
    .map(m => {
      const attributes = Object.entries(m.attributes ?? {}).map(([k, v]) => ` ${k}=${v}`)
      return `<${m.label}${attributes.join('')}>${text.slice(m.start, m.end)}`
    })
    .join(' ')
}
