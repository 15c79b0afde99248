import { has, Tag } from '../../../language/index.ts'
import { readCount, readOrdinal } from '../numbers.ts'
import { type Piece, pieceOf, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { timeText } from '../values.ts'
import { dayParts, seasons, unitPlurals, units, weekdayPlurals } from '../words/calendar.ts'
import { frequencies, prefixed } from '../words/phrases.ts'
import { Time } from '../words/time.ts'
import { readClock } from './clock.ts'
import { durationOf } from './lengths.ts'
import { monthAt, weekdayAt } from './names.ts'

const done = (last: number, timex: string): Piece => pieceOf(last, saidValue('set', timex), 'date.set')
const two = (n: number): string => String(n).padStart(2, '0')

/** What comes again: `every Friday`, `each month`, `twice a week`, `daily`, `Tuesday nights`, `weekends`. */
export function readSet(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const { lower, time } = atoms[i]!
  if (time & Time.Again) return readAgain(scene, i)
  const ordinal = readOrdinal(atoms, lower === 'the' ? i + 1 : i)
  if (ordinal) {
    const each = atoms[ordinal.last + 1]?.lower
    const monthly = atoms[ordinal.last]?.lower === 'of' && (each === 'every' || each === 'each')
    if (!monthly || atoms[ordinal.last + 2]?.lower !== 'month' || ordinal.value > 31) return undefined
    return done(ordinal.last + 3, `XXXX-XX-${two(ordinal.value)}`)
  }
  const day = weekdayAt(scene, i)
  const part = day && dayParts.get(atoms[day.last]?.lower ?? '')
  if (day && part && atoms[day.last]!.lower.endsWith('s')) return done(day.last + 1, `XXXX-WXX-${day.weekday}T${part}`)
  const count = readCount(atoms, i)
  // 78,000 times a minute is a speed
  if (!count || (count.value ?? 0) > 31 || atoms[count.last]?.lower !== 'times') return undefined
  return readEach(scene, count.last + 1)
}

/** `every Friday`, `bi-monthly`, `daily`, `Mondays`, `twice a week`. */
function readAgain(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const { lower } = atoms[i]!
  if (lower === 'every' || lower === 'each') return readEvery(scene, i)
  if (lower === 'once' || lower === 'twice') return readEach(scene, i + 1)
  if (lower === 'bi' || lower === 'semi') {
    const value = atoms[i + 1]?.text === '-' ? prefixed.get(`${lower}-${atoms[i + 2]?.lower}`) : undefined
    return value === undefined ? undefined : done(i + 3, value)
  }
  if (lower === 'weekends') return done(i + 1, 'XXXX-WXX-WE')
  const frequency = frequencies.get(lower)
  if (frequency) return describes(scene, i) ? undefined : done(i + 1, frequency)
  return done(i + 1, `XXXX-WXX-${weekdayPlurals.get(lower)}`)
}

/** `daily flights`, `the annual meeting`: what kind, not when. */
function describes({ atoms, tokens }: Scene, i: number): boolean {
  const next = atoms[i + 1]
  return next?.kind === 'word' && has(tokens[next.token], Tag.Noun | Tag.Adjective)
}

function readEvery(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = i + 1
  const other = atoms[at]?.lower === 'other'
  if (other) at++
  const day = weekdayAt(scene, at)
  if (day) {
    const clock = atoms[day.last]?.lower === 'at' && atoms[day.last + 1] ? readClock(scene, day.last + 1) : undefined
    if (clock?.clock) return done(clock.last, `XXXX-WXX-${day.weekday}${timeText(clock.clock, undefined)}`)
    const part = dayParts.get(atoms[day.last]?.lower ?? '')
    return part ? done(day.last + 1, `XXXX-WXX-${day.weekday}T${part}`) : done(day.last, `XXXX-WXX-${day.weekday}`)
  }
  const month = monthAt(scene, at)
  if (month) return done(month.last, `XXXX-${two(month.month)}`)
  const { lower } = atoms[at] ?? { lower: '' }
  const season = seasons.get(lower)
  if (season) return done(at + 1, `XXXX-${season}`)
  if (lower === 'weekend') return done(at + 1, 'XXXX-WXX-WE')
  const part = dayParts.get(lower)
  if (part && lower !== 'night') return done(at + 1, `T${part}`)
  if (lower === 'night') return done(at + 1, 'XXXX-XX-XXTNI')
  const single = units.get(lower)
  if (single)
    return single === 'second' && atoms[at + 1] ? undefined : done(at + 1, durationOf([[other ? 2 : 1, single]]))
  const count = readCount(atoms, at)
  if (!count?.value || atoms[at]!.lower === 'a') return undefined
  const name = atoms[count.last]?.lower ?? ''
  const unit = unitPlurals.get(name) ?? units.get(name)
  return unit ? done(count.last + 1, durationOf([[count.value, unit]])) : undefined
}

/** `a week`, `per month` after `once` or `three times`: the whole of it. */
function readEach({ atoms }: Scene, at: number): Piece | undefined {
  const link = atoms[at]?.lower
  if (link !== 'a' && link !== 'an' && link !== 'per' && link !== 'every' && link !== 'each') return undefined
  const unit = units.get(atoms[at + 1]?.lower ?? '')
  return unit ? done(at + 2, durationOf([[1, unit]])) : undefined
}
