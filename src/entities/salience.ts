import { has, Tag } from '../language/index.ts'
import { isGenitive } from '../mentions/roles/noun-phrases.ts'
import type { Cast, Draft, Gender } from './draft.ts'
import { genderOfRole } from './gender.ts'
import type { Scene } from './scene.ts'

/** A mention that a pronoun may stand for, with what makes it stand out. */
export type Antecedent = {
  readonly draft: Draft
  readonly token: number
  readonly kind: 'name' | 'description' | 'pronoun'
  readonly subject: boolean
  /** Inside somebody's role, or an owner: `Kim’s arrival`. */
  readonly embedded: boolean
  readonly quotation: number
  readonly sentence: number
}

/** Names and descriptions in the order of the text. */
export function orderAntecedents(scene: Scene, cast: Cast): Antecedent[] {
  const { names, roles, tokens } = scene
  const found: Antecedent[] = []
  for (const [n, draft] of cast.draftOf.entries()) {
    if (!draft) continue
    const { first, last } = names[n]!
    found.push({
      draft,
      token: first,
      kind: 'name',
      subject: isSubject(scene, first, last),
      embedded: scene.isEmbedded(n) || isGenitive(tokens[last]),
      quotation: scene.quotationOf(first),
      sentence: scene.sentenceOf(first),
    })
  }
  for (const [r, role] of roles.entries()) {
    if (role.rule !== 'role.unnamed' && role.rule !== 'role.owner') continue
    const draft = cast.holderOf[r] ?? somebody(role.head)
    found.push({
      draft,
      token: role.first,
      kind: 'description',
      subject: isSubject(scene, role.from, role.last),
      embedded: false,
      quotation: scene.quotationOf(role.first),
      sentence: scene.sentenceOf(role.first),
    })
  }
  return found.sort((a, b) => a.token - b.token)
}

/** Stands for the unnamed holder of a role, so that `she` after `a spokeswoman said` is not somebody named earlier. */
function somebody(head: string): Draft {
  const gender = genderOfRole(head)
  return { type: 'person', forms: [], names: [], mentions: [], ...(gender && { gender }) }
}

/** Whether a draft stands for somebody whom the text does not name. */
export const isUnnamed = (draft: Draft): boolean => draft.forms.length === 0

/** A finite verb follows the phrase (an apposition or a few words between), or a verb of speech stands before it. */
function isSubject({ tokens, document, sentenceOf }: Scene, first: number, last: number): boolean {
  const sentence = document.sentences[sentenceOf(first)]
  if (!sentence || isGenitive(tokens[last])) return false
  const before = tokens[first - 1]
  if (before && first > sentence.first && has(before, Tag.Preposition) && before.lower !== 'that') return false
  let i = last
  // `Brisa Biotech of São Paulo, expects`; `Neeposh of the council said`
  if (/^(?:of|from|in|at)$/.test(tokens[i]?.lower ?? '')) {
    i++
    while (i < sentence.last && i < last + 6 && has(tokens[i], Tag.Noun | Tag.Determiner | Tag.Adjective)) i++
  }
  while (i < sentence.last && has(tokens[i], Tag.Adverb)) i++
  if (beginsVerb(tokens, i)) return true
  if (opening.test(tokens[i]?.lower ?? '')) {
    const limit = Math.min(i + 35, sentence.last - 1)
    for (let j = i; j < limit; j++) if (opening.test(tokens[j]!.lower) && beginsVerb(tokens, j + 1)) return true
  }
  return speechBefore(tokens, first)
}

const opening = /^(?:,|–|—|\(|\))$/
const beginsVerb = (tokens: Scene['tokens'], i: number): boolean =>
  has(tokens[i], Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(tokens[i], Tag.Gerund)

/** `noted Hong Jang-won`: an inverted subject, its title between. */
function speechBefore(tokens: Scene['tokens'], first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 8; i--) {
    const token = tokens[i]!
    if (has(token, Tag.Verb) && has(token, Tag.Past | Tag.Present3))
      return /^[“”"',’‘]$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === ','
    if (!has(token, Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Possessive)) return false
  }
  return false
}

/** Candidates of the right gender, best first: one score an entity. */
export function scoreAntecedents(
  scene: Scene,
  seen: readonly Antecedent[],
  i: number,
  gender: Gender,
  excluded: ReadonlySet<Draft>,
): { draft: Draft; score: number }[] {
  const { tokens } = scene
  const sentence = scene.sentenceOf(i)
  const paragraph = scene.document.sentences[sentence]!.paragraph
  const word = tokens[i]!.lower
  const nominative = word === 'he' || word === 'she'
  const objective = word === 'him' || (word === 'her' && !has(tokens[i], Tag.Possessive))
  const quotation = scene.quotationOf(i)
  const scores = new Map<Draft, number>()
  let bound = false
  for (let a = seen.length - 1; a >= 0; a--) {
    const mention = seen[a]!
    const { draft } = mention
    if (draft.type !== 'person' || excluded.has(draft) || mention.token >= i) continue
    const distance = sentence - mention.sentence
    if (distance > 5) break
    const told = scene.genderOf(draft)
    if (told && told !== gender) continue
    const gap = paragraph - scene.document.sentences[mention.sentence]!.paragraph
    let score = 10 - 2.2 * distance - 0.5 * gap
    if (mention.subject) score += 2
    if (mention.embedded) score -= distance === 0 && !nominative ? 1 : 2.5
    if (!told) score -= 1.2
    if (mention.quotation >= 0 && mention.quotation !== quotation) score -= 2
    // A speaker does not call himself `he` in his own words, and goes on speaking.
    if (quotation >= 0 && mention.quotation !== quotation && mention.subject && distance <= 1) score -= 3
    if (objective && distance === 0 && mention.subject) score -= 4
    // In one sentence the nearer subject binds: `Hong confirmed that Kim has assumed his role`.
    if (distance === 0 && mention.subject && !bound) {
      bound = true
      score += 1.2
    }
    scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, score))
  }
  return [...scores].map(([draft, score]) => ({ draft, score })).sort((a, b) => b.score - a.score)
}
