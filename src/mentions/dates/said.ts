import type { Clock, Grain, Moment } from './moment.ts'
import type { Holiday } from './words/holidays.ts'
import type { Which } from './words/phrases.ts'

/** Moves in time: so many of a unit, forward or back. */
export type Steps = readonly (readonly [unit: Grain, by: number])[]

/** What a date expression says, before it is placed in time. The functions below make each kind, so that it has one shape. */
export type Said =
  /** A moment of which coarser fields may lack: `October 29`, `Friday`, `the third quarter`; `within` supplies them. */
  | {
      readonly is: 'moment'
      readonly moment: Moment
      readonly weekday: number | undefined
      readonly within: Said | undefined
    }
  /** A holiday, of a year that is said or not. */
  | {
      readonly is: 'holiday'
      readonly holiday: Holiday
      readonly within: Said | undefined
      readonly which: Which | undefined
    }
  /** So many units from somewhere: `yesterday`, `last week`, `two years ago`, `three days after Easter`. */
  | {
      readonly is: 'step'
      readonly from: 'document' | 'narrative' | Said
      readonly steps: Steps
      /** What the result is: a day, a week …; undefined: of the grain it is counted from. */
      readonly grain: Grain | undefined
    }
  /** The nth unit of a longer period, -1 the last; with a weekday the nth of those. */
  | {
      readonly is: 'nth'
      readonly n: number
      readonly unit: 'day' | 'week' | 'weekend' | 'month'
      readonly weekday: number | undefined
      readonly within: Said
    }
  /** So many units from now if the verb looks forward, else just their length: `in two weeks`. */
  | { readonly is: 'ahead'; readonly steps: Steps; readonly grain: Grain; readonly timex: string }
  /** One of those that come again: `last Tuesday`, `next May`, `this summer`. */
  | {
      readonly is: 'pick'
      readonly which: Which
      readonly moment: Moment
      readonly weekday: number | undefined
      readonly narrative: boolean
      /** The nearest in that direction, be it in the same week: `this coming Friday`. */
      readonly nearest: boolean
    }
  /**
   * The period that a report is about, or the same one so many years before: `the quarter`, `the year-ago period`,
   * `the 1988 quarter`, `a year earlier`.
   */
  | {
      readonly is: 'period'
      readonly grain: 'quarter' | undefined
      readonly back: number
      readonly year: number | undefined
      /** Where the year is counted from when no quarter is reported on. */
      readonly from: 'document' | 'narrative'
    }
  /** With a time of day; without `date`, the time alone. */
  | {
      readonly is: 'timed'
      readonly date: Said | undefined
      readonly clock: Clock | undefined
      readonly part: string | undefined
    }
  /** A length, a set or a reference to no certain time: the value as it stands. */
  | { readonly is: 'value'; readonly type: 'date' | 'duration' | 'set'; readonly timex: string }

type Kind<Is extends Said['is']> = Extract<Said, { is: Is }>

export const saidMoment = (moment: Moment, within?: Said, weekday?: number): Kind<'moment'> => ({
  is: 'moment',
  moment,
  weekday,
  within,
})

export const saidHoliday = (holiday: Holiday, within?: Said, which?: Which): Kind<'holiday'> => ({
  is: 'holiday',
  holiday,
  within,
  which,
})

export const saidStep = (from: 'document' | 'narrative' | Said, steps: Steps, grain?: Grain): Kind<'step'> => ({
  is: 'step',
  from,
  steps,
  grain,
})

/** So many of a unit away, and one of them long: `last week`. */
export const saidUnit = (from: 'document' | 'narrative', unit: Grain, by: number): Kind<'step'> =>
  saidStep(from, [[unit, by]], unit)

export const saidNth = (n: number, unit: Kind<'nth'>['unit'], within: Said, weekday?: number): Kind<'nth'> => ({
  is: 'nth',
  n,
  unit,
  weekday,
  within,
})

export const saidAhead = (steps: Steps, grain: Grain, timex: string): Kind<'ahead'> => ({
  is: 'ahead',
  steps,
  grain,
  timex,
})

export const saidPick = (
  which: Which,
  moment: Moment,
  narrative: boolean,
  weekday?: number,
  nearest = false,
): Kind<'pick'> => ({ is: 'pick', which, moment, weekday, narrative, nearest })

export const saidPeriod = (
  back: number,
  grain?: 'quarter',
  year?: number,
  from: 'document' | 'narrative' = 'document',
): Kind<'period'> => ({ is: 'period', grain, back, year, from })

export const saidTimed = (date?: Said, clock?: Clock, part?: string): Kind<'timed'> => ({
  is: 'timed',
  date,
  clock,
  part,
})

export const saidValue = (type: Kind<'value'>['type'], timex: string): Kind<'value'> => ({ is: 'value', type, timex })

/** An expression that was read: atoms up to `last`, what it says, and the rule that read it. */
export type Piece = { readonly last: number; readonly said: Said; readonly rule: string }

export const pieceOf = (last: number, said: Said, rule: string): Piece => ({ last, said, rule })
