import type { Span } from '../language/index.ts'
import { lineRules } from './boilerplate/lines.ts'
import { english, least, leastEnglish, leastLatin, longest } from './foreign.ts'

/** A paragraph, with what one look at its letters tells before any pattern is tried. */
export type Line = Span & {
  /** Bit `i` when it has a word that the rule `lineRules[i]` asks for. */
  readonly rules: number
  /** Whether its letters alone tell that it is not foreign, as they do of nearly all. */
  readonly looksEnglish: boolean
}

/** A word as a number of five bits a letter, in which a long word has only its last letters. */
const withLetter = (code: number, unit: number): number => (code << 5) | (unit & 31)

/** What a word tells: bit `i` that `lineRules[i]` asks for it anywhere, bit `opening + i` at the head of the line. */
const opening = lineRules.length
const everyRule = (1 << opening) - 1
const English = 1 << (2 * opening)
const codes = new Int32Array(1 << 10)
const tells = new Int32Array(codes.length)
/** The same for digits and marks. */
const marks = new Int32Array(0x100)

/** Where a word stands in `codes`, or the empty place where it would. */
function placeOf(code: number): number {
  let place = Math.imul(code, 0x9e3779b1) >>> 22
  while (codes[place] !== code && codes[place] !== 0) place = (place + 1) & (codes.length - 1)
  return place
}

function tell(word: string, bits: number): void {
  if (!/^[a-z]/.test(word)) marks[word.charCodeAt(0)]! |= bits
  else {
    let code = 0
    for (let i = 0; i < word.length; i++) code = withLetter(code, word.charCodeAt(i))
    const place = placeOf(code)
    codes[place] = code
    tells[place]! |= bits
  }
}

for (const word of english) tell(word, English)
lineRules.forEach(({ words, opens }, i) => {
  for (const word of words) tell(word, 1 << i)
  for (const word of opens) tell(word, 1 << (opening + i))
})

/** A letter from A to Z: a capital one differs from a small one in one bit. */
const isPlain = (unit: number): boolean => ((unit | 0x20) - 0x61) >>> 0 < 26
const isAccented = (unit: number): boolean => unit >= 0xc0 && unit <= 0x24f
/** ASCII, the punctuation of Latin-1 without its three letters, dashes, quotation marks and currencies. */
const isNoLetter = (unit: number): boolean =>
  unit < 0x80 ||
  (unit < 0xc0 && unit !== 0xaa && unit !== 0xb5 && unit !== 0xba) ||
  (unit >= 0x2010 && unit <= 0x205f) ||
  (unit >= 0x20a0 && unit <= 0x20bf)

/** The line `[start, end)` of a text with these code units. */
export function readLine(units: Uint16Array, start: number, end: number): Line {
  const last = Math.min(end, start + longest)
  let [words, own, plain, accented, length, rules] = [0, 0, 0, 0, 0, 0]
  let opened = false
  for (let at = start; at <= last; at++) {
    const from = at
    let code = 0
    let unit = at < last ? units[at]! : 0x20
    while (isPlain(unit)) {
      code = withLetter(code, unit)
      unit = ++at < last ? units[at]! : 0x20
    }
    let told = 0
    if (at > from) {
      plain += at - from
      length += at - from
      told = tells[placeOf(code)]!
      rules |= opened ? told : told | (told >> opening)
      opened = true
    }
    if (isNoLetter(unit)) {
      if (length > 0) words++
      if (length < 6 && told & English) own++
      length = 0
      const mark = unit < 0x100 ? marks[unit]! : 0
      if (mark !== 0) rules |= opened ? mark : mark | (mark >> opening)
    } else if (isAccented(unit)) {
      accented++
      length += 6
    } else return { start, end, rules: everyRule, looksEnglish: false }
  }
  const looksEnglish = plain >= leastLatin * (plain + accented) && (words < least || own >= leastEnglish * words)
  return { start, end, rules: rules & everyRule, looksEnglish }
}
