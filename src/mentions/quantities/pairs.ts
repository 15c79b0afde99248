import { approximatorBefore } from './approximate.ts'
import { type Atom, atomAt } from './atoms.ts'
import { changesBefore } from './change.ts'
import { copyOf, type Draft } from './draft.ts'
import { exact } from './numerals/figure.ts'
import { asRatio, asSides, bare, isClock, isScore, joinedTo } from './sides.ts'

const dashes = new Set(['-', '–', '—', '‐', '‑', '‒', '−'])

/** How two neighbouring numbers hang together. */
type Link = 'dash' | 'to' | 'and' | 'or' | 'in' | 'colon'

/** Joins numbers that belong together: ranges, scores, ratios, units said once for several numbers. */
export function joinPairs(atoms: readonly Atom[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.length < 2 ? drafts : join(atoms, join(atoms, drafts, true), false)
}

/** `tight`: dashes and colons, which bind before words do. */
function join(atoms: readonly Atom[], drafts: readonly Draft[], tight: boolean): Draft[] {
  const joined: Draft[] = []
  // from the right, so that a unit travels over a whole list: four-, five- and six-cylinder
  for (let i = drafts.length - 1; i >= 0; i--) {
    const left = drafts[i]!
    const right = joined.length > 0 ? joined[joined.length - 1] : undefined
    const link = right && right.first - left.last <= furthest ? linkOf(atoms, left, right) : undefined
    if (!right || !link || tight !== (link === 'dash' || link === 'colon')) {
      joined.push(left)
      continue
    }
    const pair = joinTwo(atoms, left, right, link)
    joined.pop()
    for (let p = pair.length - 1; p >= 0; p--) joined.push(pair[p]!)
  }
  return joined.reverse()
}

/** No link has more words, approximator and aside included. */
const furthest = 12

/** hundreds or even thousands of miles */
const asides = new Set(['even', 'perhaps', 'maybe', 'possibly'])

/** What stands between two drafts. */
function linkOf(atoms: readonly Atom[], left: Draft, right: Draft): Link | undefined {
  let start = approximatorBefore(atoms, right.first)?.first ?? right.first
  if (asides.has(atomAt(atoms, start - 1)?.lower ?? '')) start--
  if (start < left.last) start = right.first
  let at = left.last
  const trailing = dashes.has(atoms[at]?.text ?? '') && atoms[at]!.glued
  const length = start - at
  const first = atoms[at]
  // from 450 up to 900
  if (length === 0) return start < right.first && atoms[start]!.lower === 'up' ? 'to' : undefined
  if (length === 1 && dashes.has(first!.text)) return 'dash'
  if (length === 1 && first!.text === ':' && first!.glued && atoms[right.first]!.glued) return 'colon'
  if (length === 3 && trailing && atoms[at + 1]!.lower === 'to' && dashes.has(atoms[at + 2]!.text)) return 'to'
  if (length === 2 && trailing) at++
  // four-, five-
  if (length === 2 && trailing && atoms[at]!.text === ',') return 'and'
  if (start - at === 2 && atoms[at]!.lower === 'out' && atoms[at + 1]!.lower === 'of') return 'in'
  if (start - at === 2 && atoms[at + 1]!.lower === 'to' && (atoms[at]!.lower === 'up' || atoms[at]!.lower === 'down'))
    return 'to'
  if (start - at !== 1) return undefined
  const { lower } = atoms[at]!
  if (lower === 'to' || lower === 'and' || lower === 'or' || lower === 'in') return lower
  return undefined
}

function joinTwo(atoms: readonly Atom[], left: Draft, right: Draft, link: Link): Draft[] {
  const apart = [left, right]
  if (left.kind === 'ordinal' || right.kind === 'ordinal') return apart
  if (left.value === undefined)
    return link === 'or' || link === 'and' || link === 'to' ? [share(left, right), right] : apart
  if (left.numeral.form === 'fold' || right.numeral.form === 'fold') return apart
  if (link === 'in') return asRatio(atoms, left, right) ?? apart
  if (link === 'colon')
    return isClock(atoms, left, right) ? [] : (asSides(left, right, 'ratio', 'quantity.ratio') ?? apart)
  const before = approximatorBefore(atoms, left.first)?.first ?? left.first
  const opener = atomAt(atoms, before - 1)?.lower
  if (link === 'or') return [share(left, right), right]
  if (link === 'and') {
    if (isYears(atoms[left.numeral.first]!, atoms[right.numeral.first]!, left, right))
      return opener === 'between' ? [] : apart
    if (opener === 'between') return asRange(before - 1, left, right) ?? apart
    return [share(left, right), right]
  }
  if (link === 'dash') return asDash(atoms, left, right) ?? apart
  if (opener === 'from') {
    if (!compatible(left, right, true)) return apart
    if (changesBefore(atoms, before - 1)) {
      const from = copyOf(share(left, right))
      const to = copyOf(shareBack(from, right))
      from.change = 'from'
      to.change = 'to'
      return [from, to]
    }
    return asRange(before - 1, left, right) ?? apart
  }
  if (opener === 'by') return apart
  // $10 to 15 million
  const open = left.currency !== undefined && right.unit === undefined && right.numeral.scale > 1
  return compatible(left, right, open) ? (asRange(left.first, left, right) ?? apart) : apart
}

/** Whether both may be of one unit; with `either`, the second may leave it out: from 208 pounds to 193. */
function compatible(left: Draft, right: Draft, either: boolean): boolean {
  if (left.unit === right.unit || left.unit === undefined) return true
  return either && right.unit === undefined
}

/** The left number with the unit, currency and scale that only the right one says. */
function share(left: Draft, right: Draft): Draft {
  if (left.numeral.form === 'fraction') return left
  let shared = left
  const mantissa = (right.value ?? right.min ?? 0) / right.numeral.scale
  const sameMoney = left.unit === undefined || left.unit === right.unit
  if (
    right.numeral.scale > 1 &&
    left.numeral.scale === 1 &&
    sameMoney &&
    right.numeral.form !== 'vague' &&
    left.value !== undefined
  ) {
    if (Math.abs(left.value) < Math.abs(mantissa)) {
      const scaled = copyOf(left)
      scaled.value = exact(left.value * right.numeral.scale)
      shared = scaled
    }
  }
  if (left.unit !== undefined || !bare(left)) return shared
  const whole = withUnit(shared, right)
  whole.countedFrom = right.countedFrom ?? right.last
  return whole
}

function shareBack(left: Draft, right: Draft): Draft {
  return right.unit === undefined && bare(right) ? withUnit(right, left) : right
}

function withUnit(draft: Draft, { unit, currency, assumed, kind, rule, time }: Draft): ReturnType<typeof copyOf> {
  const whole = copyOf(draft)
  if (draft.kind !== 'range') {
    whole.kind = kind !== 'range' ? kind : currency ? 'money' : 'measure'
    if (kind !== 'range') whole.rule = rule
  }
  whole.unit = unit ?? draft.unit
  whole.currency = currency ?? draft.currency
  whole.assumed ||= assumed
  whole.time ||= time
  return whole
}

/** 2009-2018, between 1914 and 1918: years are no range of quantities. */
function isYears(a: Atom, b: Atom, left: Draft, right: Draft): boolean {
  const year = (atom: Atom) => atom.digits === 4 && atom.value >= 1000 && atom.value <= 2100
  return year(a) && year(b) && left.unit === undefined && right.unit === undefined && right.numeral.scale === 1
}

function asRange(first: number, left: Draft, right: Draft): Draft[] | undefined {
  if (right.value === undefined) return undefined
  const low = share(left, right)
  const high = shareBack(low, right)
  if (low.value === undefined || high.value === undefined || !(low.value < high.value)) return undefined
  const range = joinedTo(left, high)
  range.first = first
  range.kind = 'range'
  range.rule = 'quantity.range'
  range.min = low.value
  range.max = high.value
  return [range]
}

/** A dash between two numbers: a score, a range, or neither. */
function asDash(atoms: readonly Atom[], left: Draft, right: Draft): Draft[] | undefined {
  const a = atoms[left.numeral.first]!
  const b = atoms[right.numeral.first]!
  const dash = atoms[left.last]!
  if (dashes.has(atoms[right.last]?.text ?? '') && atoms[right.last + 1]?.kind === 'number') return undefined
  const plainSides = a.digits > 0 && a.digits <= 3 && b.digits > 0 && b.digits <= 3 && bare(left) && bare(right)
  if (plainSides && right.numeral.scale === 1 && dash.glued && isScore(atoms, left, right))
    return asSides(left, right, 'score', 'quantity.score')
  // the 2014-15 season; a telephone number
  if ((a.digits === 4 && b.digits === 2) || (a.digits === 3 && b.digits === 4 && dash.text === '-')) return []
  if (isYears(a, b, left, right)) return []
  if (!compatible(left, right, true)) return undefined
  return asRange(left.first, left, right)
}
