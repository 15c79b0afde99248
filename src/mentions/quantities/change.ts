import { type Atom, atomAt } from './atoms.ts'
import type { Draft } from './draft.ts'

const verbs = new Set(
  `rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing
  decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining gain gains gained gaining
  climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring slip slips slipped
  slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging plummet plummets plummeted plummeting
  tumble tumbles tumbled tumbling cut cuts cutting raise raises raised raising reduce reduces reduced reducing lower lowers lowered
  lowering shrink shrinks shrank shrunk shrinking swell swelled widen widened widening narrow narrowed narrowing edge edged edging
  inch inched inching advance advanced ease eased easing rally rallied expand expanded expanding boost boosted hike hiked slash slashed
  trim trimmed rebound rebounded up down higher going went go goes gone move moved moving slow slowed slowing accelerate accelerated
  improve improved improving weaken weakened strengthen strengthened double doubled bring brought push pushed upgrade downgrade spike
  spiked dip dipped skyrocket skyrocketed balloon ballooned bounce bounced recover recovered revise revised change changed lift lifted`.split(
    /\s+/,
  ),
)
const nouns = new Set(
  'increase rise drop fall decline decrease gain jump surge reduction cut growth hike slump plunge boost raise dip uptick'.split(
    ' ',
  ),
)
const breaks = new Set(['.', ';', ':', '!', '?'])
const reach = 12

/** Whether a word of change stands in the same clause before atom `i`. */
export function changesBefore(atoms: readonly Atom[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    if (breaks.has(atoms[at]!.text)) return false
    if (verbs.has(atoms[at]!.lower) || nouns.has(atoms[at]!.lower)) return true
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

/** The part a quantity plays in a change; `start` is its first atom, approximator included. */
export function changeOf(atoms: readonly Atom[], start: number, { last, kind }: Draft): Draft['change'] {
  if (kind === 'ordinal' || kind === 'score' || kind === 'ratio' || kind === 'age') return undefined
  const before = atomAt(atoms, start - 1)?.lower
  // power was cut to 60,000 homes
  if (before === 'to' && supplies.has(atomAt(atoms, start - 2)?.lower ?? '')) return undefined
  if (before === 'from' || before === 'to' || before === 'by')
    return changesBefore(atoms, start - 1) ? before : undefined
  if (before !== undefined && verbs.has(before) && isBy(atoms, start, kind, before)) {
    return /^(?:above|below|beyond|past)$/.test(atoms[start]!.lower) ? 'to' : 'by'
  }
  if (before === 'of' && nouns.has(atomAt(atoms, start - 2)?.lower ?? '')) return 'by'
  if (kind === 'percent' && nouns.has(atoms[last]?.lower ?? '')) return 'by'
  return undefined
}
