import type { Rule } from '../rules/rule.ts'

/** A value and the id of the rule that decided it. */
export type Judgement<T> = { readonly value: T; readonly rule: string }

export const judge = <T>(value: T, rule: string): Judgement<T> => ({ value, rule })

/** A rule that proves itself on examples whose marks carry the judged value. */
export const judging = (id: string, about: string, examples: Rule['examples'], rest: Partial<Rule> = {}): Rule => ({
  id,
  about,
  examples,
  counterExamples: [],
  ...rest,
})
