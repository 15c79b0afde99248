import { Kind } from '../../gazetteer/lookup.ts'
import { Shape } from '../../language/index.ts'
import { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { hasHead, lastClass } from './evidence/around.ts'
import { type Evidence, Own, type When } from './evidence/evidence.ts'
import { evidence } from './evidence/index.ts'
import type { Scene } from './scene.ts'
import { Position } from './words.ts'

/** A `When` of a piece of evidence with a mask for everything, as weighing asks it. */
type Question = {
  readonly number: number
  readonly kind: number
  readonly weight: number
  readonly own: number
  readonly first: number
  readonly last: number
  readonly written: number
  readonly before: number
  readonly behind: number
  readonly classBefore: number
  readonly classBehind: number
  readonly holds: Evidence['holds']
}

/** A bit that no list uses. Everything asked about has it, so that a mask of all bits lets everything pass. */
const Any = 1 << 31
const all = -1

const questionOf = (number: number, { kind, weight, holds }: Evidence, when: When): Question => ({
  number,
  kind,
  weight,
  own: when.own ?? 0,
  first: when.first ?? all,
  last: when.last ?? all,
  written: when.written ?? all,
  before: when.before ?? all,
  behind: when.behind ?? all,
  classBefore: when.classBefore ?? all,
  classBehind: when.classBehind ?? all,
  holds,
})

const questions = evidence.flatMap((e, number) => [e.when].flat().map((when: When) => questionOf(number, e, when)))
const ofOne = questions.filter(({ own }) => !(own & Own.Several))
const ofSeveral = questions.filter(({ own }) => !(own & Own.One))

/** Lets every piece of evidence speak on every candidate. */
export function weigh(scene: Scene, candidates: readonly Candidate[]): void {
  for (let c = 0; c < candidates.length; c++) ask(scene, candidates[c]!)
}

function ask(scene: Scene, candidate: Candidate): void {
  const { first, last, sums, fired } = candidate
  const { classes, paragraph, beside } = scene
  const before = first > 0 && paragraph[first - 1] === paragraph[first] ? first - 1 : -1
  const behind = last < scene.words.length && paragraph[last] === paragraph[first] ? last : -1
  const own = ownOf(scene, candidate)
  const firstClass = classes[first]! | Any
  const endClass = lastClass(scene, candidate) | Any
  const written = writtenIn(scene, candidate) | Any
  const besideBefore = (before < 0 ? Beside.Nothing : beside[before]!) | Any
  const besideBehind = (behind < 0 ? Beside.Nothing : beside[behind]!) | Any
  const classBefore = smallClass(scene, before) | Any
  const classBehind = smallClass(scene, behind) | Any
  const asked = own & Own.One ? ofOne : ofSeveral
  let spoke = -1
  for (let q = 0; q < asked.length; q++) {
    const question = asked[q]!
    if (
      (own & question.own) === question.own &&
      firstClass & question.first &&
      endClass & question.last &&
      written & question.written &&
      besideBefore & question.before &&
      besideBehind & question.behind &&
      classBefore & question.classBefore &&
      classBehind & question.classBehind &&
      question.number !== spoke &&
      (question.holds === undefined || question.holds(scene, candidate))
    ) {
      sums[question.kind]! += question.weight
      spoke = question.number
      fired.push(spoke)
    }
  }
}

function ownOf(scene: Scene, candidate: Candidate): number {
  const { first, last, place } = candidate
  let own = last - first === 1 ? Own.One : Own.Several
  own |= candidate.titled ? Own.Titled : Own.Untitled
  own |= candidate.joined ? Own.Joined : Own.Unjoined
  own |= candidate.acronym ? Own.Acronym : Own.NoAcronym
  own |= place ? Own.Place : Own.NoPlace
  own |= place?.kind === Kind.country ? Own.Country : Own.NoCountry
  if (place?.kind === Kind.city) own |= Own.City
  own |= hasHead(scene, candidate) ? Own.Headed : Own.Unheaded
  if (candidate.partner) own |= Own.Tied
  if (scene.words[first]!.shape & Shape.AllCaps) own |= Own.Capitals
  if (scene.positions[first]! & Position.Opening) own |= Own.Opening
  return own
}

function writtenIn({ written }: Scene, { first, last }: Candidate): number {
  let bits = 0
  for (let i = first; i < last; i++) bits |= written[i]!
  return bits
}

/** The classes of a word without a capital. */
const smallClass = ({ words, classes }: Scene, i: number): number =>
  i < 0 || words[i]!.shape & Shape.Capital ? 0 : classes[i]!

/** Share of its own sum that a mention keeps; the rest is the mean of all mentions of the name. */
const own = 0.5

/** All mentions of one name, and the sums of their sums. */
type Group = { size: number; readonly totals: number[] }

/** Mentions of one name share what is known of each: half its own sum, half the mean. */
export function pool(candidates: readonly Candidate[]): void {
  const byKey = new Map<string, Group>()
  const groups: Group[] = []
  for (let c = 0; c < candidates.length; c++) {
    const { key, sums } = candidates[c]!
    let group = byKey.get(key)
    if (!group) {
      group = { size: 0, totals: [0, 0, 0, 0] }
      byKey.set(key, group)
    }
    group.size++
    for (let k = 0; k < 4; k++) group.totals[k]! += sums[k]!
    groups.push(group)
  }
  for (let c = 0; c < candidates.length; c++) {
    const { size, totals } = groups[c]!
    if (size === 1) continue
    const { sums } = candidates[c]!
    for (let k = 0; k < 4; k++) {
      const rest = Math.max(0, totals[k]! - sums[k]!)
      sums[k] = own * sums[k]! + (1 - own) * (totals[k]! / size) + 0.15 * Math.min(8, rest) * (1 - own)
    }
  }
}
