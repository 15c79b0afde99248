import type { Anchor } from './anchor.ts'
import { isKnown, steps } from './arithmetic.ts'
import type { DateMention } from './date.ts'
import type { Direction } from './direction.ts'
import { daysIn, type Moment } from './moment.ts'
import { nearestOf, nthOf, ofHoliday, pick } from './occurrence.ts'
import type { Said } from './said.ts'
import { daysOf, isoDate, timeText, timexOf } from './values.ts'

export type Resolved = {
  readonly values: Omit<DateMention, 'start' | 'end' | 'rule'>
  /** The moment that later expressions may count from. */
  readonly moment?: Moment
}

type Placed = { readonly moment: Moment; readonly assumed: readonly string[] } | 'impossible' | undefined

/** The value of what was said. Undefined where nothing can be said of it. */
export function resolve(said: Said, anchor: Anchor, direction: () => Direction | undefined): Resolved | undefined {
  if (said.is === 'value') return { values: { type: said.type, timex: said.timex } }
  if (said.is === 'timed' && !said.date) {
    return { values: { type: 'time', timex: timeText(said.clock, said.part) } }
  }
  if (said.is === 'ahead' && direction()?.way !== 'future') return { values: { type: 'duration', timex: said.timex } }
  const placed = place(said, anchor, direction)
  if (placed === undefined) return undefined
  const type = said.is === 'timed' ? 'time' : 'date'
  if (placed === 'impossible') return { values: { type, problem: 'impossible' } }
  const { moment, assumed } = placed
  const days = daysOf(moment)
  const startDate = days && isoDate(days[0])
  const endDate = days && isoDate(days[1])
  return {
    values: {
      type,
      timex: timexOf(moment),
      ...(startDate && endDate && { startDate, endDate }),
      ...(assumed.length > 0 && { assumed }),
    },
    ...(isKnown(moment) && { moment }),
  }
}

/** Places what was said in the calendar. */
function place(said: Said, anchor: Anchor, direction: () => Direction | undefined): Placed {
  switch (said.is) {
    case 'value':
      return undefined
    case 'timed': {
      const date = said.date ? place(said.date, anchor, direction) : undefined
      if (!date || date === 'impossible') return date
      const { clock, part } = said
      return { ...date, moment: { ...date.moment, ...(clock && { clock }), ...(part && !clock && { part }) } }
    }
    case 'step':
      return step(said, anchor, direction)
    case 'period':
      return { moment: periodOf(said, anchor), assumed: [] }
    case 'nth': {
      const outer = place(said.within, anchor, direction)
      if (!outer || outer === 'impossible') return outer
      const moment = nthOf(said, outer.moment)
      return moment && { moment, assumed: outer.assumed }
    }
    case 'ahead':
      return { moment: steps(anchor.document, said.steps, said.grain), assumed: ['direction'] }
    case 'pick': {
      const from = said.narrative ? (anchor.day ?? anchor.narrative) : anchor.document
      return { moment: pick(said, from), assumed: [] }
    }
    case 'holiday': {
      const within = said.within ? place(said.within, anchor, direction) : undefined
      if (within === 'impossible') return within
      return ofHoliday(said, within?.moment, anchor.document, direction)
    }
    case 'moment':
      return fill(said, anchor, direction)
  }
}

function step(said: Extract<Said, { is: 'step' }>, anchor: Anchor, direction: () => Direction | undefined): Placed {
  let from: Moment | undefined
  let assumed: readonly string[] = []
  if (said.from === 'document') from = anchor.document
  else if (said.from === 'narrative') {
    const fine = said.grain === 'day' || said.grain === 'week' || said.grain === 'weekend'
    from = fine ? (anchor.day ?? anchor.narrative) : anchor.narrative
  } else {
    const placed = place(said.from, anchor, direction)
    if (placed === undefined || placed === 'impossible') return placed
    from = placed.moment
    assumed = placed.assumed
  }
  const grain = said.grain ?? from?.grain ?? 'year'
  return { moment: steps(from, said.steps, grain), assumed }
}

/** The quarter that was last reported on, or the year where there was none, so many years before. */
function periodOf(said: Extract<Said, { is: 'period' }>, { period, document, narrative }: Anchor): Moment {
  const { grain, back, year } = said
  if (year !== undefined) return period ? { ...period, year } : { grain: grain ?? 'year', year }
  const from = said.from === 'narrative' ? narrative : document
  const base = period ?? (grain && document && steps(document, [['quarter', -1]], 'quarter'))
  if (base) return { ...base, year: base.year! - back }
  return grain ? { grain } : steps(from, [['year', -back]], 'year')
}

/** Supplies what a moment does not say: from the moment it stands in, else the nearest in the direction of the verb. */
function fill(said: Extract<Said, { is: 'moment' }>, anchor: Anchor, direction: () => Direction | undefined): Placed {
  const { moment, weekday, within } = said
  if (within) {
    const outer = place(within, anchor, direction)
    if (!outer || outer === 'impossible') return outer
    const merged: Moment = { ...only(outer.moment, moment.grain), ...moment }
    return possible(merged) ? { moment: merged, assumed: outer.assumed } : 'impossible'
  }
  if (!possible(moment)) return 'impossible'
  if (moment.year !== undefined || !anchor.document) return { moment, assumed: [] }
  const found = nearestOf(moment, anchor, direction, weekday)
  return found ?? { moment, assumed: [] }
}

/** The fields of an outer moment that one of this grain lacks. */
function only({ year, month, week }: Moment, grain: Moment['grain']): Partial<Moment> {
  if (grain === 'day') return { year, month }
  if (grain === 'week' || grain === 'weekend') return week !== undefined ? { year, week } : { year }
  return { year }
}

function possible({ grain, year, month, day }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (grain !== 'day' || day === undefined) return true
  return day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year))
}
