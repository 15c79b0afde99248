import type { Atom } from '../atoms.ts'
import { parts, scales, small } from './words.ts'

/** A number that atoms `[first, last)` spell, and the largest multiplier in it (1 when there is none). */
export type Cardinal = {
  readonly last: number
  readonly value: number
  readonly scale: number
  /** The last word was one of twenty, thirty … and no `and` stands before it: `thirty fifths` may be 1/35. */
  readonly endsInTens: boolean
  /** The value without that last word. */
  readonly withoutTens: number
}

const hyphens = new Set(['-', '‐', '‑'])

/**
 * Reads a cardinal in words from atom `i`: `twenty-one trillion three hundred`, `two thousand and five`, `ninety-five hundred`.
 * Each word must fit below the one before; the first that does not fit ends the number. `seed` is a number before atom `i`
 * that the words multiply: 4 in `4 hundred million`.
 */
export function readCardinal(atoms: readonly Atom[], i: number, seed?: number): Cardinal | undefined {
  let total = 0
  let current = seed ?? 0
  let last = i
  let scale = 1
  let limit = Number.POSITIVE_INFINITY
  // what the next word below a hundred must be less than
  let room = seed === undefined ? 100 : 0
  let endsInTens = false
  let withoutTens = 0
  let empty = seed === undefined

  for (let at = i; at < atoms.length; ) {
    const word = wordAt(atoms, at, last > i)
    if (word === undefined) break
    const value = small.get(atoms[word.at]!.lower)
    if (value !== undefined) {
      if (value >= room || (value === 0 && !empty)) break
      if (value === 0) return { last: word.at + 1, value: 0, scale: 1, endsInTens: false, withoutTens: 0 }
      withoutTens = total + current
      endsInTens = value >= 20 && !word.and
      current += value
      room = value >= 20 ? 10 : 0
    } else {
      const factor = scales.get(atoms[word.at]!.lower)
      if (factor === undefined || empty || word.and) break
      endsInTens = false
      if (factor === 100) {
        if (!(current > 0 && current < 100) && !(seed !== undefined && total === 0 && scale === 1)) break
        current *= 100
        room = 100
      } else {
        if (current === 0) {
          // `a thousand million`: the scale multiplies what the scale before it made
          if (atoms[word.at - 1]?.lower && !scales.has(atoms[word.at - 1]!.lower)) break
          total *= factor
        } else {
          if (factor >= limit) break
          total += current * factor
          limit = factor
        }
        current = 0
        room = 100
      }
      scale = Math.max(scale, factor)
    }
    empty = false
    last = word.at + 1
    at = last
  }
  return last > i ? { last, value: total + current, scale, endsInTens, withoutTens } : undefined
}

/** The next word of a number, past a hyphen or an `and` when the number has begun. */
function wordAt(atoms: readonly Atom[], at: number, begun: boolean): { at: number; and: boolean } | undefined {
  const atom = atoms[at]
  if (!atom) return undefined
  if (begun && hyphens.has(atom.lower) && isNumberWord(atoms[at + 1])) return { at: at + 1, and: false }
  if (begun && atom.lower === 'and' && scales.has(atoms[at - 1]!.lower)) {
    const value = small.get(atoms[at + 1]?.lower ?? '')
    // a hundred and three quarters is 100.75, a hundred and thirty fifths 26
    if (value !== undefined && (value >= 20 || !parts.has(atoms[at + 2]?.lower ?? ''))) return { at: at + 1, and: true }
  }
  return atom.kind === 'word' ? { at, and: false } : undefined
}

const isNumberWord = (atom: Atom | undefined) =>
  atom !== undefined && atom.kind === 'word' && (small.has(atom.lower) || scales.has(atom.lower))
