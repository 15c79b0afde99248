import { has, Tag } from '../language/index.ts'
import type { Cast, Draft, Gender } from './draft.ts'
import { type Antecedent, orderAntecedents, scoreAntecedents } from './salience.ts'
import type { Scene } from './scene.ts'

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
const things = new Set(['it', 'its', 'itself'])

/** Ties pronouns to entities, left to right, so that a chain of `she` holds together. */
export function resolvePronouns(scene: Scene, cast: Cast): void {
  const { tokens, roles, document } = scene
  const antecedents = orderAntecedents(scene, cast)
  const rolesByPronoun = new Map<number, number[]>()
  for (const [r, role] of roles.entries()) {
    if (role.pronoun !== undefined) rolesByPronoun.set(role.pronoun, [...(rolesByPronoun.get(role.pronoun) ?? []), r])
  }
  let known = 0
  const seen: Antecedent[] = []
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      while (known < antecedents.length && antecedents[known]!.token <= i) seen.push(antecedents[known++]!)
      const word = tokens[i]!.lower
      const gender = personal.get(word)
      let draft: Draft | undefined
      let rule = 'entity.pronoun'
      if (gender) draft = choose(scene, cast, seen, i, gender)
      else if (word === 'who' || word === 'whose' || word === 'which') {
        rule = 'entity.relative'
        draft = relative(scene, cast, i, word)
      } else if (things.has(word)) {
        rule = 'entity.it'
        draft = thing(scene, seen, i)
      }
      if (!draft) continue
      draft.mentions.push({ start: tokens[i]!.start, end: tokens[i]!.end, kind: 'pronoun', rule })
      if (gender) {
        draft.gender ??= gender
        seen.push({
          draft,
          token: i,
          kind: 'pronoun',
          subject: word === 'he' || word === 'she',
          embedded: false,
          quotation: scene.quotationOf(i),
          sentence: scene.sentenceOf(i),
        })
      }
      for (const r of rolesByPronoun.get(i) ?? []) cast.holderOf[r] = draft
    }
  }
}

/** The most salient person of the pronoun's gender, when he or she stands out. */
function choose(scene: Scene, cast: Cast, seen: readonly Antecedent[], i: number, gender: Gender): Draft | undefined {
  const ranked = scoreAntecedents(scene, seen, i, gender)
  const [best, second] = ranked
  if (!best) return undefined
  if (!second || best.score - second.score >= 1) return best.draft
  const { start, end } = scene.tokens[i]!
  cast.doubts.push({
    start,
    end,
    candidates: ranked.filter(r => best.score - r.score < 1).map(r => r.draft),
    rule: 'entity.pronoun',
  })
  return undefined
}

/** `Okafor, who …`; `Acme, which said`: the name right before. */
function relative({ tokens, nameAt, names }: Scene, cast: Cast, i: number, word: string): Draft | undefined {
  const at = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1
  const n = nameAt[at] ?? -1
  if (n < 0 || names[n]!.last !== at + 1) return undefined
  const person = names[n]!.type === 'person'
  return person === (word !== 'which') || word === 'whose' ? cast.draftOf[n] : undefined
}

/**
 * `The council said it would`, `It added`: the organisation or country that is the subject of its sentence or of the one
 * before, with no other candidate between.
 */
function thing(scene: Scene, seen: readonly Antecedent[], i: number): Draft | undefined {
  const { tokens } = scene
  const sentence = scene.sentenceOf(i)
  const first = scene.document.sentences[sentence]!.first
  const opening = i === first || scene.quotationOf(i) >= 0
  if (scene.quotationOf(i) >= 0) return undefined
  const word = tokens[i]!.lower
  // `it is clear that`, `it rained`: stands for nothing.
  if (
    word === 'it' &&
    /^(?:is|was|'s|has|had|will|would|seems?|appears?|remains?|took|takes|rained|snowed|emerged)$/.test(
      tokens[i + 1]?.lower ?? '',
    ) &&
    opening
  )
    return undefined
  if (word === 'it' && !opening && !has(tokens[i + 1], Tag.Verb | Tag.Modal | Tag.Auxiliary)) return undefined
  const back = opening ? sentence - 1 : sentence
  for (let a = seen.length - 1; a >= 0; a--) {
    const { draft, subject, sentence: where } = seen[a]!
    if (where < back) return undefined
    if (where !== back || draft.type === 'person' || !subject) continue
    return draft
  }
  return undefined
}
