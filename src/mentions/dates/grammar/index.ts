import { type Atom, atomAt } from '../atoms.ts'
import { inYear } from '../moment.ts'
import { type Piece, type Said, saidMoment } from '../said.ts'
import type { Scene } from '../scene.ts'
import { Time } from '../words/time.ts'
import { readPiece } from './pieces.ts'

/** An expression that was read: atoms `[first, last)`. */
export type Placed = Piece & { readonly first: number }

const placed = (first: number, last: number, said: Said, rule: string): Placed => ({ first, last, said, rule })

/** The expressions of a sentence, left to right, never overlapping. */
export function readPieces(scene: Scene): Placed[] {
  const { atoms } = scene
  const found: Placed[] = []
  let trigger = 0
  for (let i = 0; i < atoms.length; ) {
    if (trigger < i) trigger = i
    while (trigger < atoms.length && !(atoms[trigger]!.time & Time.Trigger)) trigger++
    if (trigger === atoms.length) break
    // no expression has more words before the first that is about time
    i = Math.max(i, trigger - longestOpening)
    const { kind, time } = atoms[i]!
    const opens = kind === 'number' ? !isTail(atoms, i) : (time & Time.Start) !== 0
    const piece = opens ? readPiece(scene, i) : undefined
    if (!piece) {
      i++
      continue
    }
    const before = found.length > 0 ? found[found.length - 1] : undefined
    if (before && isLink(atoms, before.last, i)) {
      const { first, last, said, rule } = before
      found[found.length - 1] = placed(first, last, shared(said, piece.said), rule)
    }
    found.push(placed(i, piece.last, piece.said, piece.rule))
    i = piece.last
  }
  return found
}

const longestOpening = 7

/** The figures behind the comma or point of a longer number. */
function isTail(atoms: readonly Atom[], i: number): boolean {
  const mark = atomAt(atoms, i - 1)
  if (!atoms[i]!.glued || !mark?.glued) return false
  return (mark.text === '.' || mark.text === ',') && atoms[i - 2]!.kind === 'number'
}

/** `from May to October 2020`: the year that stands behind the second holds for the first. */
function shared(first: Said, second: Said): Said {
  if (first.is !== 'moment' || second.is !== 'moment') return first
  const { moment, within, weekday } = first
  const { year } = second.moment
  if (year === undefined || moment.year !== undefined || moment.month === undefined || within) return first
  return saidMoment(inYear(moment, year), undefined, weekday)
}

const links: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'until', 'till', 'through', 'and'])

const isLink = (atoms: readonly Atom[], from: number, to: number): boolean =>
  to === from + 1 && links.has(atoms[from]!.lower)
