import { finer } from './arithmetic.ts'
import type { Moment } from './moment.ts'
import type { Said } from './said.ts'

/** What dates are counted from. */
export type Anchor = {
  /** The document's own day. */
  readonly document?: Moment
  /** The last date of the narrative; the document's own at first. */
  readonly narrative?: Moment
  /** The last day of it, where later dates were coarser. */
  readonly day?: Moment
  /** The quarter that it reports on, and the sentence that said so. */
  readonly period?: Moment
  readonly periodSentence?: number
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/

/** The anchor at the head of a document of this date, `YYYY-MM-DD`. */
export function anchorOf(date: string | undefined): Anchor {
  const parts = isoDay.exec(date ?? '')
  if (!parts) return {}
  const document: Moment = { grain: 'day', year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return { document, narrative: document, day: document }
}

/** For so many sentences a quarter is what the report is about. */
const memory = 12

/** The anchor in a later sentence. */
export function inSentence(anchor: Anchor, sentence: number): Anchor {
  if (anchor.periodSentence === undefined || sentence - anchor.periodSentence <= memory) return anchor
  const { period: _period, periodSentence: _sentence, ...rest } = anchor
  return rest
}

/** The anchor behind a date: the narrative goes on from it, but not from a look back that only compares. */
export function behind(anchor: Anchor, said: Said, moment: Moment, sentence: number): Anchor {
  if (said.is === 'period')
    return said.back > 0 ? anchor : { ...anchor, ...(anchor.period && { periodSentence: sentence }) }
  if (said.is === 'step' && said.from === 'narrative' && said.steps.some(([, by]) => by < 0)) return anchor
  const { day: _day, ...rest } = anchor
  return {
    ...rest,
    narrative: moment,
    ...dayBehind(anchor, moment),
    ...(moment.grain === 'quarter' && { period: moment, periodSentence: sentence }),
  }
}

/** The document's own day is no day of a narrative that goes on in another month or year. */
function dayBehind({ day, document }: Anchor, moment: Moment): { day?: Moment } {
  if (!finer('day', moment.grain)) return { day: moment }
  return day && day !== document ? { day } : {}
}
