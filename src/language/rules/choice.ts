import { Tag } from '../token.ts'
import { tagRules } from './index.ts'
import { back, type Condition, type TagRule } from './tag-rule.ts'

/** A rule made ready for words with certain readings. */
export type Choice = {
  readonly rule: TagRule
  /** The tags that it chooses. */
  readonly tags: number
  readonly when: readonly Required<Condition>[]
  /** Tags and kinds of which the word before or the one at `back` must have one; 0 where the rule does not ask for any there. */
  readonly isBefore: number
  readonly kindBefore: number
}

/** The conditions of each rule in one shape; a mask of 0 asks for nothing. */
const conditions: readonly (readonly Required<Condition>[])[] = tagRules.map(({ when }) =>
  when.map(({ at, is = 0, isNot = 0, can = 0, cannot = 0, kind = 0, kindNot = 0 }) => ({
    at,
    is,
    isNot,
    can,
    cannot,
    kind,
    kindNot,
  })),
)

/** What the rules can choose among some readings, in the order in which they are tried. */
export function choicesOf(readings: readonly number[], can: number): Choice[] {
  if (readings.length < 2) return []
  return tagRules.flatMap((rule, i) => {
    if (!(can & rule.to && can & rule.over)) return []
    const reading = readings.find(reading => reading & rule.to && !(reading & (rule.except ?? 0)))
    if (reading === undefined) return []
    const when = conditions[i]!
    const before = when.find(({ at }) => at === -1 || at === back)
    return [{ rule, tags: chosen(reading, rule.to), when, isBefore: before?.is ?? 0, kindBefore: before?.kind ?? 0 }]
  })
}

/** A form that is base, past and participle at once keeps those that the rule asks for. */
function chosen(reading: number, to: number): number {
  const forms = reading & verbForms
  return forms & to && forms !== (forms & to) ? reading & ~(forms & ~to) : reading
}

const verbForms = Tag.Base | Tag.Past | Tag.Participle
