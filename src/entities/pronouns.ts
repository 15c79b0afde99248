import { type Cast, type Draft, type Gender, mostCandidates } from './draft.ts'
import {
  type Antecedent,
  antecedent,
  inOneOrder,
  isUnnamed,
  orderAntecedents,
  Seen,
  scoreAntecedents,
} from './salience.ts'
import type { Scene } from './scene.ts'
import { speakerOf } from './speakers.ts'
import { resolveRelative, resolveThing } from './things.ts'
import { type PronounKind, pronounKind } from './triggers.ts'

/** The pronouns of a text, and what is known for them. */
type Pronouns = {
  readonly scene: Scene
  readonly cast: Cast
  /** For the `her` of `Okoro, her cousin`: the cousin, who is not herself meant by it. */
  readonly holders: ReadonlyMap<number, readonly Draft[]>
  /** The roles that a pronoun holds. */
  readonly roles: ReadonlyMap<number, readonly number[]>
  readonly antecedents: Antecedent[]
  readonly byToken: Map<number, Draft>
}

/**
 * Ties pronouns to entities, left to right, so that a chain of `she` holds together. Those inside quotations come second:
 * a speaker is not the `he` of his own words, and who speaks may itself be told by a pronoun.
 */
export function resolvePronouns(scene: Scene, cast: Cast, all: readonly number[]): void {
  if (all.length === 0) return
  const outside = all.filter(i => scene.quotationOf(i) < 0)
  const pronouns: Pronouns = {
    scene,
    cast,
    holders: pronounHolders(scene, cast),
    roles: rolesByPronoun(scene),
    antecedents: orderAntecedents(scene, cast),
    byToken: new Map(),
  }
  const found = resolveAll(pronouns, outside)
  if (outside.length === all.length) return
  resolveAll(
    { ...pronouns, antecedents: inOneOrder(pronouns.antecedents, found) },
    all.filter(i => scene.quotationOf(i) >= 0),
  )
}

/** Resolves some of the pronouns, in the order of the text; answers with the mentions of people that they are. */
function resolveAll(pronouns: Pronouns, some: readonly number[]): Antecedent[] {
  const { scene, cast, antecedents, byToken } = pronouns
  const { tokens } = scene
  const found: Antecedent[] = []
  const seen = new Seen()
  let next = 0
  for (const i of some) {
    while (next < antecedents.length && antecedents[next]!.token < i) seen.add(antecedents[next++]!)
    const kind = pronounKind(tokens[i]!)!
    const draft = resolve(pronouns, seen, i, kind)
    if (!draft) continue
    byToken.set(i, draft)
    if (kind === 'female' || kind === 'male') {
      draft.gender ??= kind
      const { lower } = tokens[i]!
      const mention = antecedent(scene, draft, i, 'pronoun', lower === 'he' || lower === 'she', false)
      seen.add(mention)
      found.push(mention)
    }
    const { start, end } = tokens[i]!
    if (isUnnamed(draft)) {
      if (draft.role !== undefined) cast.standIns.push({ start, end, role: draft.role })
      continue
    }
    const rule = kind === 'relative' ? 'entity.relative' : kind === 'thing' ? 'entity.it' : 'entity.pronoun'
    draft.mentions.push({ start, end, kind: 'pronoun', rule })
    for (const r of pronouns.roles.get(i) ?? none) cast.holderOf[r] = draft
  }
  return found
}

const none: readonly number[] = []

function resolve(pronouns: Pronouns, seen: Seen, i: number, kind: PronounKind): Draft | undefined {
  const { scene, cast } = pronouns
  if (kind === 'relative') return resolveRelative(scene, cast, i)
  if (kind === 'thing') return resolveThing(scene, seen.things, i)
  const holders = pronouns.holders.get(i) ?? nobody
  const speaker = speakerOf(scene, cast, pronouns.byToken, i)
  return choose(scene, cast, seen.people, i, kind, speaker ? [speaker, ...holders] : holders)
}

const nobody: readonly Draft[] = []

function pronounHolders({ roles, tokens }: Scene, cast: Cast): Map<number, Draft[]> {
  const held = new Map<number, Draft[]>()
  for (let r = 0; r < roles.length; r++) {
    const draft = cast.holderOf[r]
    if (!draft) continue
    const { from, first } = roles[r]!
    for (let i = from; i < first; i++) if (pronounKind(tokens[i]!) !== null) put(held, i, draft)
  }
  return held
}

function rolesByPronoun({ roles }: Scene): Map<number, number[]> {
  const held = new Map<number, number[]>()
  for (let r = 0; r < roles.length; r++) {
    const { pronoun } = roles[r]!
    if (pronoun !== undefined) put(held, pronoun, r)
  }
  return held
}

function put<T>(map: Map<number, T[]>, key: number, item: T): void {
  const items = map.get(key)
  if (items) items.push(item)
  else map.set(key, [item])
}

/** By how much the best candidate has to stand out. */
const margin = 0.8

/** The most salient person of the pronoun's gender, when he or she stands out. */
function choose(
  scene: Scene,
  cast: Cast,
  people: readonly Antecedent[],
  i: number,
  gender: Gender,
  excluded: readonly Draft[],
): Draft | undefined {
  const { drafts, scores } = scoreAntecedents(scene, people, i, gender, excluded)
  let best = 0
  for (let d = 1; d < drafts.length; d++) if (scores[d]! > scores[best]!) best = d
  let near = 0
  for (const score of scores) if (scores[best]! - score < margin) near++
  if (near < 2) return drafts[best]
  const candidates = drafts.filter((draft, d) => scores[best]! - scores[d]! < margin && !isUnnamed(draft))
  if (candidates.length > 1) {
    const { start, end } = scene.tokens[i]!
    candidates.sort((a, b) => scores[drafts.indexOf(b)]! - scores[drafts.indexOf(a)]!)
    cast.doubts.push({ start, end, candidates: candidates.slice(0, mostCandidates), rule: 'entity.pronoun' })
  }
  return undefined
}
