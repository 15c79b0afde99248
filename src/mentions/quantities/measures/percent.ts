import type { Atom } from '../atoms.ts'
import { Num } from '../number-word.ts'

/** Percent or percentage points from atom `i`: the unit and the atom after it. */
export function readPercent(atoms: readonly Atom[], i: number): { unit: string; last: number } | undefined {
  const atom = atoms[i]
  if (!atom || !(atom.number & Num.Percent)) return undefined
  let last: number
  if (atom.lower === 'per' && (atoms[i + 1]?.lower === 'cent' || atoms[i + 1]?.lower === 'cents')) last = i + 2
  else if (oneWord.has(atom.lower) || (atom.glued && glued.has(atom.lower))) last = i + 1
  else return undefined
  const hyphen = atoms[last]?.text === '-' && atoms[last]!.glued ? last + 1 : last
  const point = atoms[hyphen]?.lower
  if (atom.lower === 'pp') return { unit: 'percentage points', last }
  if (point === 'point' || point === 'points') return { unit: 'percentage points', last: hyphen + 1 }
  return { unit: 'percent', last }
}

const oneWord = new Set(['%', '％', '﹪', 'percent', 'percents', 'pct', 'percentage'])
const glued = new Set(['pc', 'pp'])
