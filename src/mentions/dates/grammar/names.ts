import { readOrdinal } from '../numbers.ts'
import type { Scene } from '../scene.ts'
import { doubtful, months, weekdays } from '../words/calendar.ts'

const capital = /^\p{Lu}/u
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
  const month = atom?.kind === 'word' ? months.get(stripped(atom.lower)) : undefined
  if (month === undefined) return undefined
  const dotted = atoms[i + 1]?.text === '.' && atoms[i + 1]!.glued && atom!.text.length <= 4 && atoms[i + 2]?.digits
  const last = dotted ? i + 2 : i + 1
  const lower = stripped(atom!.lower)
  const next = atoms[last]
  const previous = atoms[i - 1]
  const byNumber = isDayOrYear(atoms, last) || (previous !== undefined && isDayBefore(atoms, i))
  const isCapital = capital.test(atom!.text)
  if (!isCapital && verbs.has(lower) && !/^(?:of|in|since|until|st|nd|rd|th|-|\/)$/.test(previous?.lower ?? ''))
    return undefined
  if (byNumber && (isCapital || lower !== 'may' || next?.lower !== 'be')) {
    return isCapital || !doubtful.has(lower) || /of|th|st|nd|rd|-|\//.test(previous?.lower ?? '') || next?.digits
      ? { last, month }
      : undefined
  }
  if (doubtful.has(lower)) {
    if (!before.has(previous?.lower ?? '')) return undefined
    if (!isCapital && !/^(?:in|since|of|until)$/.test(previous!.lower)) return undefined
    if (!isCapital && lower !== 'may') return undefined
  } else if (!isCapital && lower === 'august') return undefined
  // June Smith, Theresa May, the March Against Fear
  if (
    isCapital &&
    firstNames.has(lower) &&
    next &&
    capital.test(next.text) &&
    !next.glued &&
    !weekdays.has(next.lower)
  ) {
    return undefined
  }
  return { last, month }
}

const stripped = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

function isDayOrYear(atoms: Scene['atoms'], at: number): boolean {
  const atom = atoms[at]
  if (!atom) return false
  const next = atoms[at + 1]
  if (atom.digits > 0) return atom.digits <= 2 ? atom.value >= 1 && atom.value <= 31 : atom.digits === 4
  if (/^[-/,]$/.test(atom.text))
    return next !== undefined && (next.digits === 4 || (next.digits > 0 && next.digits <= 2 && atom.text !== ','))
  return readOrdinal(atoms, at) !== undefined && atom.lower !== 'second'
}

/** `5 May`, `5th of May`, `5-May`. */
function isDayBefore(atoms: Scene['atoms'], i: number): boolean {
  const back = /^(?:of|-|\/)$/.test(atoms[i - 1]!.lower) ? i - 2 : i - 1
  const atom = atoms[back]
  if (!atom) return false
  if (atom.digits > 0) return atom.digits <= 2 && atom.value >= 1 && atom.value <= 31
  return /^(?:st|nd|rd|th)$/.test(atom.lower) && atoms[back - 1]?.digits !== undefined && atom.glued
}

const papers: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post star independent tribune world mass school life'.split(' '),
)

/** A day of the week, where it is one and no part of another name. */
export function weekdayAt({ atoms }: Scene, i: number): { last: number; weekday: number } | undefined {
  const atom = atoms[i]
  const lower = atom?.kind === 'word' ? stripped(atom.lower) : ''
  const weekday = weekdays.get(lower)
  if (weekday === undefined) return undefined
  const dotted =
    atoms[i + 1]?.text === '.' &&
    atoms[i + 1]!.glued &&
    lower.length <= 5 &&
    i + 2 < atoms.length &&
    !/day$/.test(lower)
  const last = dotted ? i + 2 : i + 1
  const isCapital = capital.test(atom!.text)
  const next = atoms[last]
  if (doubtful.has(lower)) {
    if (!isCapital || atom!.text === atom!.text.toUpperCase()) return undefined
    const marked = /^(?:on|every|each|last|next|this)$/.test(atoms[i - 1]?.lower ?? '')
    if (!marked && !dateFollows(atoms, last)) return undefined
  }
  if (isCapital && next && capital.test(next.text) && papers.has(next.lower)) return undefined
  return { last, weekday }
}

/** A day or a month follows, perhaps behind a comma: `Sun 5`, `Sat, Oct. 3`. */
function dateFollows(atoms: Scene['atoms'], at: number): boolean {
  const next = atoms[at]?.text === ',' ? atoms[at + 1] : atoms[at]
  return next !== undefined && ((next.digits > 0 && next === atoms[at]) || months.has(stripped(next.lower)))
}
