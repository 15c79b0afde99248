import { type Atom, atomAt } from '../atoms.ts'
import { readOrdinal } from '../numbers.ts'
import type { Scene } from '../scene.ts'
import { doubtful, months, weekdays, withoutStop } from '../words/calendar.ts'
import { isCapital, Time } from '../words/time.ts'

/** Words before a month or a day of the week that show that `May` or `Sun` is one. */
const before: ReadonlySet<string> = new Set(
  'in since by until till through of from to before after during last next this early mid late for and or between on every each past - until, around'.split(
    ' ',
  ),
)
const verbs: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sep'])
const firstNames: ReadonlySet<string> = new Set('april june august may jan march'.split(' '))

/** A month's name or abbreviation, where it is one and no verb or first name. */
export function monthAt({ atoms }: Scene, i: number): { last: number; month: number } | undefined {
  const atom = atoms[i]
  if (!atom || !(atom.time & Time.Month)) return undefined
  const lower = withoutStop(atom.lower)
  const month = months.get(lower)!
  const dotted = atoms[i + 1]?.text === '.' && atoms[i + 1]!.glued && atom.text.length <= 4 && atoms[i + 2]?.digits
  const last = dotted ? i + 2 : i + 1
  const next = atoms[last]
  const previous = atomAt(atoms, i - 1)
  const byNumber = isDayOrYear(atoms, last) || (previous !== undefined && isDayBefore(atoms, i))
  const capital = isCapital(atom)
  if (!capital && verbs.has(lower) && !beforeLower.has(previous?.lower ?? '')) return undefined
  if (byNumber && (capital || lower !== 'may' || next?.lower !== 'be')) {
    return capital || !doubtful.has(lower) || /of|th|st|nd|rd|-|\//.test(previous?.lower ?? '') || next?.digits
      ? { last, month }
      : undefined
  }
  if (doubtful.has(lower)) {
    if (!before.has(previous?.lower ?? '')) return undefined
    if (!capital && !/^(?:in|since|of|until)$/.test(previous!.lower)) return undefined
    if (!capital && lower !== 'may') return undefined
  } else if (!capital && lower === 'august') return undefined
  // June Smith, Theresa May, the March Against Fear
  if (capital && firstNames.has(lower) && next && isCapital(next) && !next.glued && !weekdays.has(next.lower))
    return undefined
  return { last, month }
}

const beforeLower: ReadonlySet<string> = new Set('of in since until st nd rd th - /'.split(' '))

function isDayOrYear(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]
  if (!atom) return false
  const next = atoms[at + 1]
  if (atom.digits > 0) return atom.digits <= 2 ? atom.value >= 1 && atom.value <= 31 : atom.digits === 4
  if (atom.text === ',' || atom.text === '-' || atom.text === '/')
    return next !== undefined && (next.digits === 4 || (next.digits > 0 && next.digits <= 2 && atom.text !== ','))
  return readOrdinal(atoms, at) !== undefined && atom.lower !== 'second'
}

/** `5 May`, `5th of May`, `5-May`. */
function isDayBefore(atoms: readonly Atom[], i: number): boolean {
  const link = atoms[i - 1]!.lower
  const back = link === 'of' || link === '-' || link === '/' ? i - 2 : i - 1
  const atom = atomAt(atoms, back)
  if (!atom) return false
  if (atom.digits > 0) return atom.digits <= 2 && atom.value >= 1 && atom.value <= 31
  return atom.glued && /^(?:st|nd|rd|th)$/.test(atom.lower) && atomAt(atoms, back - 1)?.digits !== undefined
}

const papers: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post star independent tribune world mass school life'.split(' '),
)

/** A day of the week, where it is one and no part of another name. */
export function weekdayAt({ atoms }: Scene, i: number): { last: number; weekday: number } | undefined {
  const atom = atoms[i]
  if (!atom || !(atom.time & Time.Weekday)) return undefined
  const lower = withoutStop(atom.lower)
  const weekday = weekdays.get(lower)!
  const dotted =
    atoms[i + 1]?.text === '.' &&
    atoms[i + 1]!.glued &&
    lower.length <= 5 &&
    i + 2 < atoms.length &&
    !lower.endsWith('day')
  const last = dotted ? i + 2 : i + 1
  const capital = isCapital(atom)
  const next = atoms[last]
  if (doubtful.has(lower)) {
    if (!capital || atom.text === atom.text.toUpperCase()) return undefined
    const marked = /^(?:on|every|each|last|next|this)$/.test(atomAt(atoms, i - 1)?.lower ?? '')
    if (!marked && !dateFollows(atoms, last)) return undefined
  }
  if (capital && next && isCapital(next) && papers.has(next.lower)) return undefined
  return { last, weekday }
}

/** A day or a month follows, perhaps behind a comma: `Sun 5`, `Sat, Oct. 3`. */
function dateFollows(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at]?.text === ',' ? atoms[at + 1] : atoms[at]
  return next !== undefined && ((next.digits > 0 && next === atoms[at]) || (next.time & Time.Month) !== 0)
}
