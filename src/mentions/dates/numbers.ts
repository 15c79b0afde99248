import { readCardinal } from '../quantities/numerals/cardinal.ts'
import { ordinals, small, vague } from '../quantities/numerals/words.ts'
import type { Atom } from './atoms.ts'

/** A number that was read: atoms up to `last`. */
export type Count = {
  readonly last: number
  /** Absent where the text does not say how many: `several`. */
  readonly value?: number
}

/** Loose words and the words after them that belong to the count. */
const loose: ReadonlySet<string> = new Set('several many few some numerous countless various'.split(' '))

/** How many units of time: `3`, `1,200`, `2.5`, `2 1/2`, `twenty-four`, `a couple of`, `several`, `a`, `half a`. */
export function readCount(atoms: readonly Atom[], i: number): Count | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  if (atom.kind === 'number') return readDigits(atoms, i)
  if (atom.kind === 'mark') return undefined
  const { lower } = atom
  const next = atoms[i + 1]?.lower ?? ''
  if (loose.has(lower)) return { last: i + 1 }
  if (vague.has(lower) && next === 'of') return { last: i + 2 }
  if (lower === 'half' && (next === 'a' || next === 'an')) return { last: i + 2, value: 0.5 }
  if (lower === 'couple') return { last: next === 'of' ? i + 2 : i + 1, value: 2 }
  if (lower === 'another') return readCount(atoms, i + 1) ?? { last: i + 1, value: 1 }
  if (lower === 'a' || lower === 'an') {
    if (next === 'few' || next === 'number' || next === 'handful') {
      return { last: atoms[i + 2]?.lower === 'of' ? i + 3 : i + 2 }
    }
    if (next === 'couple') return { last: atoms[i + 2]?.lower === 'of' ? i + 3 : i + 2, value: 2 }
    if (next === 'dozen') return { last: i + 2, value: 12 }
    const scaled = next === 'hundred' || next === 'thousand' ? readCardinal(atoms, i + 1, 1) : undefined
    if (scaled) return { last: scaled.last, value: scaled.value }
    return { last: i + 1, value: 1 }
  }
  if (!small.has(lower)) return undefined
  const cardinal = readCardinal(atoms, i)
  if (!cardinal) return undefined
  // five or six, two to three: the first; `one and a half`
  const half = andHalf(atoms, cardinal.last)
  if (half) return { last: half, value: cardinal.value + 0.5 }
  return { last: cardinal.last, value: cardinal.value }
}

/** `and a half` from atom `i`: the atom after it. */
export function andHalf(atoms: readonly Atom[], i: number): number | undefined {
  if (atoms[i]?.lower !== 'and') return undefined
  const at = atoms[i + 1]?.lower === 'a' ? i + 2 : i + 1
  return atoms[at]?.lower === 'half' ? at + 1 : undefined
}

/** Digits with grouped thousands, decimals or a fraction. */
function readDigits(atoms: readonly Atom[], i: number): Count {
  let value = atoms[i]!.value
  let at = i + 1
  while (atoms[at]?.text === ',' && atoms[at]!.glued && atoms[at + 1]?.digits === 3 && atoms[at + 1]!.glued) {
    value = value * 1000 + atoms[at + 1]!.value
    at += 2
  }
  if (atoms[at]?.text === '.' && atoms[at]!.glued && atoms[at + 1]?.digits && atoms[at + 1]!.glued) {
    return { last: at + 2, value: Number(`${value}.${atoms[at + 1]!.text}`) }
  }
  const fraction = fractions[atoms[at]?.text ?? '']
  if (fraction) return { last: at + 1, value: value + fraction }
  const [above, bar, below] = [atoms[at], atoms[at + 1], atoms[at + 2]]
  if (above?.digits && !above.glued && bar?.text === '/' && below?.digits && above.value < below.value) {
    return { last: at + 3, value: value + above.value / below.value }
  }
  const half = andHalf(atoms, at)
  return half ? { last: half, value: value + 0.5 } : { last: at, value }
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const endings = new Set(['st', 'nd', 'rd', 'th'])
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
])

/** An ordinal: `14th`, `fourth`, `twenty-first`, `thirty first`. */
export function readOrdinal(atoms: readonly Atom[], i: number): { last: number; value: number } | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  const next = atoms[i + 1]
  if (atom.digits > 0) {
    return next?.glued && endings.has(next.lower) ? { last: i + 2, value: atom.value } : undefined
  }
  const ten = tens.get(atom.lower)
  if (ten !== undefined) {
    const at = next?.text === '-' ? i + 2 : i + 1
    const unit = ordinals.get(atoms[at]?.lower ?? '')
    return unit !== undefined && unit < 10 ? { last: at + 1, value: ten + unit } : undefined
  }
  const value = ordinals.get(atom.lower)
  return value === undefined ? undefined : { last: i + 1, value }
}

/** A year: four digits, `’98`, `nineteen ninety-six`, `two thousand and eight`, `twenty twenty-four`. */
export function readYear(atoms: readonly Atom[], i: number): { last: number; value: number; short?: true } | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  if (atom.digits === 4) {
    if (atom.value < 1000 || atom.value > 2199 || isGluedNumber(atoms, i)) return undefined
    return { last: i + 1, value: atom.value }
  }
  if (
    (atom.text === '’' || atom.text === "'" || atom.text === '‘') &&
    atoms[i + 1]?.digits === 2 &&
    atoms[i + 1]!.glued
  ) {
    const after = atoms[i + 2]
    return after?.glued && after.kind !== 'mark' ? undefined : { last: i + 2, value: atoms[i + 1]!.value, short: true }
  }
  return atom.kind === 'word' ? readSpokenYear(atoms, i) : undefined
}

function readSpokenYear(atoms: readonly Atom[], i: number): { last: number; value: number } | undefined {
  const century = small.get(atoms[i]!.lower)
  if (century === undefined) return undefined
  if (century === 2 && atoms[i + 1]?.lower === 'thousand') {
    const cardinal = readCardinal(atoms, i)
    return cardinal && cardinal.value < 2100 ? { last: cardinal.last, value: cardinal.value } : undefined
  }
  if (century < 15 || century > 20) return undefined
  if (atoms[i + 1]?.lower === 'hundred' && century < 20) {
    const rest = readCardinal(atoms, i)
    return rest && rest.value < 2000 ? { last: rest.last, value: rest.value } : undefined
  }
  const rest = small.has(atoms[i + 1]?.lower ?? '') ? readCardinal(atoms, i + 1) : undefined
  if (!rest || rest.value < 10 || rest.value > 99) return undefined
  return { last: rest.last, value: century * 100 + rest.value }
}

/** Part of a longer number: `1,990`, `1990.5`, `$1990`, `1990s`, `1990km`. A date's own `-`, `/` and `.` are read elsewhere. */
export function isGluedNumber(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1]
  const after = atoms[i + 1]
  if (atoms[i]!.glued && before) {
    if (/^[$€£¥₹#№,.:+@_/%]$/.test(before.text) || before.kind !== 'mark') return true
    // MD-1990, but mid-1990
    const tied = before.text === '-' && atoms[i - 2]?.end === before.start ? atoms[i - 2] : undefined
    // 133-03-03-2020
    if (tied && tied.digits > 0 && tied.digits !== 4) return true
    if (tied?.kind === 'word' && !/^(?:mid|early|late|pre|post)$/.test(tied.lower)) return true
  }
  if (!after?.glued) return false
  if (after.kind === 'word') return !/^['’]s$/.test(after.lower)
  // +86 2010-2015-86
  if (after.text === '-' && atoms[i + 3]?.text === '-' && atoms[i + 3]!.glued && atoms[i + 2]!.glued) return true
  return /^[,.:/%°]$/.test(after.text) && atoms[i + 2]?.kind === 'number' && atoms[i + 2]!.glued
}

/** A year of two digits: of the century that brings it nearest to the document's year, at most ten years ahead. */
export function fullYear(short: number, now: number): number {
  const year = Math.floor(now / 100) * 100 + short
  return year > now + 10 ? year - 100 : year <= now - 90 ? year + 100 : year
}
