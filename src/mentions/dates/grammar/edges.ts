import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { edgeNouns, edges } from '../words/phrases.ts'
import { readDated } from './times.ts'

/** A part of a period: `mid-June`, `early next year`, `the late 1990s`, `the end of May`, `later this month`, `year-end`. */
export function readEdge(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const at = atoms[i]!.lower === 'the' || atoms[i]!.lower === 'a' ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  const end = yearEnd(scene, i)
  if (end) return end
  const noun = edgeNouns.has(word) && atoms[at + 1]?.lower === 'of'
  if (!noun && !edges.has(word)) return undefined
  let inner = noun ? at + 2 : at + 1
  if (!noun && /^[-‐‑]$/.test(atoms[inner]?.text ?? '')) inner++
  if (!noun && /^(?:in|on)$/.test(atoms[inner]?.lower ?? '')) inner++
  if (inner >= atoms.length) return undefined
  const piece = readDated(scene, inner) ?? readPeriod(scene, inner)
  if (
    !piece ||
    piece.rule === 'date.distance' ||
    piece.rule === 'date.ago' ||
    (piece.rule === 'date.anaphoric' && !noun && word !== 'later')
  )
    return undefined
  return { last: piece.last, said: piece.said, rule: 'date.part' }
}

/** `the month`, `the year`: only inside `the end of the year`. */
function readPeriod({ atoms }: Scene, i: number): Piece | undefined {
  const the = atoms[i]?.lower === 'the' ? i + 1 : i
  const unit = atoms[the]?.lower
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'day') return undefined
  // the end of day 3; late day, early month
  if (the === i && (atoms[i - 1]?.lower !== 'of' || atoms[the + 1]?.digits)) return undefined
  return {
    last: the + 1,
    said: { is: 'step', from: 'document', steps: [[unit, 0]], grain: unit },
    rule: 'date.relative',
  }
}

/** `year-end`, `year end`, `year’s end`. */
function yearEnd({ atoms }: Scene, i: number): Piece | undefined {
  if (atoms[i]!.lower !== 'year') return undefined
  const end = /^(?:-|['’]s)$/.test(atoms[i + 1]?.text ?? '') ? i + 2 : i + 1
  if (atoms[end]?.lower !== 'end') return undefined
  return {
    last: end + 1,
    said: { is: 'step', from: 'document', steps: [['year', 0]], grain: 'year' },
    rule: 'date.part',
  }
}
