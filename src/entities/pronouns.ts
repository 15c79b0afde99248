import type { Cast, Draft, Gender } from './draft.ts'
import { type Antecedent, isUnnamed, orderAntecedents, scoreAntecedents } from './salience.ts'
import type { Scene } from './scene.ts'
import { speakerOf } from './speakers.ts'
import { resolveRelative, resolveThing } from './things.ts'

const personal: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])
const relatives = new Set(['who', 'whose', 'which'])
const things = new Set(['it', 'its', 'itself'])
const resolved = new Set([...personal.keys(), ...relatives, ...things])

/**
 * Ties pronouns to entities, left to right, so that a chain of `she` holds together. Those inside quotations come second:
 * a speaker is not the `he` of his own words, and who speaks may itself be told by a pronoun.
 */
export function resolvePronouns(scene: Scene, cast: Cast): void {
  const { tokens, roles } = scene
  const holders = pronounHolders(scene, cast)
  const rolesByPronoun = new Map<number, number[]>()
  for (const [r, role] of roles.entries()) {
    if (role.pronoun !== undefined) rolesByPronoun.set(role.pronoun, [...(rolesByPronoun.get(role.pronoun) ?? []), r])
  }
  const antecedents = orderAntecedents(scene, cast)
  const outside: number[] = []
  const inside: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.lower
    if (!resolved.has(word)) continue
    if (scene.quotationOf(i) < 0) outside.push(i)
    else inside.push(i)
  }
  const byToken = new Map<number, Draft>()
  for (const pass of [outside, inside]) {
    const seen: Antecedent[] = []
    const pending = [...antecedents].sort((a, b) => a.token - b.token)
    let next = 0
    for (const i of pass) {
      while (next < pending.length && pending[next]!.token < i) seen.push(pending[next++]!)
      const word = tokens[i]!.lower
      const gender = personal.get(word)
      let draft: Draft | undefined
      if (gender) {
        const excluded = new Set(holders.get(i))
        const speaker = speakerOf(scene, cast, byToken, i)
        if (speaker) excluded.add(speaker)
        draft = choose(scene, cast, seen, i, gender, excluded)
      } else draft = relatives.has(word) ? resolveRelative(scene, cast, i) : resolveThing(scene, seen, i)
      if (!draft) continue
      byToken.set(i, draft)
      if (gender) {
        draft.gender ??= gender
        const mention = pronounMention(scene, draft, i)
        seen.push(mention)
        if (pass === outside) antecedents.push(mention)
      }
      if (isUnnamed(draft)) {
        if (draft.role !== undefined)
          cast.standIns.push({ start: tokens[i]!.start, end: tokens[i]!.end, role: draft.role })
        continue
      }
      const rule = gender ? 'entity.pronoun' : relatives.has(word) ? 'entity.relative' : 'entity.it'
      draft.mentions.push({ start: tokens[i]!.start, end: tokens[i]!.end, kind: 'pronoun', rule })
      for (const r of rolesByPronoun.get(i) ?? []) cast.holderOf[r] = draft
    }
  }
}

function pronounMention(scene: Scene, draft: Draft, i: number): Antecedent {
  const word = scene.tokens[i]!.lower
  return {
    draft,
    token: i,
    kind: 'pronoun',
    subject: word === 'he' || word === 'she',
    embedded: false,
    quotation: scene.quotationOf(i),
    sentence: scene.sentenceOf(i),
  }
}

/** For the `her` of `Okoro, her cousin`: the cousin, who is not herself meant by it. */
function pronounHolders({ roles }: Scene, cast: Cast): Map<number, Draft[]> {
  const held = new Map<number, Draft[]>()
  for (const [r, role] of roles.entries()) {
    const draft = cast.holderOf[r]
    if (!draft) continue
    for (let i = role.from; i < role.first; i++) held.set(i, [...(held.get(i) ?? []), draft])
  }
  return held
}

/** The most salient person of the pronoun's gender, when he or she stands out. */
function choose(
  scene: Scene,
  cast: Cast,
  seen: readonly Antecedent[],
  i: number,
  gender: Gender,
  excluded: ReadonlySet<Draft>,
): Draft | undefined {
  const ranked = scoreAntecedents(scene, seen, i, gender, excluded)
  const [best, second] = ranked
  if (!best) return undefined
  if (!second || best.score - second.score >= 0.8) return best.draft
  const { start, end } = scene.tokens[i]!
  const candidates = ranked.filter(r => best.score - r.score < 0.8 && !isUnnamed(r.draft)).map(r => r.draft)
  if (candidates.length > 1) cast.doubts.push({ start, end, candidates, rule: 'entity.pronoun' })
  return undefined
}
