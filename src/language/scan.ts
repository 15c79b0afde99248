import { beforeNumber, leading, placesOnly, trailing } from './abbreviations.ts'
import { Char, charAt, isLetter, isWordChar, known, widthAt } from './characters.ts'
import { formOfUnits } from './form-table.ts'
import type { Words } from './words.ts'

/**
 * Cuts `view[from, to)`, whose code units are `units`, into words, numbers and marks in one scan; white space and control characters stand between tokens.
 * Words are cut as the Penn Treebank cuts them: `Kim` + `’s`, `do` + `n't`; a hyphenated word stays whole.
 * A word that `abbreviations` has with a full stop keeps it.
 */
export function scanWords(
  view: string,
  units: Uint16Array,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
  words: Words,
): void {
  words.count = 0
  words.apostrophes = false
  let at = from
  while (at < to) {
    const single = known[units[at]!]!
    const char = single || charAt(view, at)
    if (char === Char.Space) {
      at += single ? 1 : widthAt(view, at)
      continue
    }
    const start = at
    // Nearly all tokens are letters, perhaps with a full stop behind, or one mark, that nothing joins.
    let next = char
    while (isLetter(next)) next = ++at < to ? known[units[at]!]! : Char.Space
    if (at > start && (next === Char.Space || next === Char.Other)) {
      push(words, start, at)
      continue
    }
    if (at > start && next === Char.Dot && abbreviations.size === 0 && charAt(view, at + 1) === Char.Space) {
      if (keepsDot(view, start, at)) at++
      push(words, start, at)
      continue
    }
    if (single === Char.Other || single === Char.Dot) {
      next = start + 1 < to ? known[units[start + 1]!]! : Char.Space
      if (next === Char.Space || isLetter(next)) {
        push(words, start, ++at)
        continue
      }
    }
    if (char === Char.Apostrophe) words.apostrophes = true
    at = Math.min(to, endOfToken(view, start, at, char, to))
    if (abbreviations.size > 0 && view[at] === '.' && at < to && abbreviations.has(view.slice(start, at + 1))) at++
    const cut = isLetter(char) ? startOfClitic(view, start, at) : at
    push(words, start, cut)
    if (cut < at) push(words, cut, at)
  }
  const { forms, starts, ends } = words
  for (let i = 0; i < words.count; i++) forms[i] = formOfUnits(units, starts[i]!, ends[i]!)
}

function push(words: Words, start: number, end: number): void {
  const i = words.count++
  words.starts[i] = start
  words.ends[i] = end
}

/** `letters` is where the letters that the token begins with end. */
function endOfToken(view: string, at: number, letters: number, char: number, to: number): number {
  if (isLetter(char)) return endOfWord(view, at, letters, to)
  if (char === Char.Digit) return endOfNumber(view, at, to)
  const unit = view[at]!
  if ((unit === '@' || unit === '#') && isWordChar(charAt(view, at + 1))) return endOfPlain(view, at + 1)
  if (unit === '.' || unit === '-') return endOfRun(view, at, unit)
  if (char === Char.Apostrophe && charAt(view, at - 1) !== Char.Space) {
    const end = endOfPlain(view, at + 1)
    if (clitics.has(`'${view.slice(at + 1, end).toLowerCase()}`)) return end
  }
  if ((unit === "'" || unit === '`') && view[at + 1] === unit) return at + 2
  return endOfMarks(view, at + widthAt(view, at))
}

/** A mark of punctuation or a picture, with what joins on to it: an emoji of several parts is one token. */
function endOfMarks(view: string, from: number): number {
  let at = from
  while (charAt(view, at) === Char.Mark) {
    const joins = view[at] === '\u200d'
    at += widthAt(view, at)
    if (joins && charAt(view, at) >= Char.Joining) at += widthAt(view, at)
  }
  return at
}

function endOfRun(view: string, from: number, unit: string): number {
  let at = from + 1
  while (view[at] === unit) at++
  return endOfMarks(view, at)
}

function endOfPlain(view: string, from: number): number {
  let at = from
  for (let char = charAt(view, at); (char >= Char.Lower && char <= Char.Mark) || view[at] === '_'; ) {
    at += widthAt(view, at)
    char = charAt(view, at)
  }
  return at
}

/** `12,000.5`, `19:30`, with letters that touch it: `21st`, `1990s`, `5pm`, `24-year-old`. */
function endOfNumber(view: string, from: number, to: number): number {
  let at = endOfPlain(view, from)
  while (
    at < to &&
    charAt(view, at + 1) === Char.Digit &&
    charAt(view, at - 1) === Char.Digit &&
    partsDigits(view[at]!)
  )
    at = endOfPlain(view, at + 1)
  while (charAt(view, at) === Char.Hyphen && isLetter(charAt(view, at + 1))) at = endOfPlain(view, at + 1)
  return at
}

const partsDigits = (unit: string): boolean => unit === '.' || unit === ',' || unit === ':'

function endOfWord(view: string, from: number, letters: number, to: number): number {
  if (isAddressStart(view, from)) return endOfAddress(view, from, to)
  let at = letters
  for (;;) {
    at = endOfPlain(view, at)
    const char = charAt(view, at)
    const next = charAt(view, at + 1)
    if (char === Char.Hyphen && isWordChar(next)) at++
    else if (char === Char.Apostrophe && isLetter(next)) at++
    else if (char === Char.Dot && isLetter(next) && startsAcronym(view, from, at)) return endOfAcronym(view, at)
    else if (char === Char.Dot && next === Char.Lower && charAt(view, at - 1) !== Char.Upper) at++
    else if ((view[at] === '@' || view[at] === '/') && isWordChar(next) && isAddress(view, from, at))
      return endOfAddress(view, at, to)
    else break
  }
  return view[at] === '.' && keepsDot(view, from, at) ? at + 1 : at
}

/** `U.S.`, `ex-U.N.`, `Ph.D.`: a letter, a full stop and a single letter again. */
const startsAcronym = (view: string, from: number, at: number): boolean =>
  !isLetter(charAt(view, at + 2)) &&
  (at - from === 1 || charAt(view, at - 2) === Char.Hyphen || (at - from === 2 && view[at + 2] === '.'))

function endOfAcronym(view: string, from: number): number {
  let at = from + 1
  while (isLetter(charAt(view, at)) && !isWordChar(charAt(view, at + 1))) at += view[at + 1] === '.' ? 2 : 1
  return at
}

const isAddressStart = (view: string, at: number): boolean =>
  (view.startsWith('http', at) && /^https?:\/\/\S/.test(view.slice(at, at + 9))) || view.startsWith('www.', at)

/** An e-mail's `@` needs only a word before it; a `/` belongs to an address when a dot stands before it. */
const isAddress = (view: string, from: number, at: number): boolean =>
  view[at] === '@' || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/.test(view.slice(from, at))

/** To the next space or quotation mark, without the punctuation of the sentence around it. */
function endOfAddress(view: string, from: number, to: number): number {
  let at = from
  while (at < to && charAt(view, at) !== Char.Space && !'"“”«»'.includes(view[at]!)) at += widthAt(view, at)
  while (at > from + 1 && /[.,;:!?)\]}>"'”’]/.test(view[at - 1]!)) at--
  return at
}

/** What full stops behind words belong to them, by the words before them. */
const Abbreviation = { Always: 0, BeforeNumber: 1, OfPlace: 2 } as const
const abbreviated = new Map<string, number>()
for (const word of [...leading, ...trailing]) abbreviated.set(word, Abbreviation.Always)
for (const word of placesOnly) abbreviated.set(word, Abbreviation.OfPlace)
for (const word of beforeNumber) abbreviated.set(word, Abbreviation.BeforeNumber)

/** By length, first and last letter, whether a word may be one of them: it spares most words that end a sentence the look-up. */
const mayAbbreviate = new Uint8Array(1 << 14)
const outlineOf = (first: number, last: number, length: number): number =>
  (length << 10) | ((first & 31) << 5) | (last & 31)
for (const word of abbreviated.keys())
  mayAbbreviate[outlineOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1

/** Whether the full stop at `at` belongs to the word before it: an abbreviation or an initial. */
function keepsDot(view: string, from: number, at: number): boolean {
  if (at - from > 8) return false
  const outline = outlineOf(view.charCodeAt(from), view.charCodeAt(at - 1), at - from)
  const kind = mayAbbreviate[outline] ? abbreviated.get(view.slice(from, at)) : undefined
  if (kind === Abbreviation.BeforeNumber) return /^\s?\d/.test(view.slice(at + 1, at + 3))
  if (at - from === 1 && charAt(view, from) === Char.Upper) return /^\s|^$/.test(view.slice(at + 1, at + 2))
  if (kind === Abbreviation.OfPlace)
    return /,\s$/.test(view.slice(from - 2, from)) || /^,|^\s\p{Ll}|^\s\d/u.test(view.slice(at + 1, at + 3))
  return kind === Abbreviation.Always
}

const clitics = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

/** Where the clitic of the word `[start, end)` begins; `end` when it has none. */
function startOfClitic(view: string, start: number, end: number): number {
  let cut = end
  for (let i = end - 1; i > start && i >= end - 3; i--) {
    if (charAt(view, i) !== Char.Apostrophe) continue
    const tail = `'${view.slice(i + 1, end).toLowerCase()}`
    if (tail === "'t" && /n/i.test(view[i - 1]!) && i - 1 > start) cut = i - 1
    else if (clitics.has(tail)) cut = i
  }
  return cut
}
