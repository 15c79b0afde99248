import type { Anchor } from './anchor.ts'
import { isKnown, steps } from './arithmetic.ts'
import type { DateMention } from './date.ts'
import type { Direction } from './direction.ts'
import { copyOf, daysIn, inYear, type Moment, someTime } from './moment.ts'
import { nearestOf, nthOf, ofHoliday, pick } from './occurrence.ts'
import type { Said, Steps } from './said.ts'
import { daysOf, isoDate, timeText, timexOf } from './values.ts'

/** What is known of a date, and the moment that later expressions may count from. */
export type Resolved = Omit<DateMention, 'start' | 'end' | 'rule'> & { readonly moment: Moment | undefined }

type Found = { readonly moment: Moment; readonly assumed: readonly string[] }
type Placed = Found | 'impossible' | undefined

const none: readonly string[] = []
const sure = (moment: Moment): Found => ({ moment, assumed: none })

const resolved = (
  type: DateMention['type'],
  timex: string | undefined,
  startDate?: string,
  endDate?: string,
  assumed?: readonly string[],
  problem?: 'impossible',
  moment?: Moment,
): Resolved => ({ type, timex, startDate, endDate, assumed, problem, moment })

/** The value of what was said. Undefined where nothing can be said of it. */
export function resolve(said: Said, anchor: Anchor, direction: () => Direction | undefined): Resolved | undefined {
  if (said.is === 'value') return resolved(said.type, said.timex)
  if (said.is === 'timed' && !said.date) return resolved('time', timeText(said.clock, said.part))
  if (said.is === 'ahead' && direction()?.way !== 'future') return resolved('duration', said.timex)
  const placed = place(said, anchor, direction)
  if (placed === undefined) return undefined
  const type = said.is === 'timed' ? 'time' : 'date'
  if (placed === 'impossible') {
    return resolved(type, undefined, undefined, undefined, undefined, 'impossible')
  }
  const { moment, assumed } = placed
  const days = daysOf(moment)
  const startDate = days && isoDate(days[0])
  const endDate = days && isoDate(days[1])
  const whole = startDate !== undefined && endDate !== undefined
  return resolved(
    type,
    timexOf(moment),
    whole ? startDate : undefined,
    whole ? endDate : undefined,
    assumed.length > 0 ? assumed : undefined,
    undefined,
    isKnown(moment) ? moment : undefined,
  )
}

/** Places what was said in the calendar. */
function place(said: Said, anchor: Anchor, direction: () => Direction | undefined): Placed {
  switch (said.is) {
    case 'value':
      return undefined
    case 'timed': {
      const date = said.date ? place(said.date, anchor, direction) : undefined
      if (!date || date === 'impossible') return date
      const moment = copyOf(date.moment)
      moment.clock = said.clock ?? moment.clock
      moment.part = said.part && !said.clock ? said.part : moment.part
      return { moment, assumed: date.assumed }
    }
    case 'step':
      return step(said, anchor, direction)
    case 'period':
      return sure(periodOf(said, anchor))
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
      return sure(pick(said, from))
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
  let assumed = none
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

const quarterBack: Steps = [['quarter', -1]]

/** The quarter that was last reported on, or the year where there was none, so many years before. */
function periodOf(said: Extract<Said, { is: 'period' }>, { period, document, narrative }: Anchor): Moment {
  const { grain, back, year } = said
  if (year !== undefined) return period ? inYear(period, year) : someTime(grain ?? 'year', year)
  const from = said.from === 'narrative' ? narrative : document
  const base = period ?? (grain && document && steps(document, quarterBack, 'quarter'))
  if (base) return inYear(base, base.year! - back)
  return grain ? someTime(grain) : steps(from, [['year', -back]], 'year')
}

/** Supplies what a moment does not say: from the moment it stands in, else the nearest in the direction of the verb. */
function fill(said: Extract<Said, { is: 'moment' }>, anchor: Anchor, direction: () => Direction | undefined): Placed {
  const { moment, weekday, within } = said
  if (within) {
    const outer = place(within, anchor, direction)
    if (!outer || outer === 'impossible') return outer
    const merged = filled(moment, outer.moment)
    return possible(merged) ? { moment: merged, assumed: outer.assumed } : 'impossible'
  }
  if (!possible(moment)) return 'impossible'
  if (moment.year !== undefined || !anchor.document) return sure(moment)
  const found = nearestOf(moment, anchor, direction, weekday)
  return found ?? sure(moment)
}

/** A moment with what it lacks from the one it stands in. */
function filled(moment: Moment, { year, month, week }: Moment): Moment {
  const { grain } = moment
  const full = copyOf(moment)
  full.year ??= year
  if (grain === 'day') full.month ??= month
  if (grain === 'week' || grain === 'weekend') full.week ??= week
  return full
}

function possible({ grain, year, month, day }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (grain !== 'day' || day === undefined) return true
  return day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year))
}
