import { has, Tag } from '../../../language/index.ts'
import { fullYear, isGluedNumber, readYear } from '../numbers.ts'
import type { Piece, Said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { fromNarrative, which } from '../words/phrases.ts'

/** `last year`, `this year`, `next year`, `the same year`, `the previous year`, `the year`. */
export function readYearPhrase({ atoms }: Scene, i: number): { last: number; said: Said } | undefined {
  let at = i
  const article = atoms[at]?.lower === 'the'
  if (article) at++
  const word = atoms[at]?.lower ?? ''
  if (article && word === 'year')
    return { last: at + 1, said: { is: 'step', from: 'document', steps: [['year', 0]], grain: 'year' } }
  const by = which.get(word)
  if (by === undefined || atoms[at + 1]?.lower !== 'year') return undefined
  return {
    last: at + 2,
    said: {
      is: 'step',
      from: fromNarrative.has(word) ? 'narrative' : 'document',
      steps: [['year', by]],
      grain: 'year',
    },
  }
}

const yearOf = (year: number): Said => ({ is: 'moment', moment: { grain: 'year', year } })

/** Words before a number of four digits that make it a year. */
const leads: ReadonlySet<string> = new Set(
  'in since by until till through during of from before after early late mid for circa and to between or year fiscal calendar'.split(
    ' ',
  ),
)
/** Those that tie numbers of any kind: `to 1500`, `of 1200`. */
const linking: ReadonlySet<string> = new Set('of to from and or between for before after beyond during'.split(' '))
/** Words before it that make it something else: a count, an address, a model, a page. */
const bars: ReadonlySet<string> = new Set(
  'no number page room flight route highway model boeing windows unit line section some over nearly almost approximately roughly least only than x'.split(
    ' ',
  ),
)
/** Words after it that count or measure. */
const counted: ReadonlySet<string> = new Set(
  'people men women troops soldiers meters metres miles km feet dollars euros pounds percent tons tonnes points votes jobs shares workers employees hours days weeks months years gmt hrs kg mw rpm calories students children families homes houses acres hectares square cubic million billion times other more others members'.split(
    ' ',
  ),
)

/** A year: `in 1990`, `the year 2000`, `fiscal 1989`, `FY2008`, `the 1988 quarter`, `nineteen ninety-six`, `’98`, `44 BC`. */
export function readYearAlone(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const named = namedYear(scene, i)
  if (named) return named
  const bc = readChrist(scene, i)
  if (bc) return bc
  const year = readYear(atoms, i)
  if (!year) return undefined
  const before = atoms[i - 1]
  const after = atoms[year.last]
  const lead = before?.lower ?? ''
  if (year.short) {
    if (!/^(?:in|since|of|from|until|by|to)$/.test(lead)) return undefined
    return { last: year.last, said: yearOf(fullYear(year.value, 2015)), rule: 'date.year' }
  }
  if (!atoms[i]!.digits) {
    const counts = after?.kind === 'word' && has(scene.tokens[after.token], Tag.Plural)
    return (leads.has(lead) || isSpoken(atoms[i]!.lower)) && !(counts && lead !== 'in' && lead !== 'since')
      ? { last: year.last, said: yearOf(year.value), rule: 'date.year' }
      : undefined
  }
  if (isGluedNumber(atoms, i) || bars.has(lead) || (after && counted.has(after.lower))) return undefined
  if (before && /^[$€£¥#]$/.test(before.text)) return undefined
  const era = year.value >= 1900 && year.value <= 2060
  if (!era && !(leads.has(lead) && !linking.has(lead))) return undefined
  // 2,000 written without its comma
  const name = after?.kind === 'word' && /^\p{Lu}/u.test(after.text) && lead === 'the'
  if (year.value % 1000 === 0 && !leads.has(lead) && lead !== ',' && !name) return undefined
  const noun = after && after.kind === 'word' && has(scene.tokens[after.token], Tag.Plural)
  if (noun && (!leads.has(lead) || linking.has(lead)) && !/^(?:the|its|their|his)$/.test(lead)) return undefined
  // Orion 1980, Windows 2000
  if (before?.kind === 'word' && i > 1 && /^\p{Lu}/u.test(before.text)) return undefined
  return { last: year.last, said: yearOf(year.value), rule: 'date.year' }
}

/** No other number is said so: nineteen ninety-six. */
const isSpoken = (lower: string): boolean => lower === 'nineteen' || lower === 'eighteen'

const kinds: ReadonlySet<string> = new Set('fiscal calendar school academic financial tax'.split(' '))

/** `the year 2000`, `fiscal year 1989`, `fiscal 1989`, `FY2008`, `the 1988 period`. */
function namedYear({ atoms }: Scene, i: number): Piece | undefined {
  let at = atoms[i]!.lower === 'the' ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  if (word === 'fy' || word === 'cy') {
    const short = atoms[at + 1]
    const value = short?.digits === 4 ? short.value : short?.digits === 2 ? 2000 + short.value : undefined
    return value ? { last: at + 2, said: yearOf(value), rule: 'date.year' } : undefined
  }
  if (kinds.has(word)) at++
  if (atoms[at]?.lower === 'year') at++
  const year = at > (atoms[i]!.lower === 'the' ? i + 1 : i) ? readYear(atoms, at) : undefined
  if (year && !year.short) return { last: year.last, said: yearOf(year.value), rule: 'date.year' }
  if (atoms[i]!.lower !== 'the' || atoms[i + 1]?.digits !== 4) return undefined
  const period = readYear(atoms, i + 1)
  const noun = atoms[i + 2]?.lower
  if (!period || (noun !== 'period' && noun !== 'quarter')) return undefined
  return { last: i + 3, said: yearOf(period.value), rule: 'date.year' }
}

/** `44 BC`, `79 AD`, `AD 410`. */
function readChrist({ atoms }: Scene, i: number): Piece | undefined {
  const letters = (at: number): string => atoms[at]?.lower.replace(/\./g, '') ?? ''
  if (letters(i) === 'ad' && atoms[i]!.text === atoms[i]!.text.toUpperCase() && atoms[i + 1]?.digits) {
    const { value } = atoms[i + 1]!
    return value > 0 && value < 2200 ? { last: i + 2, said: yearOf(value), rule: 'date.year' } : undefined
  }
  const number = atoms[i]!
  if (
    !number.digits ||
    number.digits > 4 ||
    number.value === 0 ||
    atoms[i + 1]?.text !== atoms[i + 1]?.text.toUpperCase()
  )
    return undefined
  const era = letters(i + 1)
  if (era !== 'bc' && era !== 'bce' && era !== 'ad' && era !== 'ce') return undefined
  return { last: i + 2, said: yearOf(era[0] === 'b' ? -number.value : number.value), rule: 'date.year' }
}
