import { weekMoment } from '../moment.ts'
import { readOrdinal } from '../numbers.ts'
import { type Piece, pieceOf, type Said, saidMoment, saidNth, saidStep, saidUnit } from '../said.ts'
import type { Scene } from '../scene.ts'
import { weekdayAt } from './names.ts'
import { readOf } from './periods.ts'
import { readDate } from './pieces.ts'

/** One of the units that a longer period is made of: `the first week of 2015`, `the 15th day of next month`, `the last Sunday in May`. */
export function readNth(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the' ? i + 1 : i
  const ordinal = atoms[the]?.lower === 'last' ? { last: the + 1, value: -1 } : readOrdinal(atoms, the)
  if (!ordinal) return undefined
  let at = ordinal.last
  const word = atoms[at]?.lower
  const unit = word === 'day' || word === 'week' || word === 'month' || word === 'weekend' ? word : undefined
  const named = unit ? undefined : weekdayAt(scene, at)
  if (unit) at++
  else if (named) at = named.last
  if (atoms[at]?.lower !== 'of' && !(named && atoms[at]?.lower === 'in')) return undefined
  if (!unit && !named && !atoms[the]!.digits && ordinal.value < 0) return undefined
  const outer = readDate(scene, at + 1) ?? theMonth(scene, at + 1)
  if (!outer || !isPeriod(outer.said)) return undefined
  return pieceOf(outer.last, saidNth(ordinal.value, unit ?? 'day', outer.said, named?.weekday), 'date.inside')
}

/** `of the month`, `of the year`: the document's. */
function theMonth({ atoms }: Scene, i: number): Piece | undefined {
  const unit = atoms[i]?.lower === 'the' ? atoms[i + 1]?.lower : undefined
  if (unit !== 'month' && unit !== 'year') return undefined
  return pieceOf(i + 2, saidUnit('document', unit, 0), 'date.relative')
}

const isPeriod = (said: Said): boolean =>
  said.is === 'moment' || said.is === 'pick' ? said.moment.grain !== 'day' : said.is === 'step' && said.grain !== 'day'

/** `the week of April 10`, `the week beginning on Monday`, `the weekend of Halloween`. */
export function readWeekOf(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the' ? i + 1 : i
  const unit = atoms[the]?.lower
  if (unit !== 'week' && unit !== 'weekend') return undefined
  let at = the + 1
  const link = atoms[at]?.lower ?? ''
  if (!weekLinks.has(link)) return undefined
  at++
  if (atoms[at]?.lower === 'on') at++
  if (!atoms[at]) return undefined
  const day = readDate(scene, at)
  if (!day || isPeriod(day.said) || day.said.is === 'timed' || day.said.is === 'value') return undefined
  return pieceOf(day.last, saidStep(day.said, [], unit), 'date.inside')
}

const weekLinks: ReadonlySet<string> = new Set('of beginning starting commencing ending ended'.split(' '))

/** `week 31`, `week 3 of 2027`, `the 9th month of next year`. */
export function readNumberedWeek(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const number = atoms[i + 1]
  if (atoms[i]!.lower !== 'week' || !number?.digits || number.digits > 2 || number.value < 1 || number.value > 53)
    return undefined
  if (atoms[i + 2]?.glued && atoms[i + 2]!.kind === 'number') return undefined
  const of = atoms[i + 2]?.lower === 'of' || atoms[i + 2]?.text === ',' ? readOf(scene, i + 3) : undefined
  return pieceOf(of?.last ?? i + 2, saidMoment(weekMoment('week', number.value), of?.said), 'date.inside')
}
