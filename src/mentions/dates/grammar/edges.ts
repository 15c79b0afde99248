import { atomAt, isHyphen } from '../atoms.ts'
import { type Piece, pieceOf, saidUnit } from '../said.ts'
import type { Scene } from '../scene.ts'
import { edgeNouns, edges } from '../words/phrases.ts'
import { Time } from '../words/time.ts'
import { readDate } from './pieces.ts'
import { withTime } from './times.ts'

/** A part of a period: `mid-June`, `early next year`, `the late 1990s`, `the end of May`, `later this month`, `year-end`. */
export function readEdge(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const end = yearEnd(scene, i)
  if (end) return end
  const at = atoms[i]!.lower === 'the' || atoms[i]!.lower === 'a' ? i + 1 : i
  const edge = atoms[at]
  if (!edge || !(edge.time & Time.Edge)) return undefined
  const word = edge.lower
  const noun = edgeNouns.has(word) && atoms[at + 1]?.lower === 'of'
  if (!noun && !edges.has(word)) return undefined
  let inner = noun ? at + 2 : at + 1
  if (!noun && isHyphen(atoms[inner])) inner++
  if (!noun && (atoms[inner]?.lower === 'in' || atoms[inner]?.lower === 'on')) inner++
  if (inner >= atoms.length) return undefined
  const date = readDate(scene, inner)
  const piece = date ? withTime(scene, date) : readPeriod(scene, inner)
  if (
    !piece ||
    piece.rule === 'date.distance' ||
    piece.rule === 'date.ago' ||
    (piece.rule === 'date.anaphoric' && !noun && word !== 'later')
  )
    return undefined
  return pieceOf(piece.last, piece.said, 'date.part')
}

/** `the month`, `the year`: only inside `the end of the year`. */
function readPeriod({ atoms }: Scene, i: number): Piece | undefined {
  const the = atoms[i]?.lower === 'the' ? i + 1 : i
  const unit = atoms[the]?.lower
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'day') return undefined
  // the end of day 3; late day, early month
  if (the === i && (atomAt(atoms, i - 1)?.lower !== 'of' || atoms[the + 1]?.digits)) return undefined
  return pieceOf(the + 1, saidUnit('document', unit, 0), 'date.relative')
}

/** `year-end`, `year end`, `year’s end`. */
function yearEnd({ atoms }: Scene, i: number): Piece | undefined {
  if (atoms[i]!.lower !== 'year') return undefined
  const link = atoms[i + 1]?.text
  const end = link === '-' || link === '’s' || link === "'s" ? i + 2 : i + 1
  if (atoms[end]?.lower !== 'end') return undefined
  return pieceOf(end + 1, saidUnit('document', 'year', 0), 'date.part')
}
