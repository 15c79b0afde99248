import { has, Tag } from '../../../language/index.ts'
import { readCardinal } from '../../quantities/numerals/cardinal.ts'
import { type Atom, atomAt } from '../atoms.ts'
import { dayMoment, inYear, type Moment, monthMoment, weekdayMoment } from '../moment.ts'
import { fullYear, readOrdinal, readYear } from '../numbers.ts'
import { type Piece, pieceOf, type Said, saidMoment } from '../said.ts'
import type { Scene } from '../scene.ts'
import { Time } from '../words/time.ts'
import { monthAt, weekdayAt } from './names.ts'
import { readNumeric } from './numeric.ts'
import { readYearPhrase } from './years.ts'

/** Dates with a month's name: `October 29, 2024`, `29 October`, `the 4th of July`, `Friday, Oct. 13`, `May 2010`, `June last year`. */
export function readCalendar(scene: Scene, i: number): Piece | undefined {
  const named = weekdayAt(scene, i)
  if (named) return readNamedDay(scene, named)
  const found = monthFirst(scene, i) ?? dayFirst(scene, i) ?? yearFirst(scene, i)
  return found && pieceOf(found.last, found.said, 'date.calendar')
}

type Found = { readonly last: number; readonly said: Extract<Said, { is: 'moment' }> }

const foundAt = (last: number, moment: Moment, within?: Said): Found => ({ last, said: saidMoment(moment, within) })

/** A day of the week, alone or before its date. */
function readNamedDay(scene: Scene, { last, weekday }: { last: number; weekday: number }): Piece {
  const { atoms } = scene
  let at = last
  const mark = atoms[at]?.text
  if (mark === ',' || mark === '-' || mark === '(') at++
  const dated = monthFirst(scene, at) ?? dayFirst(scene, at) ?? (atoms[at]?.digits ? readNumeric(scene, at) : undefined)
  if (dated && dated.said.is === 'moment' && dated.said.moment.grain === 'day') {
    const end = mark === '(' && atoms[dated.last]?.text === ')' ? dated.last + 1 : dated.last
    return pieceOf(end, saidMoment(dated.said.moment, dated.said.within, weekday), 'date.calendar')
  }
  if (atoms[at]?.lower === 'the') {
    const ordinal = readOrdinal(atoms, at + 1)
    if (ordinal && ordinal.value <= 31 && (mark !== ',' || atoms[at + 1]!.digits) && !describes(scene, ordinal.last)) {
      return pieceOf(ordinal.last, saidMoment(dayMoment(ordinal.value), undefined, weekday), 'date.calendar')
    }
  }
  return pieceOf(last, saidMoment(weekdayMoment(weekday)), 'date.weekday')
}

/** An ordinal before a noun: `Friday the fourth decline`. */
function describes({ atoms, tokens }: Scene, at: number): boolean {
  const next = atoms[at]
  return next?.kind === 'word' && has(tokens[next.token], Tag.Noun | Tag.Adjective)
}

/** `October 29, 2024`, `Oct. 29th`, `May the 4th`, `May 2010`, `June last year`, `December`. */
export function monthFirst(scene: Scene, i: number): Found | undefined {
  const { atoms } = scene
  const named = monthAt(scene, i)
  if (!named) return undefined
  const { month } = named
  let at = named.last
  const mark = atoms[at]?.text
  if ((mark === '/' || mark === '-') && atoms[at + 1]?.glued) at++
  if (mark === ',' && readOrdinal(atoms, at + 1) && atoms[at + 1]!.digits) at++
  const spoken = atoms[at]?.kind === 'word' ? readYear(atoms, at) : undefined
  if (spoken) return foundAt(spoken.last, monthMoment(month, spoken.value))
  const day = dayAt(atoms, atoms[at]?.lower === 'the' ? at + 1 : at)
  if (day && !(mark === '/' && day.value > 31)) {
    return withYear(scene, day.last, dayMoment(day.value, month))
  }
  return withYear(scene, named.last, monthMoment(month))
}

/** `29 October 2024`, `the 4th of July`, `15th day of June`, `5-May`. */
export function dayFirst(scene: Scene, i: number): Found | undefined {
  const { atoms } = scene
  const from = atoms[i]?.lower === 'the' ? i + 1 : i
  const previous = atomAt(atoms, from - 1)
  const day = dayAt(atoms, from)
  if (!day) return undefined
  if (previous?.glued === false && (previous.text === '$' || previous.text === '€' || previous.text === '£'))
    return undefined
  let at = day.last
  if (atoms[at]?.lower === 'day' && atoms[at + 1]?.lower === 'of') at++
  if (atoms[at]?.lower === 'of' || ((atoms[at]?.text === '-' || atoms[at]?.text === '/') && atoms[at]!.glued)) at++
  const named = monthAt(scene, at)
  if (!named) return undefined
  // the first of May holds, one May day does not
  if (!atoms[from]!.digits && at === day.last && !day.ordinal && day.value < 10) return undefined
  return withYear(scene, named.last, dayMoment(day.value, named.month))
}

/** `2017 April`. */
function yearFirst(scene: Scene, i: number): Found | undefined {
  const { atoms } = scene
  if (atoms[i]?.digits !== 4) return undefined
  const year = readYear(atoms, i)
  const named = year && monthAt(scene, year.last)
  if (!named || dayAt(atoms, named.last)) return undefined
  return foundAt(named.last, monthMoment(named.month, year.value))
}

/** A day of the month, in digits or words, with or without an ordinal's ending. */
function dayAt(atoms: readonly Atom[], i: number): Day | undefined {
  const atom = atoms[i]
  if (!atom || !(atom.time & (Time.Number | Time.Ordinal | Time.Small))) return undefined
  const ordinal = readOrdinal(atoms, i)
  if (ordinal) return ordinal.value <= 40 ? { last: ordinal.last, value: ordinal.value, ordinal: true } : undefined
  if (atom.digits > 0) {
    if (atom.digits > 2 || atom.value === 0) return undefined
    const next = atoms[i + 1]
    if (!next) return { last: i + 1, value: atom.value, ordinal: false }
    if (next.glued && next.kind === 'mark' && ':.,%'.includes(next.text) && atoms[i + 2]?.digits && atoms[i + 2]!.glued)
      return undefined
    if ((next.glued && next.kind === 'word' && next.lower !== "'s") || noDay.has(next.lower)) return undefined
    return { last: i + 1, value: atom.value, ordinal: false }
  }
  const spoken = atom.time & Time.Small ? readCardinal(atoms, i) : undefined
  if (!spoken || spoken.value < 10 || spoken.value > 31) return undefined
  return { last: spoken.last, value: spoken.value, ordinal: false }
}

type Day = { readonly last: number; readonly value: number; readonly ordinal: boolean }

/** Behind a number that is no day. */
const noDay: ReadonlySet<string> = new Set('% percent per million billion a.m. p.m. am pm'.split(' '))

/** Adds the year that follows a month or day: `, 2024`, `of 2024`, `’98`, `last year`, `of the same year`. */
function withYear(scene: Scene, at: number, moment: Moment): Found {
  const { atoms } = scene
  const word = atoms[at]?.lower
  const skip =
    word === ',' || word === 'of' || word === 'in' ? 1 : word === '/' || word === '-' ? (atoms[at]!.glued ? 1 : 0) : 0
  const year = readYear(atoms, at + skip)
  if (year && !year.short && isWholeYear(scene, at + skip, skip === 1 && word === ',')) {
    return foundAt(year.last, inYear(moment, year.value))
  }
  if (year?.short && word !== 'in') {
    return foundAt(year.last, inYear(moment, fullYear(year.value, 2000)))
  }
  const from = word === 'of' || word === ',' ? at + 1 : at
  const phrase = readYearPhrase(scene, from)
  return phrase ? foundAt(phrase.last, moment, phrase.said) : foundAt(at, moment)
}

/** Not a number that counts something: `in May 2010 people`. After a comma a spelled year must be digits. */
function isWholeYear({ atoms }: Scene, i: number, comma: boolean): boolean {
  const atom = atoms[i]!
  if (comma && !atom.digits) return false
  const next = atoms[i + 1]
  return !(atom.digits && next?.glued && next.kind === 'number')
}
