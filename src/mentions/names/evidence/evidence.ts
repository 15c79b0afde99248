import type { Rule } from '../../../rules/rule.ts'
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'

/**
 * One thing that speaks for or against a kind, and how loudly. It holds of a candidate that is as one of its `when`s says and, if
 * there is a `holds`, passes that.
 */
export type Evidence = Rule & {
  /** Index into a candidate's sums: person, organisation, place, none. */
  readonly kind: number
  /** Added to that sum; about 1.6 makes a name. */
  readonly weight: number
  /** What bits tell. Evidence is cheap where this rules most candidates out before `holds` is asked. */
  readonly when: When | readonly When[]
  /** What bits do not tell. */
  readonly holds?: (scene: Scene, candidate: Candidate) => boolean
}

/** What must be so of a candidate: everything that is given here. */
export type When = {
  /** Bits of `Own`, all of them. */
  readonly own?: number
  /** Bits of `Class`, any of them, of the first word. */
  readonly first?: number
  /** The same of the last word that is no full stop. */
  readonly last?: number
  /** Bits of `Written`, any of them, of any word. */
  readonly written?: number
  /** Bits of `Located`, any of them. */
  readonly located?: number
  /** Bits of `Beside`, any of them, of the word or mark right before the candidate. */
  readonly before?: number
  readonly behind?: number
  /** Bits of `Class`, any of them, of a word without a capital right before the candidate. */
  readonly classBefore?: number
  readonly classBehind?: number
}

/** What a candidate itself is, as bits; of two that exclude each other each has a bit. */
export const Own = {
  /** One word. */
  One: 1 << 0,
  /** Two words or more. */
  Several: 1 << 1,
  /** A title was cut off before it. */
  Titled: 1 << 2,
  Untitled: 1 << 3,
  /** Joined over `of`, `for`, `and`. */
  Joined: 1 << 4,
  Unjoined: 1 << 5,
  Acronym: 1 << 6,
  NoAcronym: 1 << 7,
  /** The gazetteer has it. */
  Place: 1 << 8,
  NoPlace: 1 << 9,
  Country: 1 << 10,
  NoCountry: 1 << 11,
  City: 1 << 12,
  /** Two words or more, the last of which is what organisations, places or events are. */
  Headed: 1 << 13,
  Unheaded: 1 << 14,
  /** Tied to another candidate by a bracket. */
  Tied: 1 << 15,
  /** The first word is in capitals. */
  Capitals: 1 << 16,
  /** Opens its paragraph. */
  Opening: 1 << 17,
  /** A word with a capital stands right behind it. */
  LargeBehind: 1 << 18,
} as const

/** What the gazetteer has under a candidate's name, as bits: towns by how many people live there. */
export const Located = {
  /** A region, sea or river. */
  Area: 1 << 0,
  Division: 1 << 1,
  District: 1 << 2,
  /** A million or more. */
  Metropolis: 1 << 3,
  /** Two hundred thousand or more. */
  City: 1 << 4,
  /** Fifty thousand or more. */
  LargeTown: 1 << 5,
  /** Ten thousand or more. */
  Town: 1 << 6,
  Village: 1 << 7,
} as const
