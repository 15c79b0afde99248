/** A number in digits: its value, and how many digits it has when it is nothing but digits (0 otherwise). */
export type Digits = { readonly value: number; readonly digits: number }

const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/
const dotted = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/
const commaDecimal = /^\d{1,3},\d{1,2}$/
const plain = /^\d+$/

/**
 * Reads a number in digits, with the separators of any style that cannot be misread: `1,234,567.8`, `12,34,567` (Indian),
 * `1.234.567,8`, `1’234’567`, `5,00`, `.5`, `1e10`. A single dot is a decimal point: `1.234` is less than two.
 */
export function readDigits(text: string): Digits {
  if (plain.test(text)) return { value: Number(text), digits: text.length }
  if (grouped.test(text)) return { value: Number(text.replaceAll(',', '')), digits: 0 }
  if (dotted.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')), digits: 0 }
  if (commaDecimal.test(text)) return { value: Number(text.replace(',', '.')), digits: 0 }
  return { value: Number(text.replace(/['’]/g, '')), digits: 0 }
}
