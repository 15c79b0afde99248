import { atomAt } from '../atoms.ts'
import { yearMoment } from '../moment.ts'
import { readYear } from '../numbers.ts'
import { type Piece, pieceOf, saidHoliday, saidMoment } from '../said.ts'
import type { Scene } from '../scene.ts'
import { holidayRests, holidays } from '../words/holidays.ts'
import { isCapital, Time } from '../words/time.ts'
import { readYearPhrase } from './years.ts'

/** `Christmas Eve`, `Easter 2018`, `Labor Day last year`. The first word is a capital unless it stands in the list so alone. */
export function readHoliday(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const first = atoms[i]
  if (!first || !(first.time & Time.Holiday)) return undefined
  let name = ''
  let best: { last: number; name: string } | undefined
  for (let at = i; at < Math.min(atoms.length, i + 6); at++) {
    const { lower, kind } = atoms[at]!
    if (kind === 'mark') {
      if (lower === "'" || lower === '’' || lower === '.') continue
      break
    }
    const word = lower.replace(/['’.]/g, '')
    if (at > i && !holidayRests.has(word)) break
    name += at === i ? word : ` ${word}`
    if (holidays.has(name)) best = { last: at + 1, name }
  }
  if (!best || isPartOfName(atoms[best.last])) return undefined
  if (!isCapital(first) && best.name.split(' ').length < 2 && best.name !== 'easter' && best.name !== 'halloween')
    return undefined
  // in the new year, a new year
  if (best.name === 'new year' && /^(?:the|a|happy|this|each|every)$/i.test(atomAt(atoms, i - 1)?.text ?? ''))
    return undefined
  const holiday = holidays.get(best.name)!
  const of = atoms[best.last]?.lower === 'of' || atoms[best.last]?.text === ',' ? best.last + 1 : best.last
  const year = readYear(atoms, of)
  if (year && !year.short) {
    return pieceOf(year.last, saidHoliday(holiday, saidMoment(yearMoment(year.value))), 'date.holiday')
  }
  const phrase = readYearPhrase(scene, of)
  return pieceOf(phrase?.last ?? best.last, saidHoliday(holiday, phrase?.said), 'date.holiday')
}

/** Christmas Island, Easter Rising: another name goes on. */
const isPartOfName = (next: Scene['atoms'][number] | undefined): boolean => next?.kind === 'word' && isCapital(next)
