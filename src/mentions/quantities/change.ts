import { type Atom, atomAt } from './atoms.ts'
import type { Draft } from './draft.ts'
import { Num } from './number-word.ts'

const reach = 12

/** Whether a word of change stands in the same clause before atom `i`. */
export function changesBefore(atoms: readonly Atom[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    const { number } = atoms[at]!
    if (number & Num.Break) return false
    if (number & (Num.Changing | Num.Change)) return true
  }
  return false
}

const otherVerbs = new Set(
  'go goes going went gone bring brought move moved change changed push pushed improve recover recovered'.split(' '),
)
const raising = new Set('raise raises raised raising lift lifted'.split(' '))
/** Verbs that `up` or `down` belongs to: made up 12 %, signed up 300 members. */
const phrasal = new Set(
  `make makes made making set sets take takes took sign signs signed pick picked buy buys bought pay paid end ends ended show
  showed follow back rack racked put puts gave give blow blew round write wrote turn turned call called pile piled hold held`.split(
    /\s+/,
  ),
)

/** Whether the verb right before a quantity says by how much something changes. */
function isBy(atoms: readonly Atom[], start: number, kind: Draft['kind'], verb: string): boolean {
  if (otherVerbs.has(verb) || (raising.has(verb) && kind !== 'percent')) return false
  return !((verb === 'up' || verb === 'down') && phrasal.has(atomAt(atoms, start - 2)?.lower ?? ''))
}

/** What is cut or raised for those that receive it. */
const supplies = new Set(
  'power electricity water gas heating supply supplies aid access service services internet help relief'.split(' '),
)

const isChange = (atom: Atom | undefined): boolean => atom !== undefined && (atom.number & Num.Change) !== 0

/** The part a quantity plays in a change; `start` is its first atom, approximator included. */
export function changeOf(atoms: readonly Atom[], start: number, { last, kind }: Draft): Draft['change'] {
  if (kind === 'ordinal' || kind === 'score' || kind === 'ratio' || kind === 'age') return undefined
  const word = atomAt(atoms, start - 1)
  const before = word?.lower
  // power was cut to 60,000 homes
  if (before === 'to' && supplies.has(atomAt(atoms, start - 2)?.lower ?? '')) return undefined
  if (before === 'from' || before === 'to' || before === 'by')
    return changesBefore(atoms, start - 1) ? before : undefined
  if (word && word.number & Num.Changing && isBy(atoms, start, kind, word.lower)) {
    return /^(?:above|below|beyond|past)$/.test(atoms[start]!.lower) ? 'to' : 'by'
  }
  if (before === 'of' && isChange(atomAt(atoms, start - 2))) return 'by'
  return kind === 'percent' && isChange(atoms[last]) ? 'by' : undefined
}
