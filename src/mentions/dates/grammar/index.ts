import type { Atom } from '../atoms.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { isStart, isTrigger } from '../words/triggers.ts'
import { readPiece } from './pieces.ts'

/** An expression that was read: atoms `[first, last)`. */
export type Placed = Piece & { readonly first: number }

/** The expressions of a sentence, left to right, never overlapping. */
export function readPieces(scene: Scene): Placed[] {
  const { atoms } = scene
  const found: Placed[] = []
  let trigger = 0
  for (let i = 0; i < atoms.length; ) {
    if (trigger < i) trigger = i
    while (trigger < atoms.length && !isAboutTime(atoms[trigger]!)) trigger++
    if (trigger === atoms.length) break
    // no expression has more words before the first that is about time
    i = Math.max(i, trigger - longestOpening)
    const atom = atoms[i]!
    const opens = atom.kind === 'number' ? !isTail(atoms, i) : isStart(atom.lower)
    const piece = opens ? readPiece(scene, i) : undefined
    if (!piece) {
      i++
      continue
    }
    const before = found.at(-1)
    if (before && isLink(scene, before.last, i)) found[found.length - 1] = shared(before, piece)
    found.push({ ...piece, first: i })
    i = piece.last
  }
  return found
}

const longestOpening = 7

const isAboutTime = ({ kind, lower }: Atom): boolean => kind === 'number' || isTrigger(lower)

/** The figures behind the comma or point of a longer number. */
const isTail = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]!.glued &&
  atoms[i - 1]?.glued === true &&
  /^[.,]$/.test(atoms[i - 1]!.text) &&
  atoms[i - 2]!.kind === 'number'

/** `from May to October 2020`: the year that stands behind the second holds for the first. */
function shared(first: Placed, second: Piece): Placed {
  if (first.said.is !== 'moment' || second.said.is !== 'moment') return first
  const { moment } = first.said
  const { year } = second.said.moment
  if (year === undefined || moment.year !== undefined || moment.month === undefined || first.said.within) return first
  return { ...first, said: { ...first.said, moment: { ...moment, year } } }
}

const links: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'until', 'till', 'through', 'and'])

const isLink = ({ atoms }: Scene, from: number, to: number): boolean => to === from + 1 && links.has(atoms[from]!.lower)
