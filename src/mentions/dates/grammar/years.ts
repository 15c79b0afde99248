import { has, Tag } from '../../../language/index.ts'
import { type Atom, atomAt } from '../atoms.ts'
import { yearMoment } from '../moment.ts'
import { fullYear, isGluedNumber, readYear } from '../numbers.ts'
import { type Piece, pieceOf, type Said, saidMoment, saidUnit } from '../said.ts'
import type { Scene } from '../scene.ts'
import { fromNarrative, which } from '../words/phrases.ts'
import { isCapital, Time } from '../words/time.ts'

/** `last year`, `this year`, `next year`, `the same year`, `the previous year`, `the year`. */
export function readYearPhrase({ atoms }: Scene, i: number): { last: number; said: Said } | undefined {
  const article = atoms[i]?.lower === 'the'
  const at = article ? i + 1 : i
  const first = atoms[at]
  if (!first) return undefined
  const word = first.lower
  if (article && word === 'year') return { last: at + 1, said: saidUnit('document', 'year', 0) }
  if (!(first.time & Time.Which) || atoms[at + 1]?.lower !== 'year') return undefined
  return { last: at + 2, said: saidUnit(fromNarrative.has(word) ? 'narrative' : 'document', 'year', which.get(word)!) }
}

const yearOf = (last: number, year: number): Piece => pieceOf(last, saidMoment(yearMoment(year)), 'date.year')

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
  const before = atomAt(atoms, i - 1)
  const after = atoms[year.last]
  const lead = before?.lower ?? ''
  if (year.short) {
    return beforeShort.has(lead) ? yearOf(year.last, fullYear(year.value, 2015)) : undefined
  }
  if (!atoms[i]!.digits) {
    const counts = after?.kind === 'word' && has(scene.tokens[after.token], Tag.Plural)
    return (leads.has(lead) || isSpoken(atoms[i]!.lower)) && !(counts && lead !== 'in' && lead !== 'since')
      ? yearOf(year.last, year.value)
      : undefined
  }
  if (isGluedNumber(atoms, i) || bars.has(lead) || (after && counted.has(after.lower))) return undefined
  if (before?.kind === 'mark' && '$€£¥#'.includes(before.text)) return undefined
  const era = year.value >= 1900 && year.value <= 2060
  if (!era && !(leads.has(lead) && !linking.has(lead))) return undefined
  // 2,000 written without its comma
  const name = after?.kind === 'word' && isCapital(after) && lead === 'the'
  if (year.value % 1000 === 0 && !leads.has(lead) && lead !== ',' && !name) return undefined
  const noun = after && after.kind === 'word' && has(scene.tokens[after.token], Tag.Plural)
  if (noun && (!leads.has(lead) || linking.has(lead)) && !owners.has(lead)) return undefined
  // Orion 1980, Windows 2000
  if (before?.kind === 'word' && i > 1 && isCapital(before)) return undefined
  return yearOf(year.last, year.value)
}

const beforeShort: ReadonlySet<string> = new Set('in since of from until by to'.split(' '))
const owners: ReadonlySet<string> = new Set('the its their his'.split(' '))

/** No other number is said so: nineteen ninety-six. */
const isSpoken = (lower: string): boolean => lower === 'nineteen' || lower === 'eighteen'

const kinds: ReadonlySet<string> = new Set('fiscal calendar school academic financial tax'.split(' '))

/** `the year 2000`, `fiscal year 1989`, `fiscal 1989`, `FY2008`, `the 1988 period`. */
function namedYear({ atoms }: Scene, i: number): Piece | undefined {
  const the = atoms[i]!.lower === 'the'
  const from = the ? i + 1 : i
  let at = from
  const first = atoms[at]
  if (!first || !(first.time & (Time.Year | Time.Unit | Time.Number))) return undefined
  const word = first.lower
  if (word === 'fy' || word === 'cy') {
    const short = atoms[at + 1]
    const value = short?.digits === 4 ? short.value : short?.digits === 2 ? 2000 + short.value : undefined
    return value ? yearOf(at + 2, value) : undefined
  }
  if (kinds.has(word)) at++
  if (atoms[at]?.lower === 'year') at++
  const year = at > from ? readYear(atoms, at) : undefined
  if (year && !year.short) return yearOf(year.last, year.value)
  if (!the || first.digits !== 4) return undefined
  const period = readYear(atoms, i + 1)
  const noun = atoms[i + 2]?.lower
  if (!period || (noun !== 'period' && noun !== 'quarter')) return undefined
  return yearOf(i + 3, period.value)
}

/** `44 BC`, `79 AD`, `AD 410`. */
function readChrist({ atoms }: Scene, i: number): Piece | undefined {
  const first = atoms[i]!
  const next = atoms[i + 1]
  if (!next) return undefined
  if (first.time & Time.Year && letters(first) === 'ad' && first.text === first.text.toUpperCase() && next.digits)
    return next.value > 0 && next.value < 2200 ? yearOf(i + 2, next.value) : undefined
  if (first.digits === 0 || first.digits > 4 || first.value === 0 || next.lower.length > 6) return undefined
  const era = letters(next)
  if (era !== 'bc' && era !== 'bce' && era !== 'ad' && era !== 'ce') return undefined
  if (next.text !== next.text.toUpperCase()) return undefined
  return yearOf(i + 2, era[0] === 'b' ? -first.value : first.value)
}

const letters = ({ lower }: Atom): string => (lower.includes('.') ? lower.replaceAll('.', '') : lower)
