import { has, Tag } from '../../../language/index.ts'
import { readCount, readOrdinal } from '../numbers.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { timeText } from '../values.ts'
import { dayParts, seasons, type Unit, unitPlurals, units, weekdayPlurals } from '../words/calendar.ts'
import { frequencies, prefixed } from '../words/phrases.ts'
import { readClock } from './clock.ts'
import { durationOf } from './lengths.ts'
import { monthAt, weekdayAt } from './names.ts'

const done = (last: number, timex: string): Piece => ({
  last,
  said: { is: 'value', type: 'set', timex },
  rule: 'date.set',
})
const two = (n: number): string => String(n).padStart(2, '0')

/** What comes again: `every Friday`, `each month`, `twice a week`, `daily`, `Tuesday nights`, `weekends`. */
export function readSet(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const { lower } = atoms[i]!
  if (lower === 'every' || lower === 'each') return readEvery(scene, i)
  if (lower === 'bi' || lower === 'semi') {
    const value = atoms[i + 1]?.text === '-' ? prefixed.get(`${lower}-${atoms[i + 2]?.lower}`) : undefined
    return value === undefined ? undefined : done(i + 3, value)
  }
  const ordinal = readOrdinal(atoms, lower === 'the' ? i + 1 : i)
  if (ordinal) {
    const monthly = atoms[ordinal.last]?.lower === 'of' && /^(?:every|each)$/.test(atoms[ordinal.last + 1]?.lower ?? '')
    if (!monthly || atoms[ordinal.last + 2]?.lower !== 'month' || ordinal.value > 31) return undefined
    return done(ordinal.last + 3, `XXXX-XX-${two(ordinal.value)}`)
  }
  const frequency = frequencies.get(lower)
  if (frequency) return describes(scene, i) ? undefined : done(i + 1, frequency)
  const plural = weekdayPlurals.get(lower)
  if (plural) return done(i + 1, `XXXX-WXX-${plural}`)
  if (lower === 'weekends') return done(i + 1, 'XXXX-WXX-WE')
  const day = weekdayAt(scene, i)
  const part = day && dayParts.get(atoms[day.last]?.lower ?? '')
  if (day && part && atoms[day.last]!.lower.endsWith('s')) return done(day.last + 1, `XXXX-WXX-${day.weekday}T${part}`)
  return readTimes(scene, i)
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
  const unit: Unit | undefined =
    unitPlurals.get(atoms[count.last]?.lower ?? '') ?? units.get(atoms[count.last]?.lower ?? '')
  return unit ? done(count.last + 1, durationOf([[count.value, unit]])) : undefined
}

/** `once a week`, `twice a year`, `three times a month`: the whole of it. */
function readTimes({ atoms }: Scene, i: number): Piece | undefined {
  let at = i
  const { lower } = atoms[i]!
  if (lower === 'once' || lower === 'twice') at++
  else {
    const count = readCount(atoms, i)
    // 78,000 times a minute is a speed
    if (!count || (count.value ?? 0) > 31 || atoms[count.last]?.lower !== 'times') return undefined
    at = count.last + 1
  }
  const link = atoms[at]?.lower
  if (link !== 'a' && link !== 'an' && link !== 'per' && link !== 'every' && link !== 'each') return undefined
  const unit = units.get(atoms[at + 1]?.lower ?? '')
  return unit ? done(at + 2, durationOf([[1, unit]])) : undefined
}
