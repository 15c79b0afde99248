import { Kind } from '../../gazetteer/lookup.ts'
import { Shape } from '../../language/index.ts'
import { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { hasHead, lastClass } from './evidence/around.ts'
import { Located, Own } from './evidence/evidence.ts'
import { evidence } from './evidence/index.ts'
import { evidenceOf, lowestBit, pass, passed, shown } from './questions.ts'
import type { Scene } from './scene.ts'
import { makeSums, type Sums } from './sums.ts'
import { Position } from './words.ts'

const kindOf = Uint8Array.from(evidence, ({ kind }) => kind)
const weightOf = Float64Array.from(evidence, ({ weight }) => weight)
const holdsOf = evidence.map(({ holds }) => holds)

/** Lets every piece of evidence speak on every candidate. */
export function weigh(scene: Scene, candidates: readonly Candidate[]): void {
  scene.sums = makeSums(candidates.length)
  for (let c = 0; c < candidates.length; c++) {
    candidates[c]!.sums = 4 * c
    ask(scene, candidates[c]!)
  }
}

function ask(scene: Scene, candidate: Candidate): void {
  const { first, last, sums } = candidate
  const { own, held } = scene.sums
  const { classes, paragraph, beside } = scene
  const before = first > 0 && paragraph[first - 1] === paragraph[first] ? first - 1 : -1
  const behind = last < scene.words.length && paragraph[last] === paragraph[first] ? last : -1
  shown[0] = classes[first]!
  shown[1] = lastClass(scene, candidate)
  shown[2] = writtenIn(scene, candidate)
  shown[3] = before < 0 ? Beside.Nothing : beside[before]!
  shown[4] = behind < 0 ? Beside.Nothing : beside[behind]!
  shown[5] = smallClass(scene, before)
  shown[6] = smallClass(scene, behind)
  shown[7] = locatedOf(candidate)
  pass(ownOf(scene, candidate, behind))
  let spoke = -1
  for (let w = 0; w < passed.length; w++) {
    for (let rest = passed[w]!; rest !== 0; rest &= rest - 1) {
      const number = evidenceOf[32 * w + lowestBit(rest)]!
      const holds = holdsOf[number]
      if (number === spoke || (holds !== undefined && !holds(scene, candidate))) continue
      own[sums + kindOf[number]!]! += weightOf[number]!
      spoke = number
      held[sums + w]! |= rest & -rest
    }
  }
}

function ownOf(scene: Scene, candidate: Candidate, behind: number): number {
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
  if (scene.shapes[first]! & Shape.AllCaps) own |= Own.Capitals
  if (scene.positions[first]! & Position.Opening) own |= Own.Opening
  if (behind >= 0 && scene.shapes[behind]! & Shape.Capital) own |= Own.LargeBehind
  return own
}

function locatedOf({ place }: Candidate): number {
  if (!place) return 0
  const { kind, population } = place
  if (kind === Kind.area || kind === Kind.water) return Located.Area
  if (kind === Kind.division) return Located.Division
  if (kind === Kind.district) return Located.District
  if (kind !== Kind.city) return 0
  if (population >= 200_000) return population < 1_000_000 ? Located.City : Located.Metropolis
  if (population >= 50_000) return Located.LargeTown
  return population < 10_000 ? Located.Village : Located.Town
}

function writtenIn({ written }: Scene, { first, last }: Candidate): number {
  let bits = 0
  for (let i = first; i < last; i++) bits |= written[i]!
  return bits
}

/** The classes of a word without a capital. */
const smallClass = ({ shapes, classes }: Scene, i: number): number =>
  i < 0 || shapes[i]! & Shape.Capital ? 0 : classes[i]!

/** Share of its own sum that a mention keeps; the rest is the mean of all mentions of the name. */
const ownShare = 0.5

/** Mentions of one name share what is known of each: half its own sum, half the mean. */
export function pool(scene: Scene, candidates: readonly Candidate[]): void {
  const { own, total } = scene.sums
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]!
    if (candidate.firstMention) addMention(scene.sums, candidate.firstMention, candidate)
  }
  for (let c = 0; c < candidates.length; c++) {
    const { sums, firstMention } = candidates[c]!
    const first = firstMention ?? candidates[c]!
    if (first.mentions === 1) continue
    for (let k = 0; k < 4; k++) {
      const alone = own[sums + k]!
      const all = total[first.sums + k]!
      const rest = Math.max(0, all - alone)
      own[sums + k] =
        ownShare * alone + (1 - ownShare) * (all / first.mentions) + 0.15 * Math.min(8, rest) * (1 - ownShare)
    }
  }
}

function addMention({ own, total }: Sums, first: Candidate, { sums }: Candidate): void {
  if (first.mentions === 1) for (let k = first.sums; k < first.sums + 4; k++) total[k] = own[k]!
  first.mentions++
  for (let k = 0; k < 4; k++) total[first.sums + k]! += own[sums + k]!
}
