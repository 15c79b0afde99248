import { has, Tag } from '../../../language/index.ts'
import type { Grain } from '../moment.ts'
import { andHalf, type Count, readCount } from '../numbers.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { type Unit, unitPlurals, units } from '../words/calendar.ts'
import { approximators } from '../words/phrases.ts'

/** A length of time: atoms `[first, last)`; `first` is its approximator. */
export type Length = {
  readonly first: number
  readonly last: number
  readonly amounts: readonly (readonly [number | undefined, Unit])[]
  /** Just `a year`: one, by its article. */
  readonly article?: true
  /** Tied by a hyphen, or in the singular after a number: it modifies a noun. */
  readonly modifier?: true
}

const between: ReadonlySet<string> = new Set(
  'more additional full whole consecutive straight successive long short business trading working calendar fiscal solid extra other further school academic past last previous coming upcoming'.split(
    ' ',
  ),
)
const hyphen = /^[-‐‑]$/

/** `three years`, `five-year`, `a couple of months`, `an hour and a half`, `2 years 1 month`, `12 to 18 months`. */
export function readLength(scene: Scene, i: number): Length | undefined {
  const from = i + approximatorAt(scene, i)
  const whole = readAmount(scene, from)
  if (!whole) return undefined
  const amounts: [number | undefined, Unit][] = [[whole.value, whole.unit]]
  let { last } = whole
  if (!whole.modifier) {
    for (let more = nextAmount(scene, last); more; more = nextAmount(scene, last)) {
      if (!isFiner(more.unit, amounts.at(-1)![1])) break
      amounts.push([more.value, more.unit])
      last = more.last
    }
  }
  return {
    first: i,
    last,
    amounts,
    ...(whole.article && amounts.length === 1 && from === i && { article: true }),
    ...(whole.modifier && { modifier: true }),
  }
}

type Amount = { last: number; value: number | undefined; unit: Unit; article?: boolean; modifier?: boolean }

function readAmount({ atoms }: Scene, i: number): Amount | undefined {
  const opened = readCount(atoms, i)
  if (!opened) return undefined
  const count = secondCount(atoms, opened) ?? opened
  let at = count.last
  const word = atoms[i]!.lower
  const article = (word === 'a' || word === 'an') && count.value === 1 && at === i + 1
  const tied = hyphen.test(atoms[at]?.text ?? '') && atoms[at]!.glued
  if (tied) at++
  else if (between.has(atoms[at]?.lower ?? '')) at++
  const unit = atoms[at]
  if (unit?.kind !== 'word') return undefined
  const single = units.get(unit.lower)
  if (single !== undefined) {
    if (count.value === undefined && !tied) return undefined
    if (article && (single === 'second' || single === 'quarter' || single === 'weekend' || unit.lower === 'night'))
      return undefined
    // the nearest second, the second hour: an ordinal is no count
    let last = at + 1
    let value = count.value
    const half = !tied ? andHalf(atoms, last) : undefined
    if (half && value !== undefined) [last, value] = [half, value + 0.5]
    return { last, value, unit: single, article, modifier: tied || (value !== 1 && value !== 0.5 && !half) }
  }
  const plural =
    unitPlurals.get(unit.lower) ??
    (atoms[at + 1]?.glued && atoms[at + 1]!.kind !== 'mark' ? undefined : short(unit.lower, unit.glued))
  // three-quarters of it
  if (plural === undefined || article || tied) return undefined
  const half = count.value !== undefined ? andHalf(atoms, at + 1) : undefined
  return { last: half ?? at + 1, value: half ? count.value! + 0.5 : count.value, unit: plural }
}

const letters: Readonly<Record<string, Unit>> = { h: 'hour', d: 'day', w: 'week', y: 'year' }

const short = (lower: string, glued: boolean): Unit | undefined => (glued ? letters[lower] : undefined)

/** `two to three weeks`, `five or six years`, `12-18 months`: the number behind; what is said is the first. */
function secondCount(atoms: Scene['atoms'], { last, value }: Count): Count | undefined {
  const link = atoms[last]
  if (!link || value === undefined || !/^(?:to|or|-|–)$/.test(link.lower)) return undefined
  const next = atoms[last + 1]
  if (!next || next.lower === 'a' || next.lower === 'an') return undefined
  const second = readCount(atoms, last + 1)
  return second?.value !== undefined && second.value > value ? { last: second.last, value } : undefined
}

function nextAmount(scene: Scene, at: number): Amount | undefined {
  const { atoms } = scene
  const from = atoms[at]?.lower === 'and' || atoms[at]?.text === ',' ? at + 1 : at
  if (!atoms[from]?.digits && from === at) return undefined
  if (atoms[from]?.lower === 'a' || atoms[from]?.lower === 'an') return undefined
  return readAmount(scene, from)
}

const order: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const isFiner = (a: Unit, b: Unit): boolean => order.includes(a) && order.indexOf(a) < order.indexOf(b)

/** How many atoms before atom `i + n` are an approximator. */
function approximatorAt({ atoms }: Scene, i: number): number {
  let best = 0
  for (const words of approximators) {
    if (words.length > best && words.every((word, k) => atoms[i + k]?.lower === word)) best = words.length
  }
  return best
}

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
export function durationOf(amounts: Length['amounts']): string {
  const [[value, unit]] = amounts as [Length['amounts'][number]]
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
    const text = `${Number(((amount ?? 1) * factor).toPrecision(12))}${letter}`
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
export function stepsOf(amounts: Length['amounts']): [Grain, number][] | undefined {
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
  if (amounts[0]![1] === 'quarter' && !spans.has(scene.atoms[i - 1]?.lower ?? '')) return undefined
  const { atoms } = scene
  // a five-year-old is an age, and so is `aged 3 months`
  if (hyphen.test(atoms[last]?.text ?? '') && atoms[last]!.glued && /^olds?$/.test(atoms[last + 1]?.lower ?? ''))
    return undefined
  if (/^olds?$/.test(atoms[last]?.lower ?? '')) return undefined
  const ahead = atoms[i - 1]?.lower === 'in' && length.first === i && !length.modifier ? stepsOf(amounts) : undefined
  if (ahead) {
    const finest = ahead.at(-1)![0]
    const grain = finest === 'week' || finest === 'weekend' ? 'day' : finest
    return { last, said: { is: 'ahead', steps: ahead, grain, timex: durationOf(amounts) }, rule: 'date.duration' }
  }
  const soFar = atoms[last]?.lower === 'or' && atoms[last + 1]?.lower === 'so' ? last + 2 : last
  return { last: soFar, said: { is: 'value', type: 'duration', timex: durationOf(amounts) }, rule: 'date.duration' }
}

/** Words before a length that make quarters a time and no part of something. */
const spans: ReadonlySet<string> = new Set('for in over within after during through of'.split(' '))

/** `$5 million a year`, `four flights a week`: so much in each. */
function isRate({ atoms, tokens }: Scene, i: number): boolean {
  const before = atoms[i - 1]
  if (!before || before.kind === 'mark') return before?.text === '%'
  return (
    before.kind === 'number' ||
    (has(tokens[before.token], Tag.Noun | Tag.Number | Tag.Pronoun) && !has(tokens[before.token], Tag.Verb))
  )
}

/** `all week`, `all day long`, `the whole year`. */
function readAll({ atoms }: Scene, i: number): Piece | undefined {
  const whole = atoms[i]!.lower === 'the' && /^(?:whole|entire)$/.test(atoms[i + 1]?.lower ?? '')
  if (atoms[i]!.lower !== 'all' && !whole) return undefined
  const at = whole ? i + 2 : i + 1
  const unit = units.get(atoms[at]?.lower ?? '')
  if (unit === undefined || unit === 'second' || unit === 'quarter' || atoms[at + 1]?.text === '-') return undefined
  const last = atoms[at + 1]?.lower === 'long' ? at + 2 : at + 1
  return { last, said: { is: 'value', type: 'duration', timex: durationOf([[1, unit]]) }, rule: 'date.duration' }
}
