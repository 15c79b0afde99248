import { looks, Shape, type Token } from '../../language/index.ts'
import type { Atom } from '../quantities/atoms.ts'
import { isDateWord } from './words/triggers.ts'

export type { Atom } from '../quantities/atoms.ts'

const piece = /\d+|\p{L}[\p{L}\p{M}]*|./suy
const digit = /^\d/
const letter = /^\p{L}/u

/**
 * Atoms of the tokens `[first, last)`: words, runs of digits and single marks. A hyphenated word is cut where a part of it is
 * about time (`third-quarter`, `mid-June`), a token with digits always (`10:30`, `5pm`, `2024-10-29`, `1990s`).
 */
export function readAtoms(view: string, tokens: readonly Token[], first: number, last: number): Atom[] {
  const atoms: Atom[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const glued = i > first && tokens[i - 1]!.end === token.start
    if (looks(token, Shape.Digit) || (looks(token, Shape.Hyphen) && token.lower.split('-').some(isDateWord))) {
      cut(view, token, i, glued, atoms)
    } else {
      const { start, end, text, lower } = token
      const kind = letter.test(text) ? 'word' : 'mark'
      atoms.push({ start, end, text, lower, kind, value: Number.NaN, digits: 0, glued, token: i })
    }
  }
  return atoms
}

function cut(view: string, { start, end }: Token, token: number, gluedFirst: boolean, atoms: Atom[]): void {
  piece.lastIndex = start
  while (piece.lastIndex < end) {
    const from = piece.lastIndex
    const text = piece.exec(view)![0]
    const isNumber = digit.test(text)
    atoms.push({
      start: from,
      end: from + text.length,
      text,
      lower: text.toLowerCase(),
      kind: isNumber ? 'number' : letter.test(text) ? 'word' : 'mark',
      value: isNumber ? Number(text) : Number.NaN,
      digits: isNumber ? text.length : 0,
      glued: from > start || gluedFirst,
      token,
    })
  }
}
