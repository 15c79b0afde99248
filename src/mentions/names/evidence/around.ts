import { looks, Shape } from '../../../language/index.ts'
import { Beside } from '../beside.ts'
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'
import { Class, is } from '../words.ts'
import { Written } from '../written.ts'

/** Lower-case text of the word before or behind a candidate in its paragraph; empty when there is none. */
export function wordBefore({ words, paragraph }: Scene, { first }: Candidate, distance = 1): string {
  const i = first - distance
  return i >= 0 && paragraph[i] === paragraph[first] ? words[i]!.lower : ''
}

export function wordBehind({ words, paragraph }: Scene, { first, last }: Candidate, distance = 0): string {
  const i = last + distance
  return i < words.length && paragraph[i] === paragraph[first] ? words[i]!.lower : ''
}

/** Bits of `Beside` of the word before or behind a candidate. */
export function besideBefore({ beside, paragraph }: Scene, { first }: Candidate, distance = 1): number {
  const i = first - distance
  return i >= 0 && paragraph[i] === paragraph[first] ? beside[i]! : Beside.Nothing
}

export function besideBehind({ words, beside, paragraph }: Scene, { first, last }: Candidate, distance = 0): number {
  const i = last + distance
  return i < words.length && paragraph[i] === paragraph[first] ? beside[i]! : Beside.Nothing
}

export function classBefore({ words, classes, paragraph }: Scene, { first }: Candidate, distance = 1): number {
  const i = first - distance
  return i >= 0 && paragraph[i] === paragraph[first] && !looks(words[i], Shape.Capital) ? classes[i]! : 0
}

export function classBehind({ words, classes, paragraph }: Scene, { first, last }: Candidate, distance = 0): number {
  const i = last + distance
  return i < words.length && paragraph[i] === paragraph[first] && !looks(words[i], Shape.Capital) ? classes[i]! : 0
}

/** Classes of the first word behind the candidate that is no possessive mark. */
export function classBehindPossessive(scene: Scene, c: Candidate): number {
  return classBehind(scene, c, is(besideBehind(scene, c), Beside.Possessive) ? 1 : 0)
}

export const lastClass = ({ classes, written }: Scene, { last }: Candidate): number =>
  classes[is(written[last - 1], Written.FullStop) ? last - 2 : last - 1]!
export const firstClass = ({ classes }: Scene, { first }: Candidate): number => classes[first]!
/** How many characters it has. */
export const length = ({ start, end }: Candidate): number => end - start
export const size = ({ first, last }: Candidate): number => last - first

/** Whether every word passes. */
export function every({ classes }: Scene, { first, last }: Candidate, test: (bits: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (!test(classes[i]!)) return false
  return true
}

export function some({ classes }: Scene, { first, last }: Candidate, test: (bits: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(classes[i]!)) return true
  return false
}

/** A word that no list of English words, heads or titles has. */
export const isUnknown = (bits: number): boolean =>
  (bits &
    (Class.Common |
      Class.Function |
      Class.OrgHead |
      Class.PlaceHead |
      Class.Facility |
      Class.Event |
      Class.NoName |
      Class.Demonym |
      Class.BareOrg |
      Class.Calendar)) ===
  0

/** A given name that is nothing else. */
export const isGiven = (bits: number): boolean =>
  is(bits, Class.Given) && !is(bits, Class.Common | Class.Demonym | Class.OrgHead)

export const hasHead = (scene: Scene, c: Candidate): boolean =>
  is(lastClass(scene, c), Class.OrgHead | Class.PlaceHead | Class.Facility | Class.Event) && size(c) > 1
