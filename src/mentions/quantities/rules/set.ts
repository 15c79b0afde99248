import { analyse } from '../../../pipeline.ts'
import { plainInput } from '../../../read/input.ts'
import type { Mark, RuleSet } from '../../../rules/rule.ts'
import type { Quantity } from '../quantity.ts'
import { counts } from './counts.ts'
import { joins } from './joins.ts'
import { measured } from './measured.ts'

/** The rules of quantities, and a way to try them on a text alone. */
export const quantityRules: RuleSet = {
  dimension: 'quantities',
  rules: [...counts, ...measured, ...joins],
  find(text, date) {
    const meta = date === undefined ? {} : { date: { value: date, from: 'option' as const } }
    return analyse(plainInput(text, 'example', meta)).quantities.map(q => ({ rule: q.rule, marks: marksOf(q) }))
  },
}

function marksOf(quantity: Quantity): Mark[] {
  const { start, end, number, rule: _rule, assumed, sides, ...values } = quantity
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) if (value !== undefined) attributes[name] = String(value)
  if (assumed) attributes.assumed = assumed.join(' ')
  if (sides) attributes.sides = sides.join(' ')
  return [
    { label: 'quantity', start, end, attributes },
    { label: 'number', ...number },
  ]
}
