import { type Atom, atomAt } from '../atoms.ts'
import { dayMoment, type Moment, monthMoment } from '../moment.ts'
import { fullYear } from '../numbers.ts'
import { type Piece, pieceOf, saidMoment } from '../said.ts'
import type { Scene } from '../scene.ts'
import { months, weekdays } from '../words/calendar.ts'

/** Dates in figures: `2024-10-29`, `29/10/2024`, `10/29/24`, `29.10.2024`, `2019-08`, `20170302`; with a month's name between. */
export function readNumeric(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const first = atoms[i]!
  if (first.digits === 0 || isTail(atoms, i)) return undefined
  const compact = readCompact(atoms, i)
  if (compact) return compact
  const mark = atoms[i + 1]
  const second = atoms[i + 2]
  if (!mark?.glued || !second?.glued || mark.kind !== 'mark' || !'-/.‐‑–'.includes(mark.text)) return undefined
  const closing = atoms[i + 3]
  const third = atoms[i + 4]
  if (closing?.glued && third?.glued && closing.text === mark.text) {
    const moment = threeParts(first, second, third, mark.text === '.')
    if (moment && !isHead(atoms, i + 4)) return done(i + 5, moment)
    return undefined
  }
  if (closing?.glued && /^[-/.:]$/.test(closing.text) && third?.glued) return undefined
  // 2019-08: a hyphen between years is a range
  if (first.digits === 4 && second.digits > 0 && second.digits <= 2 && mark.text !== '.' && inYears(first.value)) {
    if (second.value < 1 || second.value > 12) return undefined
    if (mark.text === '/' || second.digits === 2 || mark.text === '-') {
      return second.digits === 2 && mark.text === '-' && second.value === (first.value % 100) + 1
        ? undefined
        : done(i + 3, monthMoment(second.value, first.value))
    }
  }
  if (second.digits === 4 && first.digits <= 2 && mark.text === '/' && first.value >= 1 && first.value <= 12) {
    return done(i + 3, monthMoment(first.value, second.value))
  }
  return readDayAndMonth(scene, i)
}

const done = (last: number, moment: Moment): Piece => pieceOf(last, saidMoment(moment), 'date.numeric')

const inYears = (value: number): boolean => value >= 1000 && value <= 2199

function threeParts(a: Atom, b: Atom, c: Atom, dotted: boolean): Moment | undefined {
  const name = b.kind === 'word' ? months.get(b.lower) : undefined
  if (name) {
    if (a.digits === 4 && c.digits > 0) return dayMoment(c.value, name, a.value)
    if (c.digits === 4 || c.digits === 2) return dayMoment(a.value, name, yearOf(c))
    return undefined
  }
  if (a.digits === 4 && b.digits > 0 && b.digits <= 2 && c.digits > 0 && c.digits <= 2) {
    return inYears(a.value) ? dayMoment(c.value, b.value, a.value) : undefined
  }
  if (a.digits > 2 || b.digits > 2 || !b.digits || (c.digits !== 4 && c.digits !== 2)) return undefined
  if (c.digits === 4 && !inYears(c.value)) return undefined
  // the month first, as in America, unless that cannot be; points are of Europe, where the day is first
  const [month, day] = a.value > 12 || dotted ? [b.value, a.value] : [a.value, b.value]
  if (c.digits === 2 && (month > 12 || day > 31)) return undefined
  return dayMoment(day, month, yearOf(c))
}

const yearOf = (atom: Atom): number => (atom.digits === 4 ? atom.value : fullYear(atom.value, 2025))

const leads: ReadonlySet<string> = new Set('on from until till since before after by'.split(' '))

/** `7/6` only where a weekday or a preposition of time shows that it is a date. September 11 is known by its figures. */
function readDayAndMonth({ atoms }: Scene, i: number): Piece | undefined {
  const [first, mark, second] = [atoms[i]!, atoms[i + 1]!, atoms[i + 2]!]
  if (mark.text !== '/' || first.digits > 2 || second.digits === 0 || second.digits > 2) return undefined
  if (first.value === 9 && second.value === 11) return done(i + 3, dayMoment(11, 9, 2001))
  const before = atomAt(atoms, i - 1)?.lower ?? ''
  if (!leads.has(before) && !weekdays.has(before)) return undefined
  const [month, day] = first.value > 12 ? [second.value, first.value] : [first.value, second.value]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? done(i + 3, dayMoment(day, month)) : undefined
}

/** `20170302`: eight digits that are a real date of our time. */
function readCompact(atoms: readonly Atom[], i: number): Piece | undefined {
  const atom = atoms[i]!
  if (atom.digits !== 8 || (atoms[i + 1]?.glued === true && atoms[i + 1]!.kind === 'number')) return undefined
  const year = Math.floor(atom.value / 10000)
  const month = Math.floor(atom.value / 100) % 100
  const day = atom.value % 100
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return done(i + 1, dayMoment(day, month, year))
}

/** The number goes on before it: `133-03-03`, `1.2.3.4`, `+86 2010-2015`. */
function isTail(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1)
  if (!atoms[i]!.glued || !before) return false
  return /^[-/.:+,$€£#]$/.test(before.text)
    ? atomAt(atoms, i - 2)?.kind === 'number' || /^[+$€£#]$/.test(before.text)
    : before.kind !== 'mark'
}

function isHead(atoms: readonly Atom[], i: number): boolean {
  const after = atoms[i + 1]
  return (
    after?.glued === true &&
    /^[-/.]$/.test(after.text) &&
    atoms[i + 2]?.digits !== undefined &&
    atoms[i + 2]!.digits > 0 &&
    atoms[i + 2]!.glued
  )
}
