import { formAt, type Token } from '../../language/index.ts'
import { type Atom, atomOf } from '../quantities/atoms.ts'
import { Cut, cutOf, numberBits, timeOf } from './words/time.ts'

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
    const cut = cutOf(token)
    if (cut === Cut.Pieces) readPieces(view, token, i, glued, atoms)
    else if (cut === Cut.Figure)
      atoms.push(atomOf(start, end, 'number', text, text, Number(text), text.length, glued, i, numberBits, 0))
    else {
      const kind = cut === Cut.Word ? 'word' : 'mark'
      atoms.push(atomOf(start, end, kind, text, token.lower, Number.NaN, 0, glued, i, timeOf(token), 0))
    }
  }
  return atoms
}

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
      const kind = cutOf({ form }) === Cut.Word ? 'word' : 'mark'
      atoms.push(atomOf(from, to, kind, text, text.toLowerCase(), Number.NaN, 0, glued, token, timeOf({ form }), 0))
    }
  }
}

export const isHyphen = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.text === '-' || atom.text === '‐' || atom.text === '‑')
