import type { PlaceMatch } from '../../gazetteer/lookup.ts'
import { Shape } from '../../language/index.ts'
import type { NameType } from './name.ts'
import type { Scene } from './scene.ts'
import { Position } from './words.ts'

/** What a candidate may be; `none` is a sum of its own, not the absence of the others. */
export const kinds = ['person', 'organization', 'place', 'none'] as const
export const Person = 0
export const Organization = 1
export const Place = 2
export const None = 3

/** What full names taught about a shorter form: how much for each kind. */
export type Lesson = { person: number; organization: number; place: number; none: number }

/** Words `[first, last)` that may be a name, and what speaks for each kind. */
export type Candidate = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** A title or honorific was cut off before it. */
  readonly titled: 'title' | 'honorific' | undefined
  /** Was joined over `of`, `for`, `and`. */
  readonly joined: boolean
  /** One word in capitals. */
  readonly acronym: boolean
  readonly place: PlaceMatch | undefined
  /** Where the four numbers of `scene.sums` begin, once it is weighed: for person, organisation, place and none. */
  sums: number
  /** The first mention of its name, where that is another: all mentions are weighed together. */
  firstMention: Candidate | undefined
  /** Of a first mention: the number of another one that `Namesakes` keeps with it; -1 for none. */
  before: number
  /** Of a first mention: how many there are, and what full names taught about it. */
  mentions: number
  lesson: Lesson | undefined
  type: NameType | undefined
  /** The candidate that this acronym stands for, or the other way round. */
  partner: Candidate | undefined
}

export function candidateOf(
  scene: Scene,
  first: number,
  last: number,
  titled: Candidate['titled'] = undefined,
  joined = false,
): Candidate {
  const { start, shape } = scene.words[first]!
  const { end } = scene.words[last - 1]!
  return {
    first,
    last,
    start,
    end,
    titled,
    joined,
    acronym:
      last - first === 1 &&
      (shape & Shape.AllCaps) !== 0 &&
      end - start <= 7 &&
      !(scene.positions[first]! & Position.Capitals),
    place: scene.place(first, last),
    sums: 0,
    firstMention: undefined,
    before: -1,
    mentions: 1,
    lesson: undefined,
    type: undefined,
    partner: undefined,
  }
}
