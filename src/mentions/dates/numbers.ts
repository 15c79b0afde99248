import { readCardinal } from '../quantities/numerals/cardinal.ts'
import { ordinals, small, vague } from '../quantities/numerals/words.ts'
import { type Atom, atomAt } from './atoms.ts'
import { Time } from './words/time.ts'

/** A number that was read: atoms up to `last`. */
export type Count = {
  readonly last: number
  /** Undefined where the text does not say how many: `several`. */
  readonly value: number | undefined
}

const countOf = (last: number, value?: number): Count => ({ last, value })

/** Loose words and the words after them that belong to the count. */
const loose: ReadonlySet<string> = new Set('several many few some numerous countless various'.split(' '))

/** How many units of time: `3`, `1,200`, `2.5`, `2 1/2`, `twenty-four`, `a couple of`, `several`, `a`, `half a`. */
export function readCount(atoms: readonly Atom[], i: number): Count | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  if (atom.kind === 'number') return readDigits(atoms, i)
  if (atom.time & Time.Small) return readCardinalCount(atoms, i)
  if (atom.kind === 'mark' || !(atom.time & (Time.Count | Time.Lead))) return undefined
  const { lower } = atom
  const next = atoms[i + 1]?.lower ?? ''
  if (lower === 'a' || lower === 'an') return readArticleCount(atoms, i, next)
  if (loose.has(lower)) return countOf(i + 1)
  if (next === 'of' && vague.has(lower)) return countOf(i + 2)
  if (lower === 'half' && (next === 'a' || next === 'an')) return countOf(i + 2, 0.5)
  if (lower === 'couple') return countOf(next === 'of' ? i + 2 : i + 1, 2)
  return lower === 'another' ? (readCount(atoms, i + 1) ?? countOf(i + 1, 1)) : undefined
}

/** `a few`, `a couple of`, `a dozen`, `a hundred`; just `a` is one. */
function readArticleCount(atoms: readonly Atom[], i: number, next: string): Count {
  if (!(atoms[i + 1] && atoms[i + 1]!.time & Time.OnCount)) return countOf(i + 1, 1)
  const past = atoms[i + 2]?.lower === 'of' ? i + 3 : i + 2
  if (next === 'few' || next === 'number' || next === 'handful') return countOf(past)
  if (next === 'couple') return countOf(past, 2)
  if (next === 'dozen') return countOf(i + 2, 12)
  const scaled = next === 'hundred' || next === 'thousand' ? readCardinal(atoms, i + 1, 1) : undefined
  return scaled ? countOf(scaled.last, scaled.value) : countOf(i + 1, 1)
}

/** The number that words say: of `five or six` the first; `one and a half`. */
function readCardinalCount(atoms: readonly Atom[], i: number): Count | undefined {
  const cardinal = readCardinal(atoms, i)
  if (!cardinal) return undefined
  const half = andHalf(atoms, cardinal.last)
  return half ? countOf(half, cardinal.value + 0.5) : countOf(cardinal.last, cardinal.value)
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
    return countOf(at + 2, Number(`${value}.${atoms[at + 1]!.text}`))
  }
  const above = atoms[at]
  if (!above) return countOf(at, value)
  const fraction = above.kind === 'mark' ? fractions.get(above.text) : undefined
  if (fraction !== undefined) return countOf(at + 1, value + fraction)
  if (above.digits && !above.glued) {
    const below = atoms[at + 2]
    if (atoms[at + 1]?.text === '/' && below?.digits && above.value < below.value)
      return countOf(at + 3, value + above.value / below.value)
  }
  const half = andHalf(atoms, at)
  return half ? countOf(half, value + 0.5) : countOf(at, value)
}

const fractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** What makes an ordinal of digits. */
export const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
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
  if (!(atom.time & Time.Ordinal)) return undefined
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
export function readYear(atoms: readonly Atom[], i: number): Year | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  if (atom.digits === 4) {
    if (atom.value < 1000 || atom.value > 2199 || isGluedNumber(atoms, i)) return undefined
    return yearOf(i + 1, atom.value)
  }
  if (atom.time & Time.Small) return readSpokenYear(atoms, i)
  if (!(atom.time & Time.Quote)) return undefined
  const figure = atoms[i + 1]
  if (figure?.digits !== 2 || !figure.glued) return undefined
  const after = atoms[i + 2]
  return after?.glued && after.kind !== 'mark' ? undefined : yearOf(i + 2, figure.value, true)
}

/** A year that was read; `short` is one of two digits. */
export type Year = { readonly last: number; readonly value: number; readonly short: boolean }

const yearOf = (last: number, value: number, short = false): Year => ({ last, value, short })

function readSpokenYear(atoms: readonly Atom[], i: number): Year | undefined {
  const century = small.get(atoms[i]!.lower)!
  const next = atoms[i + 1]
  if (!next || (century !== 2 && (century < 15 || century > 20))) return undefined
  if (century === 2) {
    const cardinal = next.lower === 'thousand' ? readCardinal(atoms, i) : undefined
    return cardinal && cardinal.value < 2100 ? yearOf(cardinal.last, cardinal.value) : undefined
  }
  if (next.lower === 'hundred' && century < 20) {
    const rest = readCardinal(atoms, i)
    return rest && rest.value < 2000 ? yearOf(rest.last, rest.value) : undefined
  }
  const rest = next.time & Time.Small ? readCardinal(atoms, i + 1) : undefined
  if (!rest || rest.value < 10 || rest.value > 99) return undefined
  return yearOf(rest.last, century * 100 + rest.value)
}

/** Part of a longer number: `1,990`, `1990.5`, `$1990`, `1990s`, `1990km`. A date's own `-`, `/` and `.` are read elsewhere. */
export function isGluedNumber(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1)
  const after = atoms[i + 1]
  if (atoms[i]!.glued && before) {
    if (before.kind !== 'mark' || (before.text.length === 1 && '$€£¥₹#№,.:+@_/%'.includes(before.text))) return true
    // MD-1990, but mid-1990
    const tied = before.text === '-' && atomAt(atoms, i - 2)?.end === before.start ? atomAt(atoms, i - 2) : undefined
    // 133-03-03-2020
    if (tied && tied.digits > 0 && tied.digits !== 4) return true
    if (tied?.kind === 'word' && !beforeYear.has(tied.lower)) return true
  }
  if (!after?.glued) return false
  if (after.kind === 'word') return after.lower !== "'s" && after.lower !== '’s'
  // +86 2010-2015-86
  if (after.text === '-' && atoms[i + 3]?.text === '-' && atoms[i + 3]!.glued && atoms[i + 2]!.glued) return true
  return (
    after.text.length === 1 && ',.:/%°'.includes(after.text) && atoms[i + 2]?.kind === 'number' && atoms[i + 2]!.glued
  )
}

const beforeYear: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post'])

/** A year of two digits: of the century that brings it nearest to the document's year, at most ten years ahead. */
export function fullYear(short: number, now: number): number {
  const year = Math.floor(now / 100) * 100 + short
  return year > now + 10 ? year - 100 : year <= now - 90 ? year + 100 : year
}
