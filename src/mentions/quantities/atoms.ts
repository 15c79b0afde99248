import { formAt, formOf, looks, Shape, type Token } from '../../language/index.ts'
import { Num, numberOf } from './number-word.ts'
import { readDigits } from './numerals/digits.ts'
import { vulgar } from './numerals/words.ts'

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
  /** What it may be in an expression of a quantity: bits of `Num`; 0 where only times are read. */
  readonly number: number
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
  number: number,
): Atom => ({ start, end, kind, text, lower, value, digits, glued, token, time, number })

const piece =
  /\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?|(?<!\d,)\d{1,3},\d{1,2}(?![\d,])|(?:\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+)(?:[eE][+-]?\d+)?|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\p{L}[\p{L}\p{M}]*|./suy

/** Atoms of the tokens `[first, last)`. */
export function readAtoms(view: string, tokens: readonly Token[], first: number, last: number): Atom[] {
  const atoms: Atom[] = []
  let done = 0
  let joins = false
  let before = -1
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const { start, end, text, lower } = token
    const glued = start === before
    before = end
    if (end <= done) continue
    const bits = numberOf(token)
    const isFigure = looks(token, Shape.Digit)
    if (isFigure || (text === '.' && !glued && startsNumber(token, tokens[i + 1]))) {
      if (bits & Num.Plain && start >= done && (i + 1 === last || isFree(tokens, i + 1, last, end))) {
        const { value, digits } = readDigits(text)
        atoms.push(atomOf(start, end, 'number', text, text, value, digits, glued, i, 0, Num.Figure))
        joins ||= digits === 3
      } else {
        done = readPieces(view, tokens, i, last, Math.max(start, done), glued, atoms)
        joins = true
      }
    } else if (bits & Num.Cut) readHyphenated(token, i, glued, atoms)
    else {
      const kind = bits & Num.Word ? 'word' : bits & Num.Figure ? 'number' : 'mark'
      const value = bits & Num.Figure ? vulgar.get(text)! : Number.NaN
      atoms.push(atomOf(start, end, kind, text, lower, value, 0, glued, i, 0, bits))
    }
  }
  if (joins) joinDigits(view, atoms)
  return atoms
}

/** Nothing hangs on to the figure that ends at `end`, or but a mark that ends a phrase: `5`, `5,`. */
function isFree(tokens: readonly Token[], i: number, last: number, end: number): boolean {
  const next = tokens[i]!
  if (next.start !== end) return true
  if (next.end - next.start > 1 || !closing.has(next.text)) return false
  return i + 1 === last || tokens[i + 1]!.start !== next.end
}

const closing = new Set(['.', ',', ';', ':', '!', '?', ')', '%'])

/** `.5`: a point that digits follow at once. */
const startsNumber = (token: Token, next: Token | undefined) => looks(next, Shape.Digit) && next!.start === token.end

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
  for (let start = from; start < to; start = piece.lastIndex) {
    piece.test(view)
    const end = piece.lastIndex
    while (tokens[token]!.end <= start) token++
    const glued = start > from || gluedFirst
    const code = view.charCodeAt(start)
    // digits, or the point before them
    if ((code >= 48 && code <= 57) || (code === 46 && end > start + 1)) {
      const text = view.slice(start, end)
      const { value, digits } = readDigits(text)
      atoms.push(atomOf(start, end, 'number', text, text.toLowerCase(), value, digits, glued, token, 0, Num.Figure))
    } else atoms.push(wordOf(view, start, end, glued, token))
  }
  return to
}

/** The atom of a piece that is no number in digits. */
function wordOf(view: string, start: number, end: number, glued: boolean, token: number): Atom {
  const form = formAt(view, start, end)
  const { text } = form
  const bits = numberOf({ form })
  const kind = bits & Num.Word ? 'word' : bits & Num.Figure ? 'number' : 'mark'
  const value = bits & Num.Figure ? vulgar.get(text)! : Number.NaN
  return atomOf(start, end, kind, text, text.toLowerCase(), value, 0, glued, token, 0, bits)
}

function readHyphenated(token: Token, index: number, gluedFirst: boolean, atoms: Atom[]): void {
  let at = token.start
  for (const text of token.text.split(/([-‐‑])/)) {
    if (!text) continue
    const bits = numberOf({ form: formOf(text) })
    const kind = bits & Num.Word ? 'word' : 'mark'
    const glued = at > token.start || gluedFirst
    const end = at + text.length
    atoms.push(atomOf(at, end, kind, text, text.toLowerCase(), Number.NaN, 0, glued, index, 0, bits))
    at = end
  }
}

/** Thousands set apart by spaces are one number: `12 500 000`, never after a longer run of digits. */
function joinDigits(view: string, atoms: Atom[]): void {
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (atom.digits !== 3 || atom.glued) continue
    const before = atoms[i - 1]!
    if (atom.start - before.end !== 1) continue
    if (before.digits > 0 ? before.digits > 3 : !groupsOnly.test(before.text)) continue
    const { start, kind, lower, glued, token, time, number } = before
    const text = view.slice(start, atom.end)
    const value = before.value * 1000 + atom.value
    atoms.splice(i - 1, 2, atomOf(start, atom.end, kind, text, lower, value, 0, glued, token, time, number))
    i--
  }
}

const groupsOnly = /^\d{1,3}(?:\s\d{3})+$/

/** Whether the words of a phrase stand at atom `i`. */
export function isPhrase(atoms: readonly Atom[], i: number, words: readonly string[]): boolean {
  if (i + words.length > atoms.length) return false
  for (let k = 0; k < words.length; k++) if (atoms[i + k]!.lower !== words[k]) return false
  return true
}

/** Atom `i`; none before the first. An array that is asked for what stands before its first item is slow, there and later. */
export const atomAt = (atoms: readonly Atom[], i: number): Atom | undefined => (i < 0 ? undefined : atoms[i])
