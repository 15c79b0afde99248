import { readYear } from '../numbers.ts'
import type { Piece } from '../said.ts'
import type { Scene } from '../scene.ts'
import { holidayStarts, holidays } from '../words/holidays.ts'
import { readYearPhrase } from './years.ts'

/** `Christmas Eve`, `Easter 2018`, `Labor Day last year`. The first word is a capital unless it stands in the list so alone. */
export function readHoliday(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const first = atoms[i]
  if (!first || !holidayStarts.has(first.lower) || first.kind !== 'word') return undefined
  let name = ''
  let best: { last: number; name: string } | undefined
  for (let at = i; at < Math.min(atoms.length, i + 6); at++) {
    const { lower, kind } = atoms[at]!
    if (kind === 'mark' && !/^['’.]$/.test(lower)) break
    if (kind !== 'mark') name += lower === "'s" || lower === '’s' ? 's' : `${name && ' '}${lower.replace(/['’.]/g, '')}`
    if (kind !== 'mark' && holidays.has(name)) best = { last: at + 1, name }
  }
  if (!best || isPartOfName(atoms[best.last])) return undefined
  if (
    !/^\p{Lu}/u.test(first.text) &&
    best.name.split(' ').length < 2 &&
    best.name !== 'easter' &&
    best.name !== 'halloween'
  )
    return undefined
  // in the new year, a new year
  if (best.name === 'new year' && /^(?:the|a|happy|this|each|every)$/i.test(atoms[i - 1]?.text ?? '')) return undefined
  const holiday = holidays.get(best.name)!
  const of = atoms[best.last]?.lower === 'of' || atoms[best.last]?.text === ',' ? best.last + 1 : best.last
  const year = readYear(atoms, of)
  if (year && !year.short) {
    return {
      last: year.last,
      said: { is: 'holiday', holiday, within: { is: 'moment', moment: { grain: 'year', year: year.value } } },
      rule: 'date.holiday',
    }
  }
  const phrase = readYearPhrase(scene, of)
  if (phrase) return { last: phrase.last, said: { is: 'holiday', holiday, within: phrase.said }, rule: 'date.holiday' }
  return { last: best.last, said: { is: 'holiday', holiday }, rule: 'date.holiday' }
}

/** Christmas Island, Easter Rising: another name goes on. */
const isPartOfName = (next: Scene['atoms'][number] | undefined): boolean =>
  next?.kind === 'word' && /^\p{Lu}/u.test(next.text)
