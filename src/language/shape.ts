import { Shape } from './token.ts'

/** Shape bits of a word's text. */
export function shapeOf(text: string): number {
  let shape = 0
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (/^\p{Lu}/u.test(text)) shape |= Shape.Capital
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    shape |= Shape.AllCaps
  if (/\d/.test(text)) shape |= Shape.Digit
  if (/\p{L}\.$/u.test(text)) shape |= Shape.Abbreviation
  if (/^\p{Lu}\.$/u.test(text)) shape |= Shape.Initial
  if (/[\p{L}\d]-[\p{L}\d]/u.test(text)) shape |= Shape.Hyphen
  if (/^.+\p{Lu}/u.test(text) && !(shape & Shape.AllCaps)) shape |= Shape.InnerCapital
  if (!/[\p{L}\d]/u.test(text)) shape |= Shape.Mark
  return shape
}
