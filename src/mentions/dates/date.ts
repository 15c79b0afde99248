import type { Span } from '../../language/index.ts'

/** A date, time, duration or set (TimeML 1.2.1 TIMEX3). */
export type DateMention = Span & {
  readonly rule: string
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value; absent for an impossible date. */
  readonly timex: string | undefined
  /** First and last day, `YYYY-MM-DD`, when the value names real days. */
  readonly startDate: string | undefined
  readonly endDate: string | undefined
  /** Fields that the text does not say and that were inferred: `year`, `direction`. */
  readonly assumed: readonly string[] | undefined
  /** Why the text has no value: `February 30`. */
  readonly problem: 'impossible' | undefined
}
