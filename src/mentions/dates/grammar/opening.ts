import { scales } from '../../quantities/numerals/words.ts'
import type { Atom } from '../atoms.ts'
import { endings } from '../numbers.ts'
import { zones } from '../words/calendar.ts'
import { Time } from '../words/time.ts'
import { approximatorAt } from './lengths.ts'
import { picked } from './which.ts'

/** What stands before the word that decides what is read: nothing, `the`, `a`, `its`, `these`, `about`. */
export type Lead = (typeof leads)[number]

export const leads = ['bare', 'the', 'an', 'owner', 'these', 'about'] as const

const [bare, owner] = [leads.indexOf('bare'), leads.indexOf('owner')]

const leadWords: ReadonlyMap<string, number> = new Map(
  (
    [
      ['the', 'the'],
      ['a', 'an'],
      ['an', 'an'],
      ['these', 'these'],
      ['those', 'these'],
      ['about', 'about'],
      ['around', 'about'],
    ] as const
  ).map(([word, lead]) => [word, leads.indexOf(lead)]),
)

/** Which of `leads` stands before an expression that begins with an atom. */
export const leadOf = ({ time, lower }: Atom): number => (time & Time.Lead ? (leadWords.get(lower) ?? owner) : bare)

/** What an expression that begins at atom `i` may be: the bits of its words up to the first that decides. */
export function bitsAt(atoms: readonly Atom[], i: number): number {
  let bits = 0
  for (let at = i; at < atoms.length; ) {
    const { time, lower } = atoms[at]!
    const past = time & Time.About ? at + approximatorAt(atoms, at) : at
    if (past === at && !(time & Time.Lead))
      return (bits | decided(atoms, at, at > i && atoms[i]!.lower === 'the')) & readable
    bits |= time
    // a year, a few weeks
    if ((lower === 'a' || lower === 'an') && atoms[at + 1] && atoms[at + 1]!.time & Time.OnCount) bits |= Time.Count
    at = Math.max(past, at + 1)
  }
  return bits & readable
}

/** All that some reader begins with. */
const readable = ~(Time.Trigger | Time.Start | Time.Lead | Time.About | Time.Capital | Time.OnCount | Time.Word)

/** What may be read where a word decides: its bits without those that the word behind it rules out. */
function decided(atoms: readonly Atom[], i: number, the: boolean): number {
  const { time } = atoms[i]!
  if (time & Time.Number) return numberAt(atoms, i)
  const next = atoms[i + 1]
  const on = next ? next.time : 0
  let bits = time
  if (time & Time.Which && !(on & (picked | Time.Span))) bits &= ~Time.Which
  if (time & Time.Span && !(on & (Time.OnCount | counts))) bits &= ~Time.Span
  if (time & Time.Ordinal && !(on & (Time.OnCount | Time.Weekday | Time.Count))) bits &= ~Time.Ordinal
  if (time & Time.Count && !(on & (Time.OnCount | Time.Lead | counts))) bits &= ~Time.Count
  if (time & Time.Unit && !the && !(on & (Time.OnCount | Time.Small))) bits &= ~Time.Unit
  if (time & Time.Small) bits = (bits & ~Time.Small) | (next ? counted(atoms, i + 1, Time.Small) : 0)
  return bits
}

const counts = Time.Small | Time.Count

/** What a number in digits may be, by what stands behind it; `5, he said` is none of ours. */
function numberAt(atoms: readonly Atom[], i: number): number {
  const { digits } = atoms[i]!
  const alone = digits === 4 || digits === 8 ? Time.Alone : 0
  const next = atoms[i + 1]
  if (!next || !(next.glued || next.time & Time.OnCount)) return alone
  if (next.glued && next.kind === 'mark' && !(next.time & Time.OnCount)) return alone | marked(atoms, i)
  if (digits === 4 && next.time & onYear) return Time.Number
  return alone | counted(atoms, i + 1, Time.Number)
}

/** The 1988 second quarter, 2023-Q1. */
const onYear = Time.Ordinal | Time.Span | Time.Year | Time.Dash | Time.Unit

/** What a number with a mark that touches it may be: `10:30`, `2.5 years`, `29.10.2024`, `7/6`. */
function marked(atoms: readonly Atom[], i: number): number {
  const mark = atoms[i + 1]!.text
  const further = atoms[i + 2]
  if (!further?.glued) return 0
  if (mark === ':') return Time.Clock
  if (mark === '.' && atoms[i + 3]?.text === '.' && atoms[i + 4]?.glued) return Time.Number
  if (mark === '.' || mark === ',') return further.digits > 0 ? numberAt(atoms, i + 2) : 0
  if (mark === '/') return Time.Alone | (further.time & Time.Month)
  return mark === '’' || mark === "'" ? Time.Decade : 0
}

/** What a number may be with the word `at` behind it: a count, a clock, a day of a month; `own` where numbers go on. */
function counted(atoms: readonly Atom[], at: number, own: number): number {
  const { time, lower, text, glued } = atoms[at]!
  const further = atoms[at + 1]
  const next = further ? further.time : 0
  if (time & (Time.Small | Time.Number) || scales.has(lower)) return own
  if (time & Time.Dash || text === '–') {
    if (further?.kind !== 'word' || next & Time.Small || scales.has(further.lower)) return own
    return (next & Time.Unit ? Time.Count : 0) | (next & Time.Month ? Time.Month | Time.Alone : 0)
  }
  // two and a half, five or six
  if (ties.has(lower)) return next & (counts | Time.Number | Time.Lead) ? Time.Count : 0
  if (glued && endings.has(lower)) return Time.Ordinal
  let bits = behind.get(lower) ?? 0
  if (time & (Time.Unit | Time.Units)) bits |= Time.Count
  else if (time & Time.Whole && next & (Time.Unit | Time.Units | Time.Small | Time.Number)) bits |= Time.Count
  return bits | (time & Time.Month)
}

const ties: ReadonlySet<string> = new Set(['and', 'to', 'or'])

/** What a word or mark makes of the number before it. */
const behind: ReadonlyMap<string, number> = new Map(
  (
    [
      [Time.Month, 'of day'],
      [Time.Count, '½ ¼ ¾ d w y'],
      [Time.Count | Time.Year, 'h'],
      [Time.Clock, `a p am pm a.m a.m. am. p.m p.m. pm. in at ( o'clock oclock past ish ${[...zones].join(' ')}`],
      [Time.Again, 'times'],
      [Time.Alone, 'bc b.c b.c. bce b.c.e b.c.e. ce c.e c.e. ad a.d a.d.'],
      [Time.Decade, "s 's ’s"],
      [Time.Year, 'q'],
      [Time.Number, 'period'],
    ] as const
  ).flatMap(([bit, words]) => words.split(' ').map((word): [string, number] => [word, bit])),
)
