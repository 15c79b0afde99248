import { has, Tag } from '../../../language/index.ts'
import { readOrdinal, readYear } from '../numbers.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'

const period = (back: number, year?: number, quarter = true): Said => ({
  is: 'period',
  back,
  ...(quarter && { grain: 'quarter' as const }),
  ...(year !== undefined && { year }),
})

const nouns: ReadonlySet<string> = new Set(['quarter', 'period'])
const adjectives: ReadonlySet<string> = new Set('latest comparable corresponding same reported'.split(' '))

/**
 * How business reports speak of their periods: `the quarter`, `the latest period`, `the year-ago quarter`, `the 1988 period`,
 * `year-earlier profit`.
 */
export function readAccounts(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the'
  let at = the ? i + 1 : i
  const adjective = adjectives.has(atoms[at]?.lower ?? '')
  if (adjective) at++
  const back = yearBack(scene, at)
  if (back)
    return the && !nouns.has(atoms[back]?.lower ?? '') && !readOrdinal(atoms, back) ? undefined : yearAgo(scene, back)
  if (!the) return undefined
  const year = readYear(atoms, at)
  if (year && !year.short && nouns.has(atoms[year.last]?.lower ?? '')) {
    return done(year.last + 1, period(0, year.value, atoms[year.last]!.lower === 'quarter'))
  }
  const noun = atoms[at]?.lower ?? ''
  if (!nouns.has(noun) || (noun === 'period' && !adjective) || !ends(scene, at + 1)) return undefined
  const before = readBack(scene, at + 1)
  return before ? done(before, period(1)) : done(at + 1, period(0))
}

/** `the quarter a year ago`, `the corresponding period last year`: the atom behind. */
function readBack({ atoms }: Scene, at: number): number | undefined {
  const words = (n: number): string =>
    atoms
      .slice(at, at + n)
      .map(a => a.lower)
      .join(' ')
  if (words(2) === 'last year') return at + 2
  return /^a year (?:ago|earlier|before)$/.test(words(3)) ? at + 3 : undefined
}

const done = (last: number, said: Said): Piece => ({ last, said, rule: 'date.period' })

/** `year-ago`, `year-earlier`: the atom behind. */
function yearBack({ atoms }: Scene, at: number): number | undefined {
  if (atoms[at]?.lower !== 'year' || atoms[at + 1]?.text !== '-') return undefined
  return atoms[at + 2]?.lower === 'ago' || atoms[at + 2]?.lower === 'earlier' ? at + 3 : undefined
}

/** `the year-ago quarter` has its noun and article; `year-earlier profit` has neither. */
function yearAgo(scene: Scene, at: number): Piece {
  const { atoms } = scene
  if (nouns.has(atoms[at]?.lower ?? '')) return done(at + 1, period(1, undefined, atoms[at]!.lower === 'quarter'))
  const ordinal = readOrdinal(atoms, at)
  if (ordinal && ordinal.value < 5 && atoms[ordinal.last]?.lower === 'quarter') {
    const within: Said = { is: 'step', from: 'document', steps: [['year', -1]], grain: 'year' }
    return done(ordinal.last + 1, { is: 'moment', moment: { grain: 'quarter', quarter: ordinal.value }, within })
  }
  return done(at, period(1, undefined, false))
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
  if (!before.has(atoms[i - 1]?.lower ?? '') && atoms[i + 1]?.lower !== 'weekend') return undefined
  const full = /^(?:full|whole|entire|fiscal)$/.test(atoms[i + 1]?.lower ?? '')
  const at = full ? i + 2 : i + 1
  const unit = atoms[at]?.lower
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'weekend') return undefined
  const next = atoms[at + 1]
  if (next?.text === '-' || next?.lower === 'of' || next?.digits) return undefined
  if (next?.lower === 'ended' || next?.lower === 'ending') {
    const timex = unit === 'year' ? 'P1Y' : unit === 'month' ? 'P1M' : 'P1W'
    return { last: at + 1, said: { is: 'value', type: 'duration', timex }, rule: 'date.duration' }
  }
  const said: Said =
    unit === 'weekend'
      ? { is: 'moment', moment: { grain: 'weekend' } }
      : { is: 'step', from: 'document', steps: [[unit, 0]], grain: unit }
  return { last: at + 1, said, rule: 'date.relative' }
}
