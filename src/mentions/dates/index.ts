import type { Document } from '../../document/index.ts'
import { looks, Shape, type Token } from '../../language/index.ts'
import { anchorOf, behind, inSentence } from './anchor.ts'
import { readAtoms } from './atoms.ts'
import type { DateMention } from './date.ts'
import { directionOf } from './direction.ts'
import { readPieces } from './grammar/index.ts'
import { resolve } from './resolve.ts'
import { isTrigger } from './words/triggers.ts'

export type { DateMention } from './date.ts'

/** Dates, sorted, never overlapping; resolved against `document.date` when there is one. */
export function findDates(document: Document): DateMention[] {
  const { view, tokens, sentences } = document
  const dates: DateMention[] = []
  let anchor = anchorOf(document.date?.value)
  for (const [index, { first, last }] of sentences.entries()) {
    if (!isWorthReading(tokens, first, last)) continue
    anchor = inSentence(anchor, index)
    const atoms = readAtoms(view, tokens, first, last)
    const scene = { atoms, tokens, first, end: last }
    for (const piece of readPieces(scene)) {
      const found = resolve(piece.said, anchor, () => directionOf(scene, piece.first, piece.last))
      if (!found) continue
      dates.push({
        start: atoms[piece.first]!.start,
        end: atoms[piece.last - 1]!.end,
        rule: piece.rule,
        ...found.values,
      })
      if (found.moment) anchor = behind(anchor, piece.said, found.moment, index)
    }
  }
  return dates
}

function isWorthReading(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (looks(token, Shape.Digit | Shape.Hyphen) || isTrigger(token.lower)) return true
  }
  return false
}
