import type { Grain, Moment } from '../moment.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { dayParts, seasons, type Unit, units } from '../words/calendar.ts'
import { fromNarrative, which } from '../words/phrases.ts'
import { readCalendar } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { durationOf } from './lengths.ts'
import { monthAt, weekdayAt } from './names.ts'

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
])

export const unitGrain: Readonly<Partial<Record<Unit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

const step = (
  from: 'document' | 'narrative' | Said,
  grain: Grain,
  by: number,
  result: Grain | undefined = grain,
): Said => ({
  is: 'step',
  from,
  steps: [[grain, by]],
  ...(result && { grain: result }),
})

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readDeictic({ atoms }: Scene, i: number): Piece | undefined {
  const { lower } = atoms[i]!
  const by = days.get(lower)
  if (by !== undefined) return { last: i + 1, said: step('document', 'day', by), rule: 'date.deictic' }
  if (lower === 'tonight' || lower === 'tonite') {
    return { last: i + 1, said: { is: 'timed', date: step('document', 'day', 0), part: 'NI' }, rule: 'date.deictic' }
  }
  const at = lower === 'the' ? i + 1 : i
  if (atoms[at]?.lower !== 'day') return undefined
  const link = atoms[at + 1]?.lower
  const far = atoms[at + 2]?.lower
  if (link === 'before' && far === 'yesterday')
    return { last: at + 3, said: step('document', 'day', -2), rule: 'date.deictic' }
  if (link === 'after' && far === 'tomorrow')
    return { last: at + 3, said: step('document', 'day', 2), rule: 'date.deictic' }
  return undefined
}

const articles: ReadonlySet<string> = new Set('the its his her their our'.split(' '))

/** `last week`, `next May`, `this past Friday`, `the previous quarter`, `that day`, `last night`. */
export function readWhich(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  let at = articles.has(atoms[i]!.lower) ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  let by = which.get(word)
  if (by === undefined) return undefined
  const bare = at === i
  at++
  let nearest = false
  if (
    word === 'this' &&
    (atoms[at]?.lower === 'past' || atoms[at]?.lower === 'coming' || atoms[at]?.lower === 'upcoming')
  ) {
    by = atoms[at]!.lower === 'past' ? -1 : 1
    nearest = true
    at++
  }
  if (word === 'coming' || word === 'upcoming') nearest = true
  const narrative = fromNarrative.has(word) || (word === 'next' && !bare)
  const from = narrative ? 'narrative' : 'document'
  const done = (last: number, said: Said): Piece => ({
    last,
    said,
    rule: narrative ? 'date.anaphoric' : 'date.relative',
  })
  if (word === 'that' && !bare) return undefined
  const target = atoms[at]
  if (target?.kind !== 'word') return undefined
  const part = dayParts.get(target.lower)
  if (part) {
    if (target.lower === 'night' || (by === 0 && !target.lower.endsWith('s'))) {
      return done(at + 1, { is: 'timed', date: step(from, 'day', by), part })
    }
    return undefined
  }
  if (target.lower === 'working' && atoms[at + 1]?.lower === 'week') return done(at + 2, step(from, 'week', by))
  const unit = units.get(target.lower)
  const grain = unit && unitGrain[unit]
  // ABC’s “This Week”
  if (grain && /^\p{Lu}\p{Ll}/u.test(target.text)) return undefined
  if (grain) {
    if (unit === 'day' && (by === 0 ? !narrative : word === 'past')) return undefined
    if (word === 'past' || word === 'latest') return bare || word === 'latest' ? undefined : pastUnit(atoms, at, unit)
    return done(at + 1, step(from, grain, by))
  }
  if (target.lower === 'fiscal' && atoms[at + 1]?.lower === 'year') return done(at + 2, step(from, 'year', by))
  const named = weekdayAt(scene, at)
  if (named) {
    const dated = readCalendar(scene, at)
    if (dated && dated.rule === 'date.calendar') return dated
    return done(named.last, {
      is: 'pick',
      which: by,
      moment: { grain: 'day' },
      weekday: named.weekday,
      narrative,
      nearest,
    })
  }
  const month = monthAt(scene, at)
  if (month) {
    const dated = readCalendar(scene, at)
    if (dated && dated.last > month.last) return dated
    return done(month.last, pickOf(by, { grain: 'month', month: month.month }, narrative))
  }
  const season = seasons.get(target.lower)
  if (season) return done(at + 1, pickOf(by, { grain: 'season', season }, narrative))
  const holiday = readHoliday(scene, at)
  if (holiday?.said.is === 'holiday') return done(holiday.last, { ...holiday.said, which: by })
  return undefined
}

const pickOf = (by: -1 | 0 | 1, moment: Moment, narrative: boolean): Said => ({
  is: 'pick',
  which: by,
  moment,
  narrative,
})

/** `the past year`: the one before, and a length. */
const pastUnit = (_atoms: Scene['atoms'], at: number, unit: Unit): Piece => ({
  last: at + 1,
  said: { is: 'value', type: 'duration', timex: durationOf([[1, unit]]) },
  rule: 'date.span',
})
