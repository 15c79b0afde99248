import { has, Tag, wordFact } from '../language/index.ts'
import type { Cast, Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Who speaks the quotation that token `i` stands in, as far as the words right after or before it tell. */
export function speakerOf(
  scene: Scene,
  cast: Cast,
  pronouns: ReadonlyMap<number, Draft>,
  i: number,
): Draft | undefined {
  const q = scene.quotationOf(i)
  if (q < 0) return undefined
  const { first, last } = scene.document.quotations[q]!
  return near(scene, cast, pronouns, last, 1) ?? near(scene, cast, pronouns, first - 1, -1)
}

const endsClause = wordFact(({ lower }) => /^[.;“"]$/.test(lower))

/** The person named within the clause of a verb of speech beside a quotation: `” Best said`, `” said Best`, `Best said: “`. */
function near(
  scene: Scene,
  cast: Cast,
  pronouns: ReadonlyMap<number, Draft>,
  from: number,
  step: 1 | -1,
): Draft | undefined {
  const { tokens, names, nameAt } = scene
  let found: Draft | undefined
  let verb = false
  const sentence = scene.sentenceOf(from)
  for (let n = 0, i = from; n < 14 && tokens[i] && scene.sentenceOf(i) === sentence; n++, i += step) {
    if (endsClause(tokens[i]!)) break
    const name = nameAt[i]!
    if (name >= 0 && names[name]!.type === 'person') found ??= cast.draftOf[name]
    else found ??= pronouns.get(i)
    if (has(tokens[i], Tag.Verb)) verb = true
    if (found && verb) return found
  }
  return undefined
}
