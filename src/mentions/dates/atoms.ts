import { formAt, looks, type Token } from '../../language/index.ts'
import { type Atom, atomOf } from '../quantities/atoms.ts'
import { Cut, cutOf, cuttable, numberBits, Time, timeOf } from './words/time.ts'

export { type Atom, atomAt, isPhrase } from '../quantities/atoms.ts'

/** Atoms of the tokens `[first, last)`: words, runs of digits and single marks. */
export function readAtoms(view: string, tokens: readonly Token[], first: number, last: number): Atom[] {
  const atoms: Atom[] = []
  let before = -1
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const { start, end, text } = token
    const glued = start === before
    before = end
    const cut = looks(token, cuttable) ? cutOf(token) : Cut.Whole
    if (cut === Cut.Pieces) readPieces(view, token, i, glued, atoms)
    else if (cut === Cut.Figure)
      atoms.push(atomOf(start, end, 'number', text, text, Number(text), text.length, glued, i, numberBits, 0))
    else {
      const time = timeOf(token)
      atoms.push(atomOf(start, end, kindOf(time), text, token.lower, Number.NaN, 0, glued, i, time, 0))
    }
  }
  return atoms
}

const kindOf = (time: number): Atom['kind'] => (time & Time.Word ? 'word' : 'mark')

const piece = /\d+|\p{L}[\p{L}\p{M}]*|./suy

function readPieces(view: string, { start, end }: Token, token: number, gluedFirst: boolean, atoms: Atom[]): void {
  piece.lastIndex = start
  for (let from = start; from < end; from = piece.lastIndex) {
    piece.test(view)
    const to = piece.lastIndex
    const glued = from > start || gluedFirst
    const code = view.charCodeAt(from)
    if (code >= 48 && code <= 57) {
      const text = view.slice(from, to)
      atoms.push(atomOf(from, to, 'number', text, text, Number(text), text.length, glued, token, numberBits, 0))
    } else {
      const form = formAt(view, from, to)
      const { text } = form
      const time = timeOf({ form })
      atoms.push(atomOf(from, to, kindOf(time), text, text.toLowerCase(), Number.NaN, 0, glued, token, time, 0))
    }
  }
}

export const isHyphen = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.text === '-' || atom.text === '‐' || atom.text === '‑')
