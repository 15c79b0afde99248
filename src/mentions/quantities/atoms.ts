import { looks, Shape, type Token } from '../../language/index.ts'
import { readDigits } from './numerals/digits.ts'
import { triggers, vulgar } from './numerals/words.ts'

/**
 * The smallest piece that a quantity is built of. Tokens are too coarse for it: `$3.4m`, `five-year-old` and `10km/h` hold
 * several.
 */
export type Atom = {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** As written. */
  readonly text: string
  readonly lower: string
  /** Of a number in digits; NaN otherwise. */
  readonly value: number
  /** How many digits, of a number that is nothing but digits; 0 otherwise. */
  readonly digits: number
  /** No space before it. */
  readonly glued: boolean
  /** Index of the token it begins in. */
  readonly token: number
  /** What the word may be in an expression of time: bits of `Time`; 0 where only numbers are read. */
  readonly time: number
}

/** Every atom is made here, so that all have one shape. */
export const atomOf = (
  start: number,
  end: number,
  kind: Atom['kind'],
  text: string,
  lower: string,
  value: number,
  digits: number,
  glued: boolean,
  token: number,
  time: number,
): Atom => ({ start, end, kind, text, lower, value, digits, glued, token, time })

const piece =
  /\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?|(?<!\d,)\d{1,3},\d{1,2}(?![\d,])|(?:\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+)(?:[eE][+-]?\d+)?|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\p{L}[\p{L}\p{M}]*|./suy
const letter = /^\p{L}/u
const digit = /\d/

/** Atoms of the tokens `[first, last)`. */
export function readAtoms(view: string, tokens: readonly Token[], first: number, last: number): Atom[] {
  const atoms: Atom[] = []
  let done = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.end <= done) continue
    const glued = i > first && tokens[i - 1]!.end === token.start
    if (looks(token, Shape.Digit) || (token.text === '.' && !glued && startsNumber(token, tokens[i + 1]))) {
      done = readPieces(view, tokens, i, last, Math.max(token.start, done), glued, atoms)
    } else if ((looks(token, Shape.Hyphen) || token.lower.endsWith('-')) && hasNumberWord(token.lower)) {
      readHyphenated(token, i, glued, atoms)
    } else {
      const { start, end, text, lower } = token
      const value = vulgar.get(text)
      const kind = value !== undefined ? 'number' : letter.test(text) ? 'word' : 'mark'
      atoms.push(atomOf(start, end, kind, text, lower, value ?? Number.NaN, 0, glued, i, 0))
    }
  }
  return joinDigits(view, atoms)
}

/** `.5`: a point that digits follow at once. */
const startsNumber = (token: Token, next: Token | undefined) => looks(next, Shape.Digit) && next!.start === token.end

/** Whether a part of a hyphenated word is a number word. */
export function hasNumberWord(lower: string): boolean {
  let from = 0
  for (let at = lower.indexOf('-'); at >= 0; at = lower.indexOf('-', from)) {
    if (triggers.has(lower.slice(from, at))) return true
    from = at + 1
  }
  return triggers.has(lower.slice(from))
}

/** Reads a token with digits, and what hangs on to it without a space: where the tokeniser cuts `AUD1.5m` does not matter. */
function readPieces(
  view: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  gluedFirst: boolean,
  atoms: Atom[],
): number {
  let after = first + 1
  while (after < last && tokens[after]!.start === tokens[after - 1]!.end) after++
  const to = tokens[after - 1]!.end
  let token = first
  piece.lastIndex = from
  while (piece.lastIndex < to) {
    const start = piece.lastIndex
    const text = piece.exec(view)![0]
    while (tokens[token]!.end <= start) token++
    const glued = start > from || gluedFirst
    const end = start + text.length
    const lower = text.toLowerCase()
    const figure = vulgar.has(text)
      ? { value: vulgar.get(text)!, digits: 0 }
      : digit.test(text)
        ? readDigits(text)
        : none
    const kind = figure !== none ? 'number' : letter.test(text) ? 'word' : 'mark'
    atoms.push(atomOf(start, end, kind, text, lower, figure.value, figure.digits, glued, token, 0))
  }
  return to
}

function readHyphenated(token: Token, index: number, gluedFirst: boolean, atoms: Atom[]): void {
  let at = token.start
  for (const text of token.text.split(/([-‐‑])/)) {
    if (!text) continue
    const kind = letter.test(text) ? 'word' : 'mark'
    const glued = at > token.start || gluedFirst
    const lower = text.toLowerCase()
    atoms.push(atomOf(at, at + text.length, kind, text, lower, Number.NaN, 0, glued, index, 0))
    at += text.length
  }
}

/** Thousands set apart by spaces are one number: `12 500 000`, never after a longer run of digits. */
function joinDigits(view: string, atoms: Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const before = joined.at(-1)
    if (
      before &&
      atom.digits === 3 &&
      !atom.glued &&
      atom.start - before.end === 1 &&
      (before.digits > 0 ? before.digits <= 3 : groupsOnly.test(before.text))
    ) {
      const text = view.slice(before.start, atom.end)
      const { start, kind, lower, glued, token, time } = before
      const value = before.value * 1000 + atom.value
      joined[joined.length - 1] = atomOf(start, atom.end, kind, text, lower, value, 0, glued, token, time)
    } else joined.push(atom)
  }
  return joined
}

const none = { value: Number.NaN, digits: 0 }
const groupsOnly = /^\d{1,3}(?:\s\d{3})+$/
