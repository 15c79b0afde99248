import { Char, known } from './characters.ts'
import { Shape } from './token.ts'

/** Shape bits of a word's text. */
export function shapeOf(text: string): number {
  let [letters, capitals, digits, hyphens] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return shapeOfAny(text)
    const char = known[unit]
    if (char === Char.Upper) capitals++
    if (char === Char.Upper || char === Char.Lower) letters++
    else if (char === Char.Digit) digits++
    else if (unit === 0x2d && i > 0 && isAlphanumeric(text, i - 1) && isAlphanumeric(text, i + 1)) hyphens++
  }
  const first = known[text.charCodeAt(0)]
  let shape = 0
  if (first === Char.Upper) shape |= Shape.Capital
  if (letters > 1 && capitals === letters) shape |= Shape.AllCaps
  if (digits > 0) shape |= Shape.Digit
  if (text.charCodeAt(text.length - 1) === 0x2e && isLetterAt(text, text.length - 2)) {
    shape |= Shape.Abbreviation
    if (text.length === 2 && first === Char.Upper) shape |= Shape.Initial
  }
  if (hyphens > 0) shape |= Shape.Hyphen
  if (capitals > (first === Char.Upper ? 1 : 0) && !(shape & Shape.AllCaps)) shape |= Shape.InnerCapital
  if (letters + digits === 0) shape |= Shape.Mark
  return shape
}

const isLetterAt = (text: string, i: number): boolean => {
  const char = known[text.charCodeAt(i)]
  return char === Char.Upper || char === Char.Lower
}
const isAlphanumeric = (text: string, i: number): boolean =>
  i < text.length && (isLetterAt(text, i) || known[text.charCodeAt(i)] === Char.Digit)

/** The same, for letters of any alphabet. */
function shapeOfAny(text: string): number {
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
