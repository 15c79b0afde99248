import { readDocument } from '../../../document/index.ts'
import { plainInput } from '../../../read/input.ts'
import type { Mark, RuleSet } from '../../../rules/rule.ts'
import type { DateMention } from '../date.ts'
import { findDates } from '../index.ts'
import { absolute } from './absolute.ts'
import { lasting } from './lasting.ts'
import { relative } from './relative.ts'

/** The rules of dates, and a way to try them on a text alone. */
export const dateRules: RuleSet = {
  dimension: 'dates',
  rules: [...absolute, ...relative, ...lasting],
  find(text, date) {
    const meta = date === undefined ? {} : { date: { value: date, from: 'option' as const } }
    return findDates(readDocument(plainInput(text, 'example', meta))).map(d => ({ rule: d.rule, marks: [markOf(d)] }))
  },
}

function markOf({ start, end, type, timex, startDate, endDate, assumed, problem }: DateMention): Mark {
  return {
    label: 'date',
    start,
    end,
    attributes: {
      type,
      timex,
      problem,
      ...(startDate && { start: startDate, end: endDate }),
      ...(assumed && { assumed: assumed.join(' ') }),
    },
  }
}
