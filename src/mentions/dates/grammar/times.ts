import { has, Tag } from '../../../language/index.ts'
import { atomAt } from '../atoms.ts'
import { clockOf, inYear } from '../moment.ts'
import { type Piece, pieceOf, type Said, saidMoment, saidTimed } from '../said.ts'
import type { Scene } from '../scene.ts'
import { dayParts } from '../words/calendar.ts'
import { readBareHour, readClock, readPart, type Time, timeAt } from './clock.ts'
import { grainOf } from './periods.ts'
import { readDate } from './pieces.ts'

/** Words that tie a time of day to the date before it. */
const links: ReadonlySet<string> = new Set('at around about by before after until till from for'.split(' '))

/** A date, with the time of day that follows it: `Thursday evening`, `tomorrow at 5 p.m.`, `Oct. 5, 10:30 GMT`, `Sunday at 8`. */
export function withTime(scene: Scene, date: Piece): Piece {
  if (!(isDay(date.said) || hasPart(date.said))) return date
  const { atoms } = scene
  let at = date.last
  const mark = atoms[at]?.text
  if (mark === ',' || mark === '-' || mark === '@') at++
  if (atoms[at]?.lower === 'no' && atoms[at + 1]?.lower === 'later' && atoms[at + 2]?.lower === 'than') at += 3
  else while (links.has(atoms[at]?.lower ?? '')) at++
  if (!atoms[at]) return date
  const linked = at > date.last
  const time =
    (linked ? undefined : readPart(scene, at)) ?? readClock(scene, at) ?? (linked ? readBareHour(scene, at) : undefined)
  if (!time) return date
  const part = !time.clock ? undefined : readPart(scene, time.last)
  const whole = part ? until(inPart(time, part.part), part.last) : time
  const year =
    date.said.is === 'moment' && date.said.moment.year === undefined && time.clock
      ? yearBehind(scene, whole.last)
      : undefined
  if (!year || date.said.is !== 'moment') return joined(date.said, whole)
  const { moment, within, weekday } = date.said
  return joined(saidMoment(inYear(moment, year), within, weekday), until(whole, whole.last + 1))
}

/** `Wed Oct 26 15:50:06 2016`: the year as computers write it, behind the seconds. */
function yearBehind({ atoms }: Scene, at: number): number | undefined {
  const year = atoms[at]
  if (year?.digits !== 4 || year.glued || atomAt(atoms, at - 2)?.text !== ':') return undefined
  return year.value >= 1000 && year.value < 2200 ? year.value : undefined
}

/** A time of day, with the date that follows it: `5 p.m. EST, Nov. 6`, `noon Thursday`, `the morning of May 3`. */
export function readTimed(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const word = atoms[i]!.lower
  if (word === 'at' || i + 1 >= atoms.length) return i + 1 >= atoms.length ? alone(scene, i) : undefined
  const from = word === 'around' || word === 'about' ? i + 1 : i
  const the = atoms[from]!.lower === 'the' && atoms[from + 1] ? 1 : 0
  const time = the ? undefined : readClock(scene, from)
  const part = time ? undefined : readPart(scene, from + the)
  const found = time ?? part
  if (!found) return undefined
  let at = found.last
  if (atoms[at]?.text === ',') at++
  if (atoms[at]?.lower === 'on' || atoms[at]?.lower === 'of') at++
  const date = at < atoms.length ? readDate(scene, at) : undefined
  if (date && (isDay(date.said) || (time && hasPart(date.said)))) {
    const after = time && isDay(date.said) ? readPart(scene, date.last) : undefined
    return joined(date.said, after ? until(inPart(found, after.part), after.last) : until(found, date.last))
  }
  if (time) return timed(time.last, time)
  const next = atoms[found.last]
  if (the && next?.kind === 'word' && has(scene.tokens[next.token], Tag.Noun | Tag.Adjective)) return undefined
  const hour =
    part && atoms[found.last]?.lower === 'at' && atoms[found.last + 1]
      ? (readClock(scene, found.last + 1) ?? readBareHour(scene, found.last + 1))
      : undefined
  if (hour?.clock) return timed(hour.last, inPart(hour, part!.part))
  const edge = atoms[from]!.lower !== atoms[found.last - 1]!.lower
  return edge && dayParts.has(atoms[found.last - 1]!.lower) ? timed(found.last, found) : undefined
}

function alone(scene: Scene, i: number): Piece | undefined {
  const time = readClock(scene, i)
  return time && timed(time.last, time)
}

const timed = (last: number, { clock, part }: Time, date?: Said): Piece =>
  pieceOf(last, saidTimed(date, clock, part), clock ? 'date.clock' : 'date.day-part')

/** The same time, ending elsewhere. */
const until = ({ clock, part }: Time, last: number): Time => timeAt(last, clock, part)

/** A date with a time; an hour beside `last night` is one of the night. */
function joined(date: Said, time: Time): Piece {
  if (date.is !== 'timed') return timed(time.last, time, date)
  return timed(time.last, inPart(time, date.part), date.date)
}

/** The hour of the afternoon, evening or night that is said: `seven tomorrow evening`. Small hours of a night stay. */
function inPart(time: Time, part: string | undefined): Time {
  const { clock } = time
  if (!clock || clock.hour >= 12 || clock.hour === 0 || part === undefined || part === 'MO') return time
  if (part === 'NI' && clock.hour < 5) return time
  return timeAt(time.last, clockOf(clock.hour + 12, clock.minute, clock.second, clock.zone), time.part)
}

export const isDay = (said: Said): boolean => said.is !== 'timed' && grainOf(said) === 'day'

/** `tonight`, `last night`: a day with a part of it and no hour yet. */
const hasPart = (said: Said): boolean => said.is === 'timed' && said.date !== undefined && !said.clock
