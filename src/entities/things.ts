import { has, Tag } from '../language/index.ts'
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

const impersonal = /^(?:is|was|'s|has|had|will|would|seems?|appears?|remains?|took|takes|rained|snowed|emerged)$/

/**
 * `The council said it would`, `It added`, `its director`: the organisation or country that is the subject of its sentence
 * or of the one before, with no other candidate between.
 */
export function resolveThing(scene: Scene, seen: readonly Antecedent[], i: number): Draft | undefined {
  const { tokens } = scene
  if (scene.quotationOf(i) >= 0) return undefined
  const sentence = scene.sentenceOf(i)
  const opening = i === scene.document.sentences[sentence]!.first
  if (tokens[i]!.lower === 'it') {
    // `It is clear that`, `It rained`: stands for nothing.
    if (opening && impersonal.test(tokens[i + 1]?.lower ?? '')) return undefined
    if (!opening && !has(tokens[i + 1], Tag.Verb | Tag.Modal | Tag.Auxiliary | Tag.Adverb)) return undefined
  }
  const back = opening ? sentence - 1 : sentence
  for (let a = seen.length - 1; a >= 0; a--) {
    const { draft, subject, sentence: where } = seen[a]!
    if (where < back) break
    if (where === back && draft.type !== 'person' && subject) return draft
  }
  const owner = tokens[i]!.lower === 'its'
  return owner || (opening && saying.has(tokens[i + 1]?.lemma ?? '')) ? onlyOrganization(seen, sentence - 1) : undefined
}

const saying = new Set('say add deny warn announce decline insist confirm claim argue urge tell plan expect'.split(' '))

/** `Lim called Acme the best bet. He will join its board`: the one organisation that the sentence before speaks of. */
function onlyOrganization(seen: readonly Antecedent[], sentence: number): Draft | undefined {
  let only: Draft | undefined
  for (let a = seen.length - 1; a >= 0 && seen[a]!.sentence >= sentence; a--) {
    const { draft, embedded, sentence: where } = seen[a]!
    if (where !== sentence || draft.type === 'person' || embedded || seen[a]!.quotation >= 0) continue
    if (draft.type === 'place' || (only && only !== draft)) return undefined
    only = draft
  }
  return only
}
