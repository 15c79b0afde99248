import { has, Tag } from '../../../language/index.ts'
import { small } from '../../quantities/numerals/words.ts'
import { type Atom, atomAt } from '../atoms.ts'
import { type Clock, clockOf } from '../moment.ts'
import type { Scene } from '../scene.ts'
import { dayParts, zones } from '../words/calendar.ts'
import { Time as Word } from '../words/time.ts'

/** A time of day that was read: a clock, or a part of the day. */
export type Time = { readonly last: number; readonly clock: Clock | undefined; readonly part: string | undefined }

export const timeAt = (last: number, clock: Clock | undefined, part?: string): Time => ({ last, clock, part })

/** `5 p.m.`, `10:30 EST`, `noon`, `midnight`, `half past ten`, `seven o'clock`, `1400 GMT`, `11 in the morning`. */
export function readClock(scene: Scene, i: number): Time | undefined {
  const atom = scene.atoms[i]!
  if (atom.time & Word.Clock) return timeAt(i + 1, clockOf(atom.lower === 'midnight' ? 0 : 12))
  if (atom.digits > 0) {
    return isAboutHour(scene, i) ? timeAt(i + 2, clockOf(atom.value)) : (readFigures(scene, i) ?? readSpoken(scene, i))
  }
  return atom.time & spoken ? readSpoken(scene, i) : undefined
}

/** `ten`, `half past`, `a quarter to`. */
const spoken = Word.Small | Word.Count | Word.Unit | Word.Lead

/** `11ish`. */
const isAboutHour = ({ atoms }: Scene, i: number): boolean =>
  atoms[i]!.value <= 12 && atoms[i + 1]?.lower === 'ish' && atoms[i + 1]!.glued

function readFigures(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const hour = atoms[i]!
  if (isInNumber(atoms, i)) return undefined
  if (hour.digits === 4) return readMilitary(scene, i)
  if (hour.digits > 2 || hour.value > 24) return undefined
  let at = i + 1
  let minute: number | undefined
  let second: number | undefined
  const mark = atoms[at]
  const next = atoms[at + 1]
  const colon = mark?.text === ':'
  if (mark?.glued && (colon || mark.text === '.') && next?.glued && next.digits === 2) {
    if (next.value > 59) return undefined
    minute = next.value
    at += 2
    if (atoms[at]?.text === ':' && atoms[at]!.glued && atoms[at + 1]?.digits === 2 && atoms[at + 1]!.glued) {
      second = atoms[at + 1]!.value
      if (second > 60) return undefined
      at += 2
    }
  }
  const halfDay = readHalf(scene, at)
  const zone = readZone(scene, halfDay?.last ?? at)
  const oclock = atoms[at]?.lower === "o'clock" || atoms[at]?.lower === 'oclock' ? at + 1 : undefined
  if (!halfDay && !oclock && minute === undefined && !zone?.zone) return undefined
  if (!halfDay && !zone && !oclock && !colon) return undefined
  const after = atoms[zone?.last ?? halfDay?.last ?? at]
  if (after?.glued && after.kind !== 'mark') return undefined
  if (halfDay && hour.value > 12 && halfDay.pm) return finish(hour.value, minute, second, zone, halfDay.last)
  const value = halfDay ? (hour.value % 12) + (halfDay.pm ? 12 : 0) : hour.value
  if (value > 24) return undefined
  return finish(value, minute, second, zone, oclock ?? halfDay?.last ?? at)
}

function finish(
  hour: number,
  minute: number | undefined,
  second: number | undefined,
  zone: Zone | undefined,
  last: number,
): Time {
  return timeAt(zone?.last ?? last, clockOf(hour, minute, second, zone?.zone))
}

/** `a.m.`, `pm`, `p. m.`, `a` tied to the figure; `in the evening`. */
function readHalf({ atoms }: Scene, at: number): { last: number; pm: boolean } | undefined {
  const atom = atoms[at]
  if (!atom) return undefined
  const { lower } = atom
  if (lower.length > 4) return undefined
  if (halves.has(lower)) {
    // the mark of `p.m` may stand apart
    const dot = atoms[at + 1]
    const dotted = lower.length === 3 && lower.includes('.') && dot?.text === '.' && dot.glued && at + 2 < atoms.length
    return { last: dotted ? at + 2 : at + 1, pm: lower[0] === 'p' }
  }
  if (lower === 'a' || lower === 'p') {
    let end = at + 1
    if (atoms[end]?.text === '.') end++
    if (atoms[end]?.lower === 'm') {
      end++
      if (atoms[end]?.text === '.' && atomAt(atoms, end - 2)?.text === '.') end++
      return { last: end, pm: lower === 'p' }
    }
    return atom.glued && atoms[at - 1]!.digits > 0 ? { last: at + 1, pm: lower === 'p' } : undefined
  }
  if ((lower === 'in' || lower === 'at') && (atoms[at + 1]?.lower === 'the' || atoms[at + 1]?.lower === 'night')) {
    const noun = lower === 'at' ? at + 1 : at + 2
    const part = dayParts.get(atoms[noun]?.lower ?? '')
    if (part === 'MO') return { last: noun + 1, pm: false }
    if (part === 'AF' || part === 'EV' || part === 'NI') return { last: noun + 1, pm: true }
  }
  return undefined
}

const halves: ReadonlySet<string> = new Set('am a.m am. a.m. pm p.m pm. p.m.'.split(' '))

type Zone = { readonly last: number; readonly zone: string | undefined }

function readZone({ atoms }: Scene, at: number): Zone | undefined {
  const inBrackets = atoms[at]?.text === '(' && atoms[at + 2]?.text === ')'
  const atom = atoms[inBrackets ? at + 1 : at]
  if (!atom || !zones.has(atom.lower) || atom.text !== atom.text.toUpperCase()) return undefined
  const isUniversal = atom.lower === 'gmt' || atom.lower === 'utc' || atom.lower === 'z'
  return { last: inBrackets ? at + 3 : at + 1, zone: isUniversal ? 'Z' : undefined }
}

/** `1400 GMT`, `0930 hours`, `1530Z`. */
function readMilitary(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const { value } = atoms[i]!
  const hour = Math.floor(value / 100)
  const minute = value % 100
  if (hour > 24 || minute > 59) return undefined
  const zone = readZone(scene, i + 1)
  const unit = atoms[i + 1]?.lower
  const hours: Zone | undefined =
    unit === 'hours' || unit === 'hrs' ? (readZone(scene, i + 2) ?? { last: i + 2, zone: undefined }) : undefined
  if (!zone && !(hours && atoms[i]!.text[0] === '0')) return undefined
  return finish(hour, minute, undefined, zone ?? hours, i + 1)
}

/** `seven o'clock`, `half past ten`, `twenty past eight`, `quarter to five`, `six pm`. */
function readSpoken(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const offset = readOffset(scene, i)
  const at = offset?.last ?? i
  const atom = atoms[at]
  if (!atom) return undefined
  const named = smallOf(atom) ?? (offset && atom.digits ? atom.value : undefined)
  if (named === undefined || named < 1 || named > 12) return undefined
  let end = at + 1
  const oclock = atoms[end]?.lower === "o'clock" || atoms[end]?.lower === 'oclock'
  if (oclock) end++
  const minutes = offset || oclock ? undefined : readMinutes(scene, end)
  if (minutes) end = minutes.last
  const halfDay = readHalf(scene, end)
  if (!offset && !oclock && !halfDay && !(minutes && dayParts.has(atoms[end + 1]?.lower ?? ''))) return undefined
  const hour = halfDay ? (named % 12) + (halfDay.pm ? 12 : 0) : named
  if (!offset) {
    return timeAt(halfDay?.last ?? end, clockOf(hour, minutes?.value))
  }
  const total = hour * 60 + offset.minutes
  return timeAt(halfDay?.last ?? end, clockOf(Math.floor(total / 60), total % 60))
}

const smallOf = (atom: Atom | undefined): number | undefined =>
  atom !== undefined && atom.time & Word.Small ? small.get(atom.lower) : undefined

/** `five thirty`, `six-fifteen`: the minutes. */
function readMinutes({ atoms }: Scene, at: number): { last: number; value: number } | undefined {
  const from = atoms[at]?.text === '-' ? at + 1 : at
  const value = smallOf(atoms[from])
  return value !== undefined && value >= 10 && value < 60 ? { last: from + 1, value } : undefined
}

/** `half past`, `a quarter to`, `twenty minutes past`. */
function readOffset({ atoms }: Scene, i: number): { last: number; minutes: number } | undefined {
  let at = atoms[i]!.lower === 'a' ? i + 1 : i
  const atom = atoms[at]
  const minutes =
    atom?.lower === 'half' ? 30 : atom?.lower === 'quarter' ? 15 : atom?.digits ? atom.value : smallOf(atom)
  if (minutes === undefined || minutes > 59) return undefined
  at++
  if (minuteNames.has(atoms[at]?.lower ?? '')) at++
  const link = atoms[at]?.lower
  const named = atom!.lower === 'half' || atom!.lower === 'quarter'
  if (link === 'past' && (named || minutes % 5 === 0)) return { last: at + 1, minutes }
  if (link === 'to' && named && atom!.lower === 'quarter') return { last: at + 1, minutes: -minutes }
  return undefined
}

const minuteNames: ReadonlySet<string> = new Set(['min', 'mins', 'minute', 'minutes'])

/** The hour is a part of another number: `1:30:45.2`, `3-10:30`, `$5`. */
function isInNumber(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1)
  if (!atoms[i]!.glued || before === undefined) return false
  return before.kind !== 'mark' || (before.text.length === 1 && '$€£#:.,/'.includes(before.text))
}

/** A part of the day after a date or before one: `morning`, `night`, `early evening`. */
export function readPart({ atoms }: Scene, i: number): Time | undefined {
  const first = atoms[i]
  if (!first || !(first.time & (Word.DayPart | Word.Edge))) return undefined
  const half = first.lower
  if (i > 0 && (half === 'am' || half === 'pm')) return timeAt(i + 1, undefined, half === 'am' ? 'MO' : 'AF')
  let at = i
  if (half === 'early' || half === 'late' || half === 'mid') at++
  if (at > i && atoms[at]?.text === '-') at++
  const atom = atoms[at]
  const part = atom && atom.time & Word.DayPart ? dayParts.get(atom.lower) : undefined
  return part && !atom!.lower.endsWith('s') ? timeAt(at + 1, undefined, part) : undefined
}

/** An hour that only its preposition shows: `Sunday at 8`, `Monday at 2.30`; no number of things. */
export function readBareHour({ atoms, tokens }: Scene, i: number): Time | undefined {
  const hour = atoms[i]!
  const named = hour.digits > 0 && hour.digits <= 2 ? hour.value : smallOf(hour)
  if (named === undefined || named < 1 || named > 12 || !beforeHour.has(atoms[i - 1]!.lower)) return undefined
  const mark = atoms[i + 1]
  const minutes = atoms[i + 2]
  if (mark?.text === '.' && mark.glued && minutes?.digits === 2 && minutes.glued) {
    return minutes.value < 60 ? timeAt(i + 3, clockOf(named, minutes.value)) : undefined
  }
  if (
    mark?.kind === 'number' ||
    (mark?.glued && mark.text !== '.' && mark.text !== ',') ||
    mark?.text === '%' ||
    mark?.text === '$'
  )
    return undefined
  if (mark?.kind === 'word' && has(tokens[mark.token], Tag.Noun | Tag.Adjective | Tag.Number)) return undefined
  return timeAt(i + 1, clockOf(named))
}

const beforeHour: ReadonlySet<string> = new Set(['at', 'around', 'about', 'by'])
