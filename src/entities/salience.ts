import { has, lemmaFact, Tag, type Token, wordLists } from '../language/index.ts'
import { isGenitive } from '../mentions/roles/noun-phrases.ts'
import { type Cast, type Draft, type Gender, unnamedDraft } from './draft.ts'
import { genderOfRole } from './gender.ts'
import type { Scene } from './scene.ts'

/** A mention that a pronoun may stand for, with what makes it stand out. */
export type Antecedent = {
  readonly draft: Draft
  readonly token: number
  readonly kind: 'name' | 'description' | 'pronoun'
  readonly subject: boolean
  /** The first subject of its sentence. */
  main: boolean
  /** Inside somebody's role, or an owner: `Kim’s arrival`. */
  readonly embedded: boolean
  readonly quotation: number
  readonly sentence: number
  readonly paragraph: number
}

export function antecedent(
  scene: Scene,
  draft: Draft,
  token: number,
  kind: Antecedent['kind'],
  subject: boolean,
  embedded: boolean,
): Antecedent {
  const sentence = scene.sentenceOf(token)
  const { paragraph } = scene.document.sentences[sentence]!
  return {
    draft,
    token,
    kind,
    subject,
    main: false,
    embedded,
    quotation: scene.quotationOf(token),
    sentence,
    paragraph,
  }
}

/** Mentions before a pronoun, people apart from organisations and places. */
export class Seen {
  readonly people: Antecedent[] = []
  readonly things: Antecedent[] = []

  add(mention: Antecedent): void {
    if (mention.draft.type === 'person') this.people.push(mention)
    else this.things.push(mention)
  }
}

/** Who a pronoun may stand for: people, the nearest first, and how well each stands out. */
export type Ranking = { readonly drafts: Draft[]; readonly scores: number[] }

/** Names and descriptions in the order of the text. */
export function orderAntecedents(scene: Scene, cast: Cast): Antecedent[] {
  const { names, roles, tokens } = scene
  const found: Antecedent[] = []
  for (let n = 0; n < names.length; n++) {
    const draft = cast.draftOf[n]
    if (!draft) continue
    const { first, last } = names[n]!
    if (scene.inDateline(first)) continue
    const embedded = scene.isEmbedded(n) || isGenitive(tokens[last])
    found.push(antecedent(scene, draft, first, 'name', isSubject(scene, first, last), embedded))
  }
  const described: Antecedent[] = []
  for (let r = 0; r < roles.length; r++) {
    const { rule, head, from, first, last } = roles[r]!
    if (rule !== 'role.unnamed' && rule !== 'role.owner' && rule !== 'role.person') continue
    const holder = cast.holderOf[r]
    // `his lawyer said he would`: he, not the lawyer.
    const owned = !holder && is(tokens[from], Word.Owner)
    const subject = !owned && isSubject(scene, from, last)
    described.push(antecedent(scene, holder ?? somebody(r, head), first, 'description', subject, owned))
  }
  for (const { draft, first, last } of cast.described)
    described.push(antecedent(scene, draft, first, 'description', isSubject(scene, first, last), false))
  described.sort((a, b) => a.token - b.token)
  const all = inOneOrder(found, described)
  let sentence = -1
  for (const mention of all) {
    if (!mention.subject || mention.quotation >= 0 || mention.sentence === sentence) continue
    sentence = mention.sentence
    mention.main = true
  }
  return all
}

/** Two lists that are each in the order of the text as one; the first list goes before the second at one token. */
export function inOneOrder(some: readonly Antecedent[], others: readonly Antecedent[]): Antecedent[] {
  const all: Antecedent[] = []
  let next = 0
  for (const other of others) {
    while (next < some.length && some[next]!.token <= other.token) all.push(some[next++]!)
    all.push(other)
  }
  while (next < some.length) all.push(some[next++]!)
  return all
}

/** Stands for the unnamed holder of a role, so that `she` after `a spokeswoman said` is not somebody named earlier. */
const somebody = (role: number, head: string): Draft => unnamedDraft(genderOfRole(head), role)

/** Whether a draft stands for somebody whom the text does not name. */
export const isUnnamed = (draft: Draft): boolean => draft.forms.length === 0

/** A finite verb follows the phrase (an apposition or a few words between), or a verb of speech stands before it. */
function isSubject(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene
  const sentence = scene.document.sentences[scene.sentenceOf(first)]
  if (!sentence || isGenitive(tokens[last])) return false
  if (first > sentence.first) {
    const before = tokens[first - 1]!
    if ((has(before, Tag.Preposition) && before.lower !== 'that') || is(before, Word.Preposition)) return false
  }
  let i = last
  // `Brisa Biotech of São Paulo, expects`; `Neeposh of the council said`
  if (is(tokens[i], Word.Of)) {
    i++
    while (i < sentence.last && i < last + 6 && has(tokens[i], Tag.Noun | Tag.Determiner | Tag.Adjective)) i++
  }
  while (i < sentence.last && (has(tokens[i], Tag.Adverb) || is(tokens[i], Word.Self))) i++
  if (beginsVerb(tokens, i)) return true
  if (is(tokens[i], Word.Aside)) {
    const limit = Math.min(i + 35, sentence.last - 1)
    for (let j = i; j < limit; j++) if (is(tokens[j], Word.Aside) && beginsVerb(tokens, j + 1)) return true
  }
  return speechBefore(tokens, first)
}

/** What single words tell of a mention beside them. */
const Word = {
  Preposition: 1 << 0,
  /** Leads to where somebody is from. */
  Of: 1 << 1,
  Self: 1 << 2,
  /** Opens or closes what stands between a name and its verb. */
  Aside: 1 << 3,
  Owner: 1 << 4,
  /** Stands before `said Okafor`. */
  BeforeSpeech: 1 << 5,
} as const

const wordBits = wordLists([
  [Word.Preposition, 'of in at to for from with by on about against near into over under between among'],
  [Word.Of, 'of from in at'],
  [Word.Self, 'himself herself itself'],
  [Word.Aside, ', – — ( )'],
  [Word.Owner, 'his her'],
  [Word.BeforeSpeech, `“ ” " ' , ’ ‘`],
])

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (wordBits(token) & bits) !== 0

const beginsVerb = (tokens: Scene['tokens'], i: number): boolean =>
  has(tokens[i], Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(tokens[i], Tag.Gerund)

/** `noted Hong Jang-won`: an inverted subject, its title between. */
function speechBefore(tokens: Scene['tokens'], first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 8; i--) {
    const token = tokens[i]!
    if (has(token, Tag.Verb) && has(token, Tag.Past | Tag.Present3)) return is(tokens[i - 1], Word.BeforeSpeech)
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

const isOfAnother = lemmaFact(lemma => ofAnother.has(lemma))

/** `him`, `her` where no noun follows, and the owner of what somebody disputes. */
function isObject(tokens: Scene['tokens'], i: number): boolean {
  const word = tokens[i]!.lower
  if (word === 'him') return true
  if (i > 0 && isOfAnother(tokens[i - 1]!)) return true
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

/** How many sentences back a pronoun may reach. */
const reach = 5

/** People of the right gender for the pronoun at token `i`; one who has several mentions is ranked by the best. */
export function scoreAntecedents(
  scene: Scene,
  people: readonly Antecedent[],
  i: number,
  gender: Gender,
  excluded: readonly Draft[],
): Ranking {
  const { tokens } = scene
  const sentence = scene.sentenceOf(i)
  const { paragraph } = scene.document.sentences[sentence]!
  const word = tokens[i]!.lower
  const nominative = word === 'he' || word === 'she'
  const objective = isObject(tokens, i)
  const quotation = scene.quotationOf(i)
  const quoted = nominative && quotation < 0 ? quotationBefore(scene, i) : -1
  const drafts: Draft[] = []
  const scores: number[] = []
  let bound = false
  for (let a = people.length - 1; a >= 0; a--) {
    const mention = people[a]!
    const distance = sentence - mention.sentence
    if (distance > reach) break
    const { draft } = mention
    if (excluded.includes(draft)) continue
    const told = scene.genderOf(draft)
    if (told && told !== gender) continue
    const gap = paragraph - mention.paragraph
    let score = 10 - 2.2 * distance - 0.5 * gap
    if (mention.subject) score += 2
    // `Okafor said the foreman had lied. He …` goes on about Okafor.
    if (mention.main && distance > 0 && nominative) score += 0.6
    if (mention.embedded) score -= distance === 0 && !nominative ? 1 : 2.5
    if (!told) score -= 1.2
    if (mention.quotation !== quotation) {
      if (mention.quotation >= 0) score -= 2
      // A speaker does not call himself `he` in his own words, and goes on speaking.
      if (quotation >= 0 && mention.subject && distance <= 1 && !opensInto(scene, mention, quotation)) score -= 3
    }
    // `“I owe Marlon a drink,” he joked`: who speaks is none of those he names.
    if (quoted >= 0 && mention.quotation === quoted) score -= 4
    if (distance === 0 && mention.subject) {
      const near = (objective || (!bound && !nominative)) && verbsBetween(tokens, mention.token, i) === 1
      // Nobody meets himself: in `Kaya, who joined her` she is somebody else.
      if (objective && near) score -= 8
      // In one sentence the nearer subject binds: `Hong confirmed that Kim has assumed his role`.
      if (!bound) score += !nominative && near ? 2.2 : 1.2
      bound = true
    }
    const at = drafts.indexOf(draft)
    if (at < 0) {
      drafts.push(draft)
      scores.push(score)
    } else if (score > scores[at]!) scores[at] = score
  }
  return { drafts, scores }
}

/** `he “should put his head under water”`: the quotation only goes on with the sentence. */
const opensInto = (scene: Scene, { kind, token }: Antecedent, quotation: number): boolean =>
  kind === 'pronoun' && token === scene.document.quotations[quotation]!.first - 1
