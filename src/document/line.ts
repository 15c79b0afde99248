import type { Form, Span, Words } from '../language/index.ts'
import { lineRules } from './boilerplate/lines.ts'
import { english, least, leastEnglish, leastLatin, longest } from './foreign.ts'

/** A paragraph, with what one look at its words tells before any pattern is tried. */
export type Line = Span & {
  /** Bit `i` when it has a word that the rule `lineRules[i]` asks for. */
  readonly rules: number
  /** Whether its words alone tell that it is not foreign, as they do of nearly all. */
  readonly looksEnglish: boolean
}

/** A word as a number of five bits a letter, in which a long word has only its last letters. */
const withLetter = (code: number, unit: number): number => (code << 5) | (unit & 31)

/** What a word of letters tells: bit `i` that `lineRules[i]` asks for it anywhere, bit `opening + i` at the head of the line. */
const opening = lineRules.length
const everyRule = (1 << opening) - 1
const bothRules = (1 << (2 * opening)) - 1
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

/** A form tells of the rules what its words tell, and above that whether it has a word of the letters A to Z, */
const Opens = 1 << (2 * opening)
/** whether it has letters of other alphabets, hardly any from A to Z, or too many words to count, */
const Strange = Opens << 1
/** how many words of letters it has, and one more than how many of them are English. */
const wordsAt = 2 * opening + 2
const ownAt = wordsAt + 4
const mostWords = 0xf
const mostOwn = 0x7

/** What a form tells its line; never 0. */
function tellsOf({ text }: Form): number {
  let [words, own, plain, accented, length, bits] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const from = at
    let code = 0
    let unit = at < text.length ? text.charCodeAt(at) : 0x20
    while (isPlain(unit)) {
      code = withLetter(code, unit)
      unit = ++at < text.length ? text.charCodeAt(at) : 0x20
    }
    let told = 0
    if (at > from) {
      plain += at - from
      length += at - from
      told = tells[placeOf(code)]!
      bits |= told & (bits & Opens ? everyRule : bothRules)
      bits |= Opens
    }
    if (isNoLetter(unit)) {
      if (length > 0) words++
      if (length < 6 && told & English) own++
      length = 0
      if (unit < 0x100) bits |= marks[unit]! & (bits & Opens ? everyRule : bothRules)
    } else if (isAccented(unit)) {
      accented++
      length += 6
    } else bits |= Strange | everyRule
  }
  if (plain < leastLatin * (plain + accented) || words > mostWords || own >= mostOwn) bits |= Strange
  // What stands before `n't` is a part of a word: `is` of `isn't` is no English word here.
  if (/^n['’]t$/i.test(text)) own = -1
  return bits | ((words & mostWords) << wordsAt) | (((own + 1) & mostOwn) << ownAt)
}

/** The line `[start, end)`, which has these words. */
export function readLine({ forms, ends, count }: Words, start: number, end: number): Line {
  const last = start + longest
  let [words, own, all, rules] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const form = forms[i]!
    if (form.line === 0) form.line = tellsOf(form)
    const { line } = form
    if (!(all & Opens)) rules |= line >> opening
    all |= line
    words += (line >> wordsAt) & mostWords
    // A sample may end inside of a word.
    if (ends[i]! > last) break
    own += ((line >> ownAt) & mostOwn) - 1
  }
  const looksEnglish = !(all & Strange) && (words < least || own >= leastEnglish * words)
  return { start, end, rules: (rules | all) & everyRule, looksEnglish }
}
