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
  /** The first subject of its sentence. */
  main?: boolean
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
    if (scene.inDateline(first)) continue
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
    if (role.rule !== 'role.unnamed' && role.rule !== 'role.owner' && role.rule !== 'role.person') continue
    const draft = cast.holderOf[r] ?? somebody(r, role.head)
    // `his lawyer said he would`: he, not the lawyer.
    const owned = !cast.holderOf[r] && /^(?:his|her)$/.test(tokens[role.from]!.lower)
    found.push({
      draft,
      token: role.first,
      kind: 'description',
      subject: !owned && isSubject(scene, role.from, role.last),
      embedded: owned,
      quotation: scene.quotationOf(role.first),
      sentence: scene.sentenceOf(role.first),
    })
  }
  for (const { draft, first, last } of cast.described)
    found.push({
      draft,
      token: first,
      kind: 'description',
      subject: isSubject(scene, first, last),
      embedded: false,
      quotation: scene.quotationOf(first),
      sentence: scene.sentenceOf(first),
    })
  found.sort((a, b) => a.token - b.token)
  let sentence = -1
  for (const mention of found) {
    if (!mention.subject || mention.quotation >= 0 || mention.sentence === sentence) continue
    sentence = mention.sentence
    mention.main = true
  }
  return found
}

/** Stands for the unnamed holder of a role, so that `she` after `a spokeswoman said` is not somebody named earlier. */
function somebody(role: number, head: string): Draft {
  const gender = genderOfRole(head)
  return { type: 'person', forms: [], names: [], mentions: [], role, ...(gender && { gender }) }
}

/** Whether a draft stands for somebody whom the text does not name. */
export const isUnnamed = (draft: Draft): boolean => draft.forms.length === 0

/** A finite verb follows the phrase (an apposition or a few words between), or a verb of speech stands before it. */
function isSubject({ tokens, document, sentenceOf }: Scene, first: number, last: number): boolean {
  const sentence = document.sentences[sentenceOf(first)]
  if (!sentence || isGenitive(tokens[last])) return false
  const before = tokens[first - 1]
  if (
    before &&
    first > sentence.first &&
    (isPreposition.test(before.lower) || has(before, Tag.Preposition)) &&
    before.lower !== 'that'
  )
    return false
  let i = last
  // `Brisa Biotech of São Paulo, expects`; `Neeposh of the council said`
  if (/^(?:of|from|in|at)$/.test(tokens[i]?.lower ?? '')) {
    i++
    while (i < sentence.last && i < last + 6 && has(tokens[i], Tag.Noun | Tag.Determiner | Tag.Adjective)) i++
  }
  while (i < sentence.last && (has(tokens[i], Tag.Adverb) || /^(?:him|her|it)self$/.test(tokens[i]!.lower))) i++
  if (beginsVerb(tokens, i)) return true
  if (opening.test(tokens[i]?.lower ?? '')) {
    const limit = Math.min(i + 35, sentence.last - 1)
    for (let j = i; j < limit; j++) if (opening.test(tokens[j]!.lower) && beginsVerb(tokens, j + 1)) return true
  }
  return speechBefore(tokens, first)
}

const isPreposition = /^(?:of|in|at|to|for|from|with|by|on|about|against|near|into|over|under|between|among)$/
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

/** Verbs whose object is somebody else's: `disputed his account`. */
const ofAnother = new Set(
  'dispute reject deny dismiss criticise criticize praise question mock echo challenge condemn oppose ridicule refute rebut'.split(
    ' ',
  ),
)

/** `him`, `her` where no noun follows, and the owner of what somebody disputes. */
function isObject(tokens: Scene['tokens'], i: number): boolean {
  const word = tokens[i]!.lower
  if (word === 'him') return true
  if (ofAnother.has(tokens[i - 1]?.lemma ?? '')) return true
  return word === 'her' && !has(tokens[i + 1], Tag.Noun | Tag.Adjective | Tag.Number) && tokens[i + 1]?.lower !== 'own'
}

/** The quotation that ends right before the clause of token `i`: `“…,” he joked`, -1 where there is none. */
function quotationBefore(scene: Scene, i: number): number {
  const sentence = scene.document.sentences[scene.sentenceOf(i)]!
  for (let j = i - 1; j >= sentence.first - 1 && j >= i - 2 && j >= 0; j--) {
    const q = scene.quotationOf(j)
    if (q >= 0) return q
  }
  return -1
}

/** How many finite verb groups stand between two tokens; two or more mean another clause. */
function verbsBetween(tokens: Scene['tokens'], from: number, to: number): number {
  let groups = 0
  let inside = false
  for (let i = from; i < to; i++) {
    const verb = has(tokens[i], Tag.Modal | Tag.Auxiliary) || (has(tokens[i], Tag.Verb) && !has(tokens[i], Tag.Gerund))
    if (verb && !inside) groups++
    inside = verb || (inside && has(tokens[i], Tag.Adverb | Tag.Negation))
  }
  return groups
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
  const objective = isObject(tokens, i)
  const quotation = scene.quotationOf(i)
  const quoted = nominative && quotation < 0 ? quotationBefore(scene, i) : -1
  // `he “should put his head under water”`: the quotation only goes on with the sentence.
  const opensInto = (mention: Antecedent) =>
    mention.kind === 'pronoun' && mention.token === scene.document.quotations[quotation]!.first - 1
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
    // `Okafor said the foreman had lied. He …` goes on about Okafor.
    if (mention.main && distance > 0 && nominative) score += 0.6
    if (mention.embedded) score -= distance === 0 && !nominative ? 1 : 2.5
    if (!told) score -= 1.2
    if (mention.quotation >= 0 && mention.quotation !== quotation) score -= 2
    // A speaker does not call himself `he` in his own words, and goes on speaking.
    if (quotation >= 0 && mention.quotation !== quotation && mention.subject && distance <= 1 && !opensInto(mention))
      score -= 3
    // `“I owe Marlon a drink,” he joked`: who speaks is none of those he names.
    if (quoted >= 0 && mention.quotation === quoted) score -= 4
    // Nobody meets himself: in `Kaya, who joined her` she is somebody else.
    if (objective && distance === 0 && mention.subject && verbsBetween(tokens, mention.token, i) === 1) score -= 8
    // In one sentence the nearer subject binds: `Hong confirmed that Kim has assumed his role`.
    if (distance === 0 && mention.subject && !bound) {
      bound = true
      score += !nominative && verbsBetween(tokens, mention.token, i) === 1 ? 2.2 : 1.2
    }
    scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, score))
  }
  return [...scores].map(([draft, score]) => ({ draft, score })).sort((a, b) => b.score - a.score)
}
