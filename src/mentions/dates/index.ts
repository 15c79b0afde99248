import type { Document } from '../../document/index.ts'
import { anchorOf, behind, inSentence } from './anchor.ts'
import { readAtoms } from './atoms.ts'
import type { DateMention } from './date.ts'
import { directionOf } from './direction.ts'
import { readPieces } from './grammar/index.ts'
import { resolve } from './resolve.ts'
import { isTimely } from './words/promised.ts'

export type { DateMention } from './date.ts'

/** Dates, sorted, never overlapping; resolved against `document.date` when there is one. */
export function findDates(document: Document): DateMention[] {
  const { view, tokens, sentences } = document
  const dates: DateMention[] = []
  let anchor = anchorOf(document.date?.value)
  for (let index = 0; index < sentences.length; index++) {
    const { first, last, promises } = sentences[index]!
    if (!isTimely(promises)) continue
    anchor = inSentence(anchor, index)
    const atoms = readAtoms(view, tokens, first, last)
    const scene = { atoms, tokens, first, end: last, promises }
    for (const piece of readPieces(scene)) {
      const found = resolve(piece.said, anchor, () => directionOf(scene, piece.first, piece.last))
      if (!found) continue
      const { type, timex, startDate, endDate, assumed, problem, moment } = found
      dates.push({
        start: atoms[piece.first]!.start,
        end: atoms[piece.last - 1]!.end,
        rule: piece.rule,
        type,
        timex,
        startDate,
        endDate,
        assumed,
        problem,
      })
      if (moment) anchor = behind(anchor, piece.said, moment, index)
    }
  }
  return dates
}
