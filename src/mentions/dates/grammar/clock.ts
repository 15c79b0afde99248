import { has, Tag } from '../../../language/index.ts'
import { small } from '../../quantities/numerals/words.ts'
import type { Clock } from '../moment.ts'
import type { Scene } from '../scene.ts'
import { dayParts, zones } from '../words/calendar.ts'

/** A time of day that was read: a clock, or a part of the day. */
export type Time = { readonly last: number; readonly clock?: Clock; readonly part?: string }

/** `5 p.m.`, `10:30 EST`, `noon`, `midnight`, `half past ten`, `seven o'clock`, `1400 GMT`, `11 in the morning`. */
export function readClock(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const word = atoms[i]!.lower
  if (word === 'noon' || word === 'midday' || word === 'noonish') return { last: i + 1, clock: { hour: 12 } }
  if (isAboutHour(scene, i)) return { last: i + 2, clock: { hour: atoms[i]!.value } }
  if (word === 'midnight') return { last: i + 1, clock: { hour: 0 } }
  return readFigures(scene, i) ?? readSpoken(scene, i)
}

/** `11ish`. */
const isAboutHour = ({ atoms }: Scene, i: number): boolean =>
  atoms[i]!.digits > 0 && atoms[i]!.value <= 12 && atoms[i + 1]?.lower === 'ish' && atoms[i + 1]!.glued

function readFigures(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const hour = atoms[i]!
  if (hour.digits === 0 || isInNumber(atoms, i)) return undefined
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
  zone: { last: number; zone?: string } | undefined,
  last: number,
): Time {
  return {
    last: zone?.last ?? last,
    clock: {
      hour,
      ...(minute !== undefined && { minute }),
      ...(second !== undefined && { second }),
      ...(zone?.zone && { zone: zone.zone }),
    },
  }
}

/** `a.m.`, `pm`, `p. m.`, `a` tied to the figure; `in the evening`. */
function readHalf({ atoms }: Scene, at: number): { last: number; pm: boolean } | undefined {
  const atom = atoms[at]
  if (!atom) return undefined
  const { lower } = atom
  if (/^[ap]\.?m\.?$/.test(lower)) {
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
      if (atoms[end]?.text === '.' && atoms[end - 2]?.text === '.') end++
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

const iso: Readonly<Record<string, string>> = { gmt: 'Z', utc: 'Z', z: 'Z' }

function readZone({ atoms }: Scene, at: number): { last: number; zone?: string } | undefined {
  const inBrackets = atoms[at]?.text === '(' && atoms[at + 2]?.text === ')'
  const atom = atoms[inBrackets ? at + 1 : at]
  if (!atom || !zones.has(atom.lower) || atom.text !== atom.text.toUpperCase()) return undefined
  const zone = iso[atom.lower]
  return { last: inBrackets ? at + 3 : at + 1, ...(zone && { zone }) }
}

/** `1400 GMT`, `0930 hours`, `1530Z`. */
function readMilitary(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const { value } = atoms[i]!
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  if (hour > 24 || minute > 59) return undefined
  const zone = readZone(scene, i + 1)
  const hours = /^(?:hours|hrs)$/.test(atoms[i + 1]?.lower ?? '')
    ? (readZone(scene, i + 2) ?? { last: i + 2 })
    : undefined
  if (!zone && !(hours && atoms[i]!.text[0] === '0')) return undefined
  return finish(hour, minute, undefined, zone ?? hours, i + 1)
}

/** `seven o'clock`, `half past ten`, `twenty past eight`, `quarter to five`, `six pm`. */
function readSpoken(scene: Scene, i: number): Time | undefined {
  const { atoms } = scene
  const offset = readOffset(scene, i)
  const at = offset?.last ?? i
  const named = small.get(atoms[at]?.lower ?? '') ?? (offset && atoms[at]?.digits ? atoms[at]!.value : undefined)
  if (named === undefined || named < 1 || named > 12) return undefined
  let end = at + 1
  const oclock = /^o'?clock$/.test(atoms[end]?.lower ?? '')
  if (oclock) end++
  const minutes = offset || oclock ? undefined : readMinutes(scene, end)
  if (minutes) end = minutes.last
  const halfDay = readHalf(scene, end)
  if (!offset && !oclock && !halfDay && !(minutes && dayParts.has(atoms[end + 1]?.lower ?? ''))) return undefined
  const hour = halfDay ? (named % 12) + (halfDay.pm ? 12 : 0) : named
  if (!offset) {
    return { last: halfDay?.last ?? end, clock: { hour, ...(minutes && { minute: minutes.value }) } }
  }
  const total = hour * 60 + offset.minutes
  return { last: halfDay?.last ?? end, clock: { hour: Math.floor(total / 60), minute: total % 60 } }
}

/** `five thirty`, `six-fifteen`: the minutes. */
function readMinutes({ atoms }: Scene, at: number): { last: number; value: number } | undefined {
  const from = atoms[at]?.text === '-' ? at + 1 : at
  const value = small.get(atoms[from]?.lower ?? '')
  return value !== undefined && value >= 10 && value < 60 ? { last: from + 1, value } : undefined
}

/** `half past`, `a quarter to`, `twenty minutes past`. */
function readOffset({ atoms }: Scene, i: number): { last: number; minutes: number } | undefined {
  let at = atoms[i]!.lower === 'a' ? i + 1 : i
  const atom = atoms[at]
  const minutes =
    atom?.lower === 'half'
      ? 30
      : atom?.lower === 'quarter'
        ? 15
        : atom?.digits
          ? atom.value
          : small.get(atom?.lower ?? '')
  if (minutes === undefined || minutes > 59) return undefined
  at++
  if (/^min(?:ute)?s?$/.test(atoms[at]?.lower ?? '')) at++
  const link = atoms[at]?.lower
  const named = atom!.lower === 'half' || atom!.lower === 'quarter'
  if (link === 'past' && (named || minutes % 5 === 0)) return { last: at + 1, minutes }
  if (link === 'to' && named && atom!.lower === 'quarter') return { last: at + 1, minutes: -minutes }
  return undefined
}

/** The hour is a part of another number: `1:30:45.2`, `3-10:30`, `$5`. */
function isInNumber(atoms: Scene['atoms'], i: number): boolean {
  const before = atoms[i - 1]
  return atoms[i]!.glued && before !== undefined && (before.kind !== 'mark' || /^[$€£#:.,/]$/.test(before.text))
}

/** A part of the day after a date or before one: `morning`, `night`, `early evening`. */
export function readPart({ atoms }: Scene, i: number): Time | undefined {
  const half = atoms[i]?.lower
  if ((half === 'am' || half === 'pm') && i > 0) return { last: i + 1, part: half === 'am' ? 'MO' : 'AF' }
  let at = i
  if (atoms[at] && /^(?:early|late|mid)$/.test(atoms[at]!.lower)) at++
  if (at > i && atoms[at]?.text === '-') at++
  const atom = atoms[at]
  const part = dayParts.get(atom?.lower ?? '')
  return part && !atom!.lower.endsWith('s') ? { last: at + 1, part } : undefined
}

/** An hour that only its preposition shows: `Sunday at 8`, `Monday at 2.30`; no number of things. */
export function readBareHour({ atoms, tokens }: Scene, i: number): Time | undefined {
  const hour = atoms[i]!
  const named = hour.digits > 0 && hour.digits <= 2 ? hour.value : small.get(hour.lower)
  if (named === undefined || named < 1 || named > 12 || !/^(?:at|around|about|by)$/.test(atoms[i - 1]!.lower))
    return undefined
  const [mark, minutes] = [atoms[i + 1], atoms[i + 2]]
  if (mark?.text === '.' && mark.glued && minutes?.digits === 2 && minutes.glued) {
    return minutes.value < 60 ? { last: i + 3, clock: { hour: named, minute: minutes.value } } : undefined
  }
  if (
    mark?.kind === 'number' ||
    (mark?.glued && mark.text !== '.' && mark.text !== ',') ||
    /^[%$]$/.test(mark?.text ?? '')
  )
    return undefined
  if (mark?.kind === 'word' && has(tokens[mark.token], Tag.Noun | Tag.Adjective | Tag.Number)) return undefined
  return { last: i + 1, clock: { hour: named } }
}
