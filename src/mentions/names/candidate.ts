import type { PlaceMatch } from '../../gazetteer/lookup.ts'
import { Shape, wordFact } from '../../language/index.ts'
import type { NameType } from './name.ts'
import type { Scene } from './scene.ts'
import { Position } from './words.ts'

/** What a candidate may be; `none` is a sum of its own, not the absence of the others. */
export const kinds = ['person', 'organization', 'place', 'none'] as const
export const Person = 0
export const Organization = 1
export const Place = 2
export const None = 3

/** How many mentions a name has, and the sums of their sums. */
export type Mentions = { size: number; readonly totals: number[] }

/** Words `[first, last)` that may be a name, and what speaks for each kind. */
export type Candidate = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text in lower case: mentions with one key are weighed together. */
  readonly key: string
  /** A title or honorific was cut off before it. */
  readonly titled: 'title' | 'honorific' | undefined
  /** Was joined over `of`, `for`, `and`. */
  readonly joined: boolean
  /** One word in capitals. */
  readonly acronym: boolean
  readonly place: PlaceMatch | undefined
  /** Sums for person, organisation, place and none. */
  readonly sums: number[]
  /** The pieces of evidence that spoke: `scene.fired[firedFrom]` to `scene.fired[firedTo - 1]`. */
  firedFrom: number
  firedTo: number
  /** All mentions of its name, where there are several. */
  mentions: Mentions | undefined
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
  const word = scene.words[first]!
  const isOne = last - first === 1
  const text = isOne ? word.text : scene.textOf(first, last)
  return {
    first,
    last,
    start: word.start,
    end: scene.words[last - 1]!.end,
    text,
    key: isOne ? keyOf(word) : text.toLowerCase(),
    titled,
    joined,
    acronym:
      isOne && (word.shape & Shape.AllCaps) !== 0 && text.length <= 7 && !(scene.positions[first]! & Position.Capitals),
    place: scene.place(first, last),
    sums: [0, 0, 0, 0],
    firedFrom: 0,
    firedTo: 0,
    mentions: undefined,
    type: undefined,
    partner: undefined,
  }
}

const keyOf = wordFact(({ text }) => text.toLowerCase())
