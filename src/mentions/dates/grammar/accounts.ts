import { has, Tag } from '../../../language/index.ts'
import { type Atom, atomAt } from '../atoms.ts'
import { quarterMoment, someTime } from '../moment.ts'
import { readOrdinal, readYear } from '../numbers.ts'
import { type Piece, pieceOf, saidMoment, saidPeriod, saidUnit, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { Time } from '../words/time.ts'

const period = (last: number, back: number, isQuarter = true, year?: number): Piece =>
  pieceOf(last, saidPeriod(back, isQuarter ? 'quarter' : undefined, year), 'date.period')

const isNoun = (atom: Atom | undefined): boolean => atom?.lower === 'quarter' || atom?.lower === 'period'
const adjectives: ReadonlySet<string> = new Set('latest comparable corresponding same reported'.split(' '))

/**
 * How business reports speak of their periods: `the quarter`, `the latest period`, `the year-ago quarter`, `the 1988 period`,
 * `year-earlier profit`.
 */
export function readAccounts(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the'
  let at = the ? i + 1 : i
  const first = atoms[at]
  const adjective = first !== undefined && (first.time & Time.Span) !== 0 && adjectives.has(first.lower)
  if (adjective) at++
  const back = yearBack(scene, at)
  if (back) return the && !isNoun(atoms[back]) && !readOrdinal(atoms, back) ? undefined : yearAgo(scene, back)
  if (!the) return undefined
  const year = readYear(atoms, at)
  if (year && !year.short && isNoun(atoms[year.last]))
    return period(year.last + 1, 0, atoms[year.last]!.lower === 'quarter', year.value)
  const noun = atoms[at]
  if (!isNoun(noun) || (noun!.lower === 'period' && !adjective) || !ends(scene, at + 1)) return undefined
  const before = readBack(scene, at + 1)
  return before ? period(before, 1) : period(at + 1, 0)
}

/** `the quarter a year ago`, `the corresponding period last year`: the atom behind. */
function readBack({ atoms }: Scene, at: number): number | undefined {
  if (atoms[at + 1]?.lower !== 'year') return undefined
  const word = atoms[at]!.lower
  if (word === 'last') return at + 2
  const link = atoms[at + 2]?.lower
  return word === 'a' && (link === 'ago' || link === 'earlier' || link === 'before') ? at + 3 : undefined
}

/** `year-ago`, `year-earlier`: the atom behind. */
function yearBack({ atoms }: Scene, at: number): number | undefined {
  if (atoms[at]?.lower !== 'year' || atoms[at + 1]?.text !== '-') return undefined
  return atoms[at + 2]?.lower === 'ago' || atoms[at + 2]?.lower === 'earlier' ? at + 3 : undefined
}

/** `the year-ago quarter` has its noun and article; `year-earlier profit` has neither. */
function yearAgo(scene: Scene, at: number): Piece {
  const { atoms } = scene
  if (isNoun(atoms[at])) return period(at + 1, 1, atoms[at]!.lower === 'quarter')
  const ordinal = readOrdinal(atoms, at)
  if (ordinal && ordinal.value < 5 && atoms[ordinal.last]?.lower === 'quarter') {
    const said = saidMoment(quarterMoment(ordinal.value), saidUnit('document', 'year', -1))
    return pieceOf(ordinal.last + 1, said, 'date.period')
  }
  return period(at, 1, false)
}

/** No noun follows that the quarter would only describe: `the quarter final`. */
function ends({ atoms, tokens }: Scene, at: number): boolean {
  const next = atoms[at]
  if (next?.kind !== 'word') return next?.text !== '-'
  if (next.lower === 'of' || next.lower === "'s") return next.lower !== 'of'
  return !has(tokens[next.token], Tag.Noun | Tag.Adjective) || has(tokens[next.token], Tag.Verb)
}

const before: ReadonlySet<string> = new Set(
  'in for during of over throughout through since until by within from ahead'.split(' '),
)

/** `for the week`, `over the weekend`, `during the year`, `for the full year`; `the year ended March 31` is a length. */
export function readDefinite({ atoms }: Scene, i: number): Piece | undefined {
  if (atoms[i]!.lower !== 'the') return undefined
  const at = full.has(atoms[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const unit = atoms[at]?.lower
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'weekend') return undefined
  if (!before.has(atomAt(atoms, i - 1)?.lower ?? '') && atoms[i + 1]!.lower !== 'weekend') return undefined
  const next = atoms[at + 1]
  if (next?.text === '-' || next?.lower === 'of' || next?.digits) return undefined
  if (next?.lower === 'ended' || next?.lower === 'ending') {
    const timex = unit === 'year' ? 'P1Y' : unit === 'month' ? 'P1M' : 'P1W'
    return pieceOf(at + 1, saidValue('duration', timex), 'date.duration')
  }
  const said = unit === 'weekend' ? saidMoment(someTime('weekend')) : saidUnit('document', unit, 0)
  return pieceOf(at + 1, said, 'date.relative')
}

const full: ReadonlySet<string> = new Set(['full', 'whole', 'entire', 'fiscal'])
