/** What a UTF-16 code unit is to the scanner. Surrogates are looked up by their code point. */
export const Char = {
  Space: 1,
  Lower: 2,
  Upper: 3,
  Digit: 4,
  /** Combining marks, joiners, variation selectors, soft hyphens: they belong to what stands before them. */
  Mark: 5,
  Apostrophe: 6,
  Hyphen: 7,
  Dot: 8,
  /** Marks that stand in addresses, accounts and the names of files too. */
  Joining: 9,
  Other: 10,
} as const

/** The class of each code unit met so far, 0 for others. Those of pairs of surrogates stay 0. */
export const known = new Uint8Array(65536)
const apostrophes = "'’"
const hyphens = '-‐‑'
const joining = '@#/_:'

function classify(character: string): number {
  if (apostrophes.includes(character)) return Char.Apostrophe
  if (hyphens.includes(character)) return Char.Hyphen
  if (joining.includes(character)) return Char.Joining
  if (character === '.') return Char.Dot
  if (/^(?:\p{M}|\p{EMod}|\u00ad|\u200c|\u200d)/u.test(character)) return Char.Mark
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return Char.Space
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Char.Upper
  if (/\p{L}/u.test(character)) return Char.Lower
  if (/\p{Nd}/u.test(character)) return Char.Digit
  return Char.Other
}

// The letters and digits of nearly every text, so that its reading does not begin with five patterns to compile.
for (let unit = 0; unit < 26; unit++) {
  known[0x41 + unit] = Char.Upper
  known[0x61 + unit] = Char.Lower
  if (unit < 10) known[0x30 + unit] = Char.Digit
}
known[0x20] = Char.Space

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/** The class of the character at `at`; `Space` behind the end. */
export function charAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return Char.Space
  const unit = text.charCodeAt(at)
  return known[unit] || classAt(text, at, unit)
}

function classAt(text: string, at: number, unit: number): number {
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return classify(String.fromCodePoint(text.codePointAt(at)!))
  const found = classify(text[at]!)
  if (!isHigh(unit)) known[unit] = found
  return found
}

/** How many code units the character at `at` has. */
export const widthAt = (text: string, at: number): number =>
  isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1

export const isLetter = (char: number): boolean => char === Char.Lower || char === Char.Upper
export const isWordChar = (char: number): boolean => char >= Char.Lower && char <= Char.Digit
