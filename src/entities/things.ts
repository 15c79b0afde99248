import { has, lemmaFact, Tag, wordFact } from '../language/index.ts'
import type { Cast, Draft } from './draft.ts'
import type { Antecedent } from './salience.ts'
import type { Scene } from './scene.ts'

/** `Okafor, who …`; `Acme, which said`: the name right before. */
export function resolveRelative({ tokens, nameAt, names }: Scene, cast: Cast, i: number): Draft | undefined {
  const word = tokens[i]!.lower
  const at = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1
  const n = nameAt[at] ?? -1
  if (n < 0 || names[n]!.last !== at + 1) return undefined
  const person = names[n]!.type === 'person'
  return person === (word !== 'which') || word === 'whose' ? cast.draftOf[n] : undefined
}

const isImpersonal = wordFact(({ lower }) =>
  /^(?:is|was|'s|has|had|will|would|seems?|appears?|remains?|took|takes|rained|snowed|emerged)$/.test(lower),
)

/**
 * `The council said it would`, `It added`, `its director`: the organisation or country that is the subject of its sentence
 * or of the one before, with no other candidate between.
 */
export function resolveThing(scene: Scene, things: readonly Antecedent[], i: number): Draft | undefined {
  const { tokens } = scene
  if (scene.quotationOf(i) >= 0) return undefined
  const sentence = scene.sentenceOf(i)
  const opening = i === scene.document.sentences[sentence]!.first
  const next = tokens[i + 1]
  if (tokens[i]!.lower === 'it') {
    // `It is clear that`, `It rained`: stands for nothing.
    if (opening && next && isImpersonal(next)) return undefined
    if (!opening && !has(next, Tag.Verb | Tag.Modal | Tag.Auxiliary | Tag.Adverb)) return undefined
  }
  const back = opening ? sentence - 1 : sentence
  for (let a = things.length - 1; a >= 0; a--) {
    const mention = things[a]!
    if (mention.sentence < back) break
    if (mention.subject && mention.sentence === back) return mention.draft
  }
  const owner = tokens[i]!.lower === 'its'
  return owner || (opening && next && isSaying(next)) ? onlyOrganization(things, sentence - 1) : undefined
}

const saying = new Set('say add deny warn announce decline insist confirm claim argue urge tell plan expect'.split(' '))

const isSaying = lemmaFact(lemma => saying.has(lemma))

/** `Lim called Acme the best bet. He will join its board`: the one organisation that the sentence before speaks of. */
function onlyOrganization(things: readonly Antecedent[], sentence: number): Draft | undefined {
  let only: Draft | undefined
  for (let a = things.length - 1; a >= 0 && things[a]!.sentence >= sentence; a--) {
    const { draft, embedded, quotation, sentence: where } = things[a]!
    if (where !== sentence || embedded || quotation >= 0) continue
    if (draft.type === 'place' || (only && only !== draft)) return undefined
    only = draft
  }
  return only
}
