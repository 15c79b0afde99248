import { wordFact } from '../../language/index.ts'
import { demonyms } from '../roles/words/demonyms.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** The first words of peoples' names of two words. */
export const demonymOpeners: ReadonlySet<string> = new Set(
  [...demonyms.keys()].filter(d => d.includes(' ')).map(d => d.slice(0, d.indexOf(' '))),
)
const opensDemonym = wordFact(({ lower }) => demonymOpeners.has(lower))

/** How many words of a people's name begin at a word: `Kenyan` one, `South Korean` two, `Nairobi` none. */
export function demonymAt({ classes, words }: Scene, i: number, last: number): number {
  if (i >= last) return 0
  const word = words[i]!
  if (i + 1 < last) {
    if (opensDemonym(word) && demonyms.has(`${word.lower} ${words[i + 1]!.lower}`)) return 2
    if (is(classes[i], Class.Direction) && is(classes[i + 1], Class.Demonym)) return 2
  }
  return is(classes[i], Class.Demonym) && !is(classes[i], Class.Given) ? 1 : 0
}

/** Whether the words are names of peoples and nothing else. */
export function areDemonyms(scene: Scene, first: number, last: number): boolean {
  let i = first
  while (i < last) {
    const length = is(scene.classes[i], Class.Demonym)
      ? Math.max(1, demonymAt(scene, i, last))
      : demonymAt(scene, i, last)
    if (length === 0) return false
    i += length
  }
  return true
}
