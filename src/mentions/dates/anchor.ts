import { finer } from './arithmetic.ts'
import { dayMoment, type Moment } from './moment.ts'
import type { Said } from './said.ts'

/** What dates are counted from. */
export type Anchor = {
  /** The document's own day. */
  readonly document: Moment | undefined
  /** The last date of the narrative; the document's own at first. */
  readonly narrative: Moment | undefined
  /** The last day of it, where later dates were coarser. */
  readonly day: Moment | undefined
  /** The quarter that it reports on, and the sentence that said so. */
  readonly period: Moment | undefined
  readonly periodSentence: number | undefined
}

const anchorAt = (
  document: Moment | undefined,
  narrative: Moment | undefined,
  day: Moment | undefined,
  period: Moment | undefined,
  periodSentence: number | undefined,
): Anchor => ({ document, narrative, day, period, periodSentence })

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/

/** The anchor at the head of a document of this date, `YYYY-MM-DD`. */
export function anchorOf(date: string | undefined): Anchor {
  const parts = isoDay.exec(date ?? '')
  const document = parts ? dayMoment(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined
  return anchorAt(document, document, document, undefined, undefined)
}

/** For so many sentences a quarter is what the report is about. */
const memory = 12

/** The anchor in a later sentence. */
export function inSentence(anchor: Anchor, sentence: number): Anchor {
  if (anchor.periodSentence === undefined || sentence - anchor.periodSentence <= memory) return anchor
  return anchorAt(anchor.document, anchor.narrative, anchor.day, undefined, undefined)
}

/** The anchor behind a date: the narrative goes on from it, but not from a look back that only compares. */
export function behind(anchor: Anchor, said: Said, moment: Moment, sentence: number): Anchor {
  const { document, narrative, day, period, periodSentence } = anchor
  if (said.is === 'period')
    return said.back > 0 || !period ? anchor : anchorAt(document, narrative, day, period, sentence)
  if (said.is === 'step' && said.from === 'narrative' && said.steps.some(([, by]) => by < 0)) return anchor
  const isQuarter = moment.grain === 'quarter'
  return anchorAt(
    document,
    moment,
    dayBehind(anchor, moment),
    isQuarter ? moment : period,
    isQuarter ? sentence : periodSentence,
  )
}

/** The document's own day is no day of a narrative that goes on in another month or year. */
function dayBehind({ day, document }: Anchor, moment: Moment): Moment | undefined {
  if (!finer('day', moment.grain)) return moment
  return day === document ? undefined : day
}
