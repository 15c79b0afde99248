import type { Clock, Grain, Moment } from './moment.ts'
import type { Holiday } from './words/holidays.ts'
import type { Which } from './words/phrases.ts'

/** What a date expression says, before it is placed in time. */
export type Said =
  /** A moment of which coarser fields may lack: `October 29`, `Friday`, `the third quarter`; `within` supplies them. */
  | { readonly is: 'moment'; readonly moment: Moment; readonly weekday?: number; readonly within?: Said }
  /** A holiday, of a year that is said or not. */
  | { readonly is: 'holiday'; readonly holiday: Holiday; readonly within?: Said; readonly which?: Which }
  /** So many units from somewhere: `yesterday`, `last week`, `two years ago`, `three days after Easter`. */
  | {
      readonly is: 'step'
      readonly from: 'document' | 'narrative' | Said
      readonly steps: readonly (readonly [Grain, number])[]
      /** What the result is: a day, a week …; absent: of the grain it is counted from. */
      readonly grain?: Grain
    }
  /** The nth unit of a longer period, -1 the last; with a weekday the nth of those. */
  | {
      readonly is: 'nth'
      readonly n: number
      readonly unit: 'day' | 'week' | 'weekend' | 'month'
      readonly weekday?: number
      readonly within: Said
    }
  /** So many units from now if the verb looks forward, else just their length: `in two weeks`. */
  | {
      readonly is: 'ahead'
      readonly steps: readonly (readonly [Grain, number])[]
      readonly grain: Grain
      readonly timex: string
    }
  /** One of those that come again: `last Tuesday`, `next May`, `this summer`. */
  | {
      readonly is: 'pick'
      readonly which: Which
      readonly moment: Moment
      readonly weekday?: number
      readonly narrative?: boolean
      /** The nearest in that direction, be it in the same week: `this coming Friday`. */
      readonly nearest?: boolean
    }
  /**
   * The period that a report is about, or the same one so many years before: `the quarter`, `the year-ago period`,
   * `the 1988 quarter`, `a year earlier`.
   */
  | {
      readonly is: 'period'
      readonly grain?: 'quarter'
      readonly back: number
      readonly year?: number
      /** Where the year is counted from when no quarter is reported on; the document's by default. */
      readonly from?: 'document' | 'narrative'
    }
  /** With a time of day; without `date`, the time alone. */
  | { readonly is: 'timed'; readonly date?: Said; readonly clock?: Clock; readonly part?: string }
  /** A length, a set or a reference to no certain time: the value as it stands. */
  | { readonly is: 'value'; readonly type: 'date' | 'duration' | 'set'; readonly timex: string }

/** An expression that was read: atoms up to `last`, what it says, and the rule that read it. */
export type Piece = { readonly last: number; readonly said: Said; readonly rule: string }
