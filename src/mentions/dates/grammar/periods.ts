import type { Grain, Moment } from '../moment.ts'
import { fullYear, readOrdinal, readYear } from '../numbers.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { decades, seasons } from '../words/calendar.ts'
import { readYearPhrase } from './years.ts'

const yearOf = (year: number): Said => ({ is: 'moment', moment: { grain: 'year', year } })
const adjectives: ReadonlySet<string> = new Set(['fiscal', 'seasonally'])

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
    if (phrase && /^['’]s$/.test(atoms[phrase.last]?.text ?? '')) {
      within = phrase.said
      at = phrase.last + 1
    }
  }
  if (adjectives.has(atoms[at]?.lower ?? '')) at++
  if (atoms[at]?.text === '-') at++
  const ordinal = readNth(scene, at)
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
  const moment: Moment =
    noun === 'quarter' ? { grain: 'quarter', quarter: n < 0 ? 4 : n } : { grain: 'half', half: n < 0 ? 2 : n }
  const of = within ? undefined : readOf(scene, at + 1)
  if (noun === 'half' && !within && !of) return undefined
  return {
    last: of?.last ?? at + 1,
    said: { is: 'moment', moment, ...((within ?? of) && { within: within ?? of!.said }) },
    rule: 'date.quarter',
  }
}

function readNth({ atoms }: Scene, at: number): { last: number; value: number } | undefined {
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
  let moment: Moment | undefined
  if (letter && digit?.glued && digit.digits === 1 && /^[QqHh]$/.test(letter.text)) {
    moment = numbered(letter.lower, digit.value)
  } else if (!lead && letter?.digits === 1 && digit?.glued && /^[QH]$/.test(digit.text)) {
    moment = numbered(digit.lower, letter.value)
  }
  if (!moment || (atoms[at + 2]?.glued && atoms[at + 2]!.kind !== 'mark')) return undefined
  if (lead)
    return { last: at + 2, said: { is: 'moment', moment: { ...moment, year: lead.value } }, rule: 'date.quarter' }
  const of = readOf(scene, atoms[at + 2]?.text === '-' ? at + 3 : at + 2)
  return {
    last: of?.last ?? at + 2,
    said: { is: 'moment', moment, ...(of && { within: of.said }) },
    rule: 'date.quarter',
  }
}

const numbered = (letter: string, n: number): Moment | undefined =>
  letter === 'q'
    ? n >= 1 && n <= 4
      ? { grain: 'quarter', quarter: n }
      : undefined
    : n >= 1 && n <= 2
      ? { grain: 'half', half: n }
      : undefined

/** `the summer of 2003`, `winter 2010`, `in the spring`, `summer`. */
export function readSeason(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const the = atoms[i]!.lower === 'the'
  const at = the ? i + 1 : i
  const season = seasons.get(atoms[at]?.lower ?? '')
  if (!season) return undefined
  const of = readOf(scene, at + 1)
  if (of)
    return {
      last: of.last,
      said: { is: 'moment', moment: { grain: 'season', season }, within: of.said },
      rule: 'date.season',
    }
  const before = atoms[i - 1]?.lower ?? ''
  const next = atoms[at + 1]
  if (next?.lower === 'of' || (next && /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(atoms[at]!.text))) return undefined
  if (/^(?:fall|spring)$/.test(atoms[at]!.lower)) {
    if (
      !/^(?:in|by|during|until|since|through|early|late|mid|-|each|every)$/.test(before) ||
      (!the && before !== 'in' && before !== 'by')
    )
      return undefined
    if (!the && next && next.kind === 'word' && !/^(?:and|or|when|but|as|to|the)$/.test(next.lower)) return undefined
  }
  return { last: at + 1, said: { is: 'moment', moment: { grain: 'season', season } }, rule: 'date.season' }
}

/** `the 1990s`, `the ’80s`, `the nineties`, `the 18th century`. */
export function readEra({ atoms }: Scene, i: number): Piece | undefined {
  const the = atoms[i]!.lower === 'the'
  const at = the ? i + 1 : i
  const named = decades.get(atoms[at]?.lower ?? '')
  if (named !== undefined && the) {
    return {
      last: at + 1,
      said: { is: 'moment', moment: { grain: 'decade', year: 1900 + named } },
      rule: 'date.decade',
    }
  }
  const quote = /^['’‘]$/.test(atoms[at]?.text ?? '') ? 1 : 0
  const number = atoms[at + quote]
  const s = atoms[at + quote + 1]
  const apostrophe = /^['’]$/.test(s?.text ?? '') && s!.glued && atoms[at + quote + 2]?.lower === 's' ? 1 : 0
  if (
    number &&
    number.digits > 0 &&
    s?.glued &&
    (s.lower === 's' || s.lower === "'s" || s.text === '’s' || apostrophe)
  ) {
    const last = at + quote + 2 + apostrophe
    if (number.digits === 4 && number.value % 10 === 0 && number.value >= 1000 && number.value <= 2090 && quote === 0) {
      const century = number.value % 100 === 0 && number.value < 2000
      const moment: Moment = century
        ? { grain: 'century', year: number.value / 100 }
        : { grain: 'decade', year: number.value }
      return { last, said: { is: 'moment', moment }, rule: 'date.decade' }
    }
    if (
      number.digits === 2 &&
      number.value % 10 === 0 &&
      number.value > 10 &&
      (quote === 1 || the) &&
      !isAge(atoms, i)
    ) {
      return {
        last,
        said: { is: 'moment', moment: { grain: 'decade', year: fullYear(number.value, 2015) } },
        rule: 'date.decade',
      }
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
    !/^(?:early|mid|late|-|and|to|or)$/.test(atoms[i - 1]?.lower ?? '')
  )
    return undefined
  return {
    last: noun + 1,
    said: { is: 'moment', moment: { grain: 'century', year: ordinal.value - 1 } },
    rule: 'date.century',
  }
}

/** `in his 60s`, `temperatures in the 80s`: no decade. */
const isAge = (atoms: Scene['atoms'], i: number): boolean =>
  /^(?:his|her|their|my|our)$/.test(atoms[i - 1]?.lower ?? '')

export const grainOf = (said: Said): Grain | undefined => {
  if (said.is === 'moment') return said.moment.grain
  if (said.is === 'pick') return said.moment.grain
  if (said.is === 'step') return said.grain ?? 'day'
  if (said.is === 'nth') return said.unit
  return said.is === 'holiday' ? 'day' : undefined
}
