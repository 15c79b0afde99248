import { has, Tag } from '../../../language/index.ts'
import { type Atom, atomAt, isHyphen, isPhrase } from '../atoms.ts'
import type { Grain } from '../moment.ts'
import { andHalf, type Count, readCount } from '../numbers.ts'
import { type Piece, pieceOf, saidAhead, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { type Unit, unitPlurals, units } from '../words/calendar.ts'
import { approximators } from '../words/phrases.ts'
import { Time } from '../words/time.ts'

/** So many of each unit, the coarsest first; undefined: of an unknown number. */
export type Amounts = readonly (readonly [value: number | undefined, unit: Unit])[]

/** A length of time: atoms up to `last`, approximator included. */
export type Length = {
  readonly last: number
  readonly amounts: Amounts
  /** Just `a year`: one, by its article. */
  readonly article: boolean
  /** Tied by a hyphen, or in the singular after a number: it modifies a noun. */
  readonly modifier: boolean
}

const between: ReadonlySet<string> = new Set(
  'more additional full whole consecutive straight successive long short business trading working calendar fiscal solid extra other further school academic past last previous coming upcoming'.split(
    ' ',
  ),
)

/** `three years`, `five-year`, `a couple of months`, `an hour and a half`, `2 years 1 month`, `12 to 18 months`. */
export function readLength(scene: Scene, i: number): Length | undefined {
  const { atoms } = scene
  const from = atoms[i] && atoms[i]!.time & Time.About ? i + approximatorAt(atoms, i) : i
  const whole = readAmount(atoms, from)
  if (!whole) return undefined
  const amounts: [number | undefined, Unit][] = [[whole.value, whole.unit]]
  let { last } = whole
  if (!whole.modifier) {
    for (let more = nextAmount(atoms, last); more; more = nextAmount(atoms, last)) {
      if (!isFiner(more.unit, amounts[amounts.length - 1]![1])) break
      amounts.push([more.value, more.unit])
      last = more.last
    }
  }
  const { article, modifier } = whole
  return { last, amounts, article: article && amounts.length === 1 && from === i, modifier }
}

type Amount = {
  readonly last: number
  readonly value: number | undefined
  readonly unit: Unit
  readonly article: boolean
  readonly modifier: boolean
}

const amountOf = (
  last: number,
  value: number | undefined,
  unit: Unit,
  article: boolean,
  modifier: boolean,
): Amount => ({ last, value, unit, article, modifier })

function readAmount(atoms: readonly Atom[], i: number): Amount | undefined {
  const opened = readCount(atoms, i)
  if (!opened) return undefined
  const count = secondCount(atoms, opened) ?? opened
  let at = count.last
  const word = atoms[i]!.lower
  const article = (word === 'a' || word === 'an') && count.value === 1 && at === i + 1
  const link = atoms[at]
  if (!link) return undefined
  const tied = isHyphen(link) && link.glued
  if (tied || (link.time & Time.Whole && between.has(link.lower))) at++
  const unit = atoms[at]
  if (unit?.kind !== 'word') return undefined
  const single = unit.time & Time.Unit ? units.get(unit.lower) : undefined
  if (single !== undefined) {
    if (count.value === undefined && !tied) return undefined
    if (article && (single === 'second' || single === 'quarter' || single === 'weekend' || unit.lower === 'night'))
      return undefined
    // the nearest second, the second hour: an ordinal is no count
    const { value } = count
    const half = !tied && value !== undefined ? andHalf(atoms, at + 1) : undefined
    if (half) return amountOf(half, value! + 0.5, single, article, false)
    return amountOf(at + 1, value, single, article, tied || (value !== 1 && value !== 0.5))
  }
  // three-quarters of it
  if (article || tied) return undefined
  const plural = unit.time & Time.Units ? unitPlurals.get(unit.lower) : shortUnit(unit, atoms[at + 1])
  if (plural === undefined) return undefined
  const half = count.value !== undefined ? andHalf(atoms, at + 1) : undefined
  return amountOf(half ?? at + 1, half ? count.value! + 0.5 : count.value, plural, false, false)
}

const letters: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
])

/** `5h`: one letter that touches its number. */
function shortUnit({ lower, glued }: Atom, next: Atom | undefined): Unit | undefined {
  if (!glued || lower.length !== 1 || (next?.glued && next.kind !== 'mark')) return undefined
  return letters.get(lower)
}

/** `two to three weeks`, `five or six years`, `12-18 months`: the number behind; what is said is the first. */
function secondCount(atoms: readonly Atom[], { last, value }: Count): Count | undefined {
  const link = atoms[last]
  if (!link || value === undefined || !(link.time & Time.OnCount) || !ties.has(link.lower)) return undefined
  const next = atoms[last + 1]
  if (!next || next.lower === 'a' || next.lower === 'an') return undefined
  const second = readCount(atoms, last + 1)
  return second?.value !== undefined && second.value > value ? { last: second.last, value } : undefined
}

const ties: ReadonlySet<string> = new Set(['to', 'or', '-', '–'])

function nextAmount(atoms: readonly Atom[], at: number): Amount | undefined {
  const from = atoms[at]?.lower === 'and' || atoms[at]?.text === ',' ? at + 1 : at
  if (!atoms[from]?.digits && from === at) return undefined
  if (atoms[from]?.lower === 'a' || atoms[from]?.lower === 'an') return undefined
  return readAmount(atoms, from)
}

const order: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const isFiner = (a: Unit, b: Unit): boolean => order.includes(a) && order.indexOf(a) < order.indexOf(b)

/** How many atoms the approximator at atom `i` has; 0 where there is none. */
export function approximatorAt(atoms: readonly Atom[], i: number): number {
  const phrases = approximators.get(atoms[i]!.lower)
  return phrases?.find(words => isPhrase(atoms, i, words))?.length ?? 0
}

/** Past an `or so` behind a length. */
export const soFar = (atoms: readonly Atom[], at: number): number =>
  atoms[at]?.lower === 'or' && atoms[at + 1]?.lower === 'so' ? at + 2 : at

const signs: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}
const vague: Readonly<Partial<Record<Unit, string>>> = {
  decade: 'PXE',
  century: 'PXC',
  millennium: 'PXL',
  quarter: 'PXQ',
}

/** The TIMEX3 value of a length: `P3Y`, `PT1.5H`, `PXM`, `P2Y1M`. */
export function durationOf(amounts: Amounts): string {
  const [value, unit] = amounts[0]!
  if (value === undefined) {
    const [prefix, , letter] = signs[unit]
    return vague[unit] ?? `${prefix}X${letter}`
  }
  if (value === 0.5 && unit === 'hour') return 'PT30M'
  if (value === 0.5 && unit === 'year') return 'P6M'
  let days = ''
  let time = ''
  for (const [amount, kind] of amounts) {
    const [prefix, factor, letter] = signs[kind]
    const size = (amount ?? 1) * factor
    const text = `${Number.isInteger(size) ? size : Number(size.toPrecision(12))}${letter}`
    if (prefix === 'P') days += text
    else time += text
  }
  return `P${days}${time && `T${time}`}`
}

const grains: Readonly<Partial<Record<Unit, readonly [Grain, number]>>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  weekend: ['weekend', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
}

/** The moves that a length means, forward; undefined when it is vague or shorter than a day. */
export function stepsOf(amounts: Amounts): [Grain, number][] | undefined {
  const moves: [Grain, number][] = []
  for (const [value, unit] of amounts) {
    const move = grains[unit]
    if (value === undefined || !move) return undefined
    const by = value * move[1]
    if (Number.isInteger(by)) moves.push([move[0], by])
    else if (move[0] === 'year') moves.push(['month', Math.round(by * 12)])
    else moves.push([move[0], Math.round(by)])
  }
  return moves
}

/** Durations: `for three years`, `a two-week trip`, `more than four hours`. */
export function readDuration(scene: Scene, i: number): Piece | undefined {
  const all = readAll(scene, i)
  if (all) return all
  const length = readLength(scene, i)
  if (!length || (length.article && isRate(scene, i))) return undefined
  const { last, amounts } = length
  // three quarters of the reef have died
  if (amounts[0]![1] === 'quarter' && !spans.has(atomAt(scene.atoms, i - 1)?.lower ?? '')) return undefined
  const { atoms } = scene
  // a five-year-old is an age, and so is `aged 3 months`
  const next = atoms[last]
  if (isHyphen(next) && next!.glued && isOld(atoms[last + 1])) return undefined
  if (isOld(next)) return undefined
  const ahead = atomAt(atoms, i - 1)?.lower === 'in' && !length.modifier ? stepsOf(amounts) : undefined
  if (ahead) {
    const finest = ahead[ahead.length - 1]![0]
    const grain = finest === 'week' || finest === 'weekend' ? 'day' : finest
    return pieceOf(last, saidAhead(ahead, grain, durationOf(amounts)), 'date.duration')
  }
  return pieceOf(soFar(atoms, last), saidValue('duration', durationOf(amounts)), 'date.duration')
}

const isOld = (atom: Atom | undefined): boolean => atom?.lower === 'old' || atom?.lower === 'olds'

/** Words before a length that make quarters a time and no part of something. */
const spans: ReadonlySet<string> = new Set('for in over within after during through of'.split(' '))

/** `$5 million a year`, `four flights a week`: so much in each. */
function isRate({ atoms, tokens }: Scene, i: number): boolean {
  const before = atomAt(atoms, i - 1)
  if (!before || before.kind === 'mark') return before?.text === '%'
  return (
    before.kind === 'number' ||
    (has(tokens[before.token], Tag.Noun | Tag.Number | Tag.Pronoun) && !has(tokens[before.token], Tag.Verb))
  )
}

/** `all week`, `all day long`, `the whole year`. */
function readAll({ atoms }: Scene, i: number): Piece | undefined {
  const { lower } = atoms[i]!
  if (lower !== 'all' && lower !== 'the') return undefined
  const whole = lower === 'the'
  if (whole && atoms[i + 1]?.lower !== 'whole' && atoms[i + 1]?.lower !== 'entire') return undefined
  const at = whole ? i + 2 : i + 1
  const unit = units.get(atoms[at]?.lower ?? '')
  if (unit === undefined || unit === 'second' || unit === 'quarter' || atoms[at + 1]?.text === '-') return undefined
  const last = atoms[at + 1]?.lower === 'long' ? at + 2 : at + 1
  return pieceOf(last, saidValue('duration', durationOf([[1, unit]])), 'date.duration')
}
