import { type Atom, atomAt } from '../atoms.ts'
import { Num } from '../number-word.ts'
import { readCardinal } from './cardinal.ts'
import { type Numeral, numeralOf, readLoose } from './numeral.ts'
import { ordinals, part, parts, scales, small } from './words.ts'

const hyphens = new Set(['-', '‐', '‑'])
const past = (atoms: readonly Atom[], at: number) => (hyphens.has(atoms[at]?.lower ?? '') ? at + 1 : at)

/**
 * A fraction in words from atom `i`: `two thirds`, `one eighth`, `twenty twenty-fifths`. What cannot belong to the number above
 * the line belongs below it: `three twenty firsts` is 3/21, `one hundred and thirty fifths` 130/5, and without the `and` 100/35.
 */
export function readFraction(atoms: readonly Atom[], i: number): Numeral | undefined {
  const above = readCardinal(atoms, i)
  if (!above || above.value === 0) return undefined
  const at = past(atoms, above.last)
  const { lower } = atoms[at] ?? { lower: '' }
  const plural = parts.get(lower)
  if (plural !== undefined) {
    if (above.endsInTens && above.withoutTens > 0 && plural < 10) {
      return fractionOf(i, at + 1, above.withoutTens / (above.value - above.withoutTens + plural))
    }
    return plural > 2 || lower === 'halves' ? fractionOf(i, at + 1, above.value / plural) : undefined
  }
  const single = part.get(lower)
  if (above.value === 1 && single !== undefined && !modifies(atoms, at)) return fractionOf(i, at + 1, 1 / single)
  if (lower === 'over' && atoms[i]!.lower === 'one') {
    const below = readCardinal(atoms, at + 1)
    const figure = atoms[at + 1]?.kind === 'number' ? atoms[at + 1]!.value : undefined
    const value = below?.value ?? figure
    if (value && !atoms[below?.last ?? at + 2]) return fractionOf(i, below?.last ?? at + 2, 1 / value)
  }
  return readLongPart(atoms, i, above.value, at)
}

const fractionOf = (first: number, last: number, value: number): Numeral => numeralOf(first, last, 'fraction', value)

/** The number below the line has several words: `three twenty-firsts`, `one one hundred and fifth`. */
function readLongPart(atoms: readonly Atom[], i: number, above: number, at: number): Numeral | undefined {
  const below = small.has(atoms[at]?.lower ?? '') ? readCardinal(atoms, at) : undefined
  if (!below || at === i) return undefined
  let end = past(atoms, below.last)
  if (atoms[end]?.lower === 'and') end++
  const lower = atoms[end]?.lower ?? ''
  const unit = parts.get(lower) ?? (above === 1 ? ordinals.get(lower) : undefined)
  if (unit === undefined || (unit >= 10 && below.scale === 1)) return undefined
  return fractionOf(i, end + 1, above / (below.value + unit))
}

/** The fraction word is but an adjective: `one third-party seller`, `one quarter-final`. */
function modifies(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1]
  return next?.glued === true && hyphens.has(next.lower)
}

const compared = new Set('than nearly almost roughly approximately'.split(' '))
const beforePart = new Set(
  'by nearly almost about around roughly over under approximately than least only just to some of for another half'.split(
    ' ',
  ),
)

/** A number that opens with an article: `a hundred`, `a million`, `a dozen`, `a third of`, `a couple of`, `a few hundred`. */
export function readArticle(atoms: readonly Atom[], i: number): Numeral | undefined {
  const at = i + 1
  const second = atoms[at]
  if (!second || !(second.number & Num.OnArticle)) return undefined
  const { lower } = second
  if (lower === 'couple') {
    if (atoms[at + 1]?.lower !== 'of' && !scales.has(atoms[at + 1]?.lower ?? '')) return undefined
    const many = readLoose(atoms, i, at)
    return many ?? numeralOf(i, at + 1, 'cardinal', 2, 1, undefined, undefined, true)
  }
  if (lower === 'few') return readLoose(atoms, i, at)
  if (lower === 'dozen') return numeralOf(i, at + 1, 'cardinal', 12, 12)
  if (lower === 'half') return readHalf(atoms, at, i)
  if (scales.has(lower)) {
    const cardinal = readCardinal(atoms, at, 1)!
    const below = parts.get(atoms[cardinal.last]?.lower ?? '')
    if (below !== undefined && below > 2) {
      return fractionOf(i, cardinal.last + 1, cardinal.value / below)
    }
    return withFraction(atoms, numeralOf(i, cardinal.last, 'cardinal', cardinal.value, cardinal.scale))
  }
  const below = part.get(lower)
  if (below === undefined) return undefined
  const next = atoms[at + 1]
  if (next?.lower === 'of') return ofNumber(atoms, fractionOf(i, at + 1, 1 / below))
  const ends = next === undefined || (next.kind === 'mark' && !hyphens.has(next.lower)) || next.lower === 'in'
  const strong = i > 0 && compared.has(atoms[i - 1]!.lower) && next?.kind === 'word' && !next.glued
  if (strong && !/^(?:party|parties|person|term|time|man|world|child|day|year)$/.test(next.lower)) {
    return fractionOf(i, at + 1, 1 / below)
  }
  const leads = i === 0 || beforePart.has(atoms[i - 1]!.lower)
  return ends && leads ? fractionOf(i, at + 1, 1 / below) : undefined
}

const afterHalf = new Set('of the a an its his her their our my your all that this these those'.split(' '))
const beforeHalf = new Set(
  'by nearly almost about around roughly over under approximately than least just only some to'.split(' '),
)

/** `half a million`, `half a dozen`, `half of`, `half the condos`, `more than half`; `first` is an article before it. */
export function readHalf(atoms: readonly Atom[], i: number, first = i): Numeral | undefined {
  let at = past(atoms, i + 1)
  if (atoms[at]?.lower === 'a') at++
  const { lower } = atoms[at] ?? { lower: '' }
  if (lower === 'dozen') return numeralOf(first, at + 1, 'cardinal', 6, 12)
  const scale = scales.get(lower)
  if (scale !== undefined && scale >= 1000) return numeralOf(first, at + 1, 'cardinal', scale / 2, scale)
  if (first !== i) return undefined
  const before = atomAt(atoms, i - 1)
  // the second half, the half, a half
  if (before && (ordinals.has(before.lower) || /^(?:the|a|an|each|either|other|every|in|last)$/.test(before.lower)))
    return undefined
  const next = atoms[i + 1]
  if (next?.glued && hyphens.has(next.lower)) return undefined
  const marked = before !== undefined && beforeHalf.has(before.lower)
  if (!marked && !afterHalf.has(next?.lower ?? '')) return undefined
  return ofNumber(atoms, fractionOf(first, i + 1, 1 / 2))
}

/** `a quarter of a million` is one number. */
function ofNumber(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const { last, value } = numeral
  if (atoms[last]?.lower !== 'of' || atoms[last + 1]?.lower !== 'a') return numeral
  const scale = scales.get(atoms[last + 2]?.lower ?? '')
  return scale === undefined || scale < 1000
    ? numeral
    : numeralOf(numeral.first, last + 3, 'cardinal', value * scale, scale)
}

/** Adds `and a half`, `and two thirds` to a number, and a scale after it: `one and a half million`. */
export function withFraction(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const { first, last, form, value, scale } = numeral
  if (atoms[last]?.lower !== 'and') return numeral
  let added: { last: number; value: number } | undefined
  const article = atoms[last + 1]?.lower === 'a'
  if (article) {
    const below = part.get(atoms[last + 2]?.lower ?? '')
    if (below !== undefined) added = { last: last + 3, value: 1 / below }
  } else if (small.has(atoms[last + 1]?.lower ?? '')) {
    const fraction = readFraction(atoms, last + 1)
    if (fraction && fraction.value < 1) added = fraction
  }
  if (!added) return numeral
  const times = scales.get(atoms[added.last]?.lower ?? '')
  if (times !== undefined) {
    return numeralOf(first, added.last + 1, form, (value + added.value) * times, times)
  }
  // a million and a half
  const unit = article && value === scale && scale >= 1000 ? scale : 1
  return numeralOf(first, added.last, form, value + added.value * unit, scale)
}
