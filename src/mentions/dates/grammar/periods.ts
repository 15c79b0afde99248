import { type Atom, atomAt } from '../atoms.ts'
import {
  type Grain,
  halfMoment,
  inYear,
  type Moment,
  quarterMoment,
  seasonMoment,
  someTime,
  yearMoment,
} from '../moment.ts'
import { fullYear, readOrdinal, readYear } from '../numbers.ts'
import { type Piece, pieceOf, type Said, saidMoment } from '../said.ts'
import type { Scene } from '../scene.ts'
import { decades, seasons } from '../words/calendar.ts'
import { isCapital, Time } from '../words/time.ts'
import { readYearPhrase } from './years.ts'

const yearOf = (year: number): Said => saidMoment(yearMoment(year))

/** `the third quarter of 1984`, `fourth-quarter`, `last year's first half`, `the 1988 third quarter`, `Q3 2023`, `H1`. */
export function readQuarter(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const short = readShort(scene, i)
  if (short) return short
  const the = atoms[i]!.lower === 'the'
  let at = the ? i + 1 : i
  let within: Said | undefined
  const year = atoms[at]?.digits === 4 ? readYear(atoms, at) : undefined
  if (year) {
    within = yearOf(year.value)
    at = year.last
  } else {
    const phrase = readYearPhrase(scene, at)
    if (phrase && isOwning(atoms[phrase.last])) {
      within = phrase.said
      at = phrase.last + 1
    }
  }
  if (atoms[at]?.lower === 'fiscal' || atoms[at]?.lower === 'seasonally') at++
  if (atoms[at]?.text === '-') at++
  const ordinal = readNth(atoms, at)
  if (!ordinal) return undefined
  at = ordinal.last
  const tied = atoms[at]?.text === '-' && atoms[at]!.glued
  // the third-quarter loss: the article is the loss's
  if (tied && the) return undefined
  if (tied) at++
  if (atoms[at]?.lower === 'fiscal') at++
  const noun = atoms[at]?.lower
  if (noun !== 'quarter' && noun !== 'half') return undefined
  const n = ordinal.value
  if (n > (noun === 'quarter' ? 4 : 2)) return undefined
  const moment = noun === 'quarter' ? quarterMoment(n < 0 ? 4 : n) : halfMoment(n < 0 ? 2 : n)
  const of = within ? undefined : readOf(scene, at + 1)
  if (noun === 'half' && !within && !of) return undefined
  return pieceOf(of?.last ?? at + 1, saidMoment(moment, within ?? of?.said), 'date.quarter')
}

const isOwning = (atom: Atom | undefined): boolean => atom?.text === '’s' || atom?.text === "'s"

function readNth(atoms: readonly Atom[], at: number): { last: number; value: number } | undefined {
  const ordinal = readOrdinal(atoms, at)
  if (ordinal) return ordinal
  return atoms[at]?.lower === 'last' || atoms[at]?.lower === 'final' ? { last: at + 1, value: -1 } : undefined
}

/** `of 1984`, `of last year`, `1984`, `last year`. */
export function readOf(scene: Scene, i: number): { last: number; said: Said } | undefined {
  const { atoms } = scene
  const from = atoms[i]?.lower === 'of' || atoms[i]?.lower === 'in' ? i + 1 : i
  const fiscal = atoms[from]?.lower === 'fiscal' ? from + 1 : from
  const year = readYear(atoms, fiscal)
  if (year && !year.short) return { last: year.last, said: yearOf(year.value) }
  return readYearPhrase(scene, from)
}

/** `Q3`, `Q3 2023`, `2023-Q1`, `3Q`, `H1 2024`. */
function readShort(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const lead = atoms[i]!.digits === 4 ? readYear(atoms, i) : undefined
  let at = lead ? lead.last : i
  if (lead && atoms[at]?.text === '-' && atoms[at]!.glued) at++
  const letter = atoms[at]
  const digit = atoms[at + 1]
  if (!letter || !digit?.glued) return undefined
  let moment: Moment | undefined
  if (digit.digits === 1 && (letter.lower === 'q' || letter.lower === 'h')) moment = numbered(letter.lower, digit.value)
  else if (!lead && letter.digits === 1 && (digit.text === 'Q' || digit.text === 'H'))
    moment = numbered(digit.lower, letter.value)
  if (!moment || (atoms[at + 2]?.glued && atoms[at + 2]!.kind !== 'mark')) return undefined
  if (lead) return pieceOf(at + 2, saidMoment(inYear(moment, lead.value)), 'date.quarter')
  const of = readOf(scene, atoms[at + 2]?.text === '-' ? at + 3 : at + 2)
  return pieceOf(of?.last ?? at + 2, saidMoment(moment, of?.said), 'date.quarter')
}

function numbered(letter: string, n: number): Moment | undefined {
  if (n < 1 || n > (letter === 'q' ? 4 : 2)) return undefined
  return letter === 'q' ? quarterMoment(n) : halfMoment(n)
}

/** `the summer of 2003`, `winter 2010`, `in the spring`, `summer`. */
export function readSeason(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the'
  const at = the ? i + 1 : i
  const name = atoms[at]
  if (!name || !(name.time & Time.Season)) return undefined
  const moment = seasonMoment(seasons.get(name.lower)!)
  const of = readOf(scene, at + 1)
  if (of) return pieceOf(of.last, saidMoment(moment, of.said), 'date.season')
  const before = atomAt(atoms, i - 1)?.lower ?? ''
  const next = atoms[at + 1]
  if (next?.lower === 'of' || (next && isCapital(next) && isCapital(name))) return undefined
  if (name.lower === 'fall' || name.lower === 'spring') {
    if (
      !/^(?:in|by|during|until|since|through|early|late|mid|-|each|every)$/.test(before) ||
      (!the && before !== 'in' && before !== 'by')
    )
      return undefined
    if (!the && next && next.kind === 'word' && !/^(?:and|or|when|but|as|to|the)$/.test(next.lower)) return undefined
  }
  return pieceOf(at + 1, saidMoment(moment), 'date.season')
}

/** `the 1990s`, `the ’80s`, `the nineties`, `the 18th century`. */
export function readEra({ atoms }: Scene, i: number): Piece | undefined {
  const the = atoms[i]!.lower === 'the'
  const at = the ? i + 1 : i
  const first = atoms[at]
  if (!first) return undefined
  if (the && first.time & Time.Decade) return decade(at + 1, someTime('decade', 1900 + decades.get(first.lower)!))
  const quote = first.time & Time.Quote ? 1 : 0
  const number = atoms[at + quote]
  const s = atoms[at + quote + 1]
  const apostrophe = s?.glued && (s.text === '’' || s.text === "'") && atoms[at + quote + 2]?.lower === 's' ? 1 : 0
  if (
    number &&
    number.digits > 0 &&
    s?.glued &&
    (s.lower === 's' || s.lower === "'s" || s.text === '’s' || apostrophe)
  ) {
    const last = at + quote + 2 + apostrophe
    if (number.digits === 4 && number.value % 10 === 0 && number.value >= 1000 && number.value <= 2090 && quote === 0) {
      const century = number.value % 100 === 0 && number.value < 2000
      return decade(last, century ? someTime('century', number.value / 100) : someTime('decade', number.value))
    }
    if (
      number.digits === 2 &&
      number.value % 10 === 0 &&
      number.value > 10 &&
      (quote === 1 || the) &&
      !isAge(atoms, i)
    ) {
      return decade(last, someTime('decade', fullYear(number.value, 2015)))
    }
  }
  const ordinal = readOrdinal(atoms, at)
  if (!ordinal) return undefined
  const noun = atoms[ordinal.last]?.text === '-' ? ordinal.last + 1 : ordinal.last
  if (atoms[noun]?.lower !== 'century' || ordinal.value < 2 || ordinal.value > 30) return undefined
  if (
    !the &&
    !atoms[at]!.digits &&
    noun === ordinal.last &&
    !/^(?:early|mid|late|-|and|to|or)$/.test(atomAt(atoms, i - 1)?.lower ?? '')
  )
    return undefined
  return pieceOf(noun + 1, saidMoment(someTime('century', ordinal.value - 1)), 'date.century')
}

const decade = (last: number, moment: Moment): Piece => pieceOf(last, saidMoment(moment), 'date.decade')

/** `in his 60s`, `temperatures in the 80s`: no decade. */
const isAge = (atoms: readonly Atom[], i: number): boolean =>
  /^(?:his|her|their|my|our)$/.test(atomAt(atoms, i - 1)?.lower ?? '')

export const grainOf = (said: Said): Grain | undefined => {
  if (said.is === 'moment') return said.moment.grain
  if (said.is === 'pick') return said.moment.grain
  if (said.is === 'step') return said.grain ?? 'day'
  if (said.is === 'nth') return said.unit
  return said.is === 'holiday' ? 'day' : undefined
}
