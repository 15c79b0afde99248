import { looks, Shape } from '../../language/index.ts'
import { countedNoun } from './counted.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const counting = new Set('time times straight consecutive successive anniversary birthday'.split(' '))
const superlative =
  /^(?:most|least|best|worst|largest|biggest|highest|lowest|oldest|youngest|longest|shortest|\p{Ll}{3,}(?:iest|est))$/u
const notCounted = new Set(
  `century party parties world floor grade quarter half degree person lady class amendment street avenue estate reading hand rate place
  generation base down row place parties minute round week`.split(/\s+/),
)
const notSuperlative = new Set('interest forest west guest rest request protest test contest arrest harvest'.split(' '))

/** Whether the word is a superlative: an ordinal before it ranks. */
export const isSuperlative = (lower: string) => superlative.test(lower) && !notSuperlative.has(lower)

/** Whether an ordinal counts something (the 200th goal, a third term, the second-largest city), and is not just a name. */
export function countsOrdinal({ atoms, tokens, end }: Scene, { numeral, value = 0 }: Draft): boolean {
  const next = atoms[numeral.last]
  if (!next) return false
  const hyphen = next.glued && next.text === '-'
  const word = hyphen ? atoms[numeral.last + 1] : next
  if (word?.kind !== 'word') return false
  if (isSuperlative(word.lower)) return value > 1
  if (hyphen || looks(tokens[word.token], Shape.Capital)) return false
  if (value <= 1) return false
  if (value === 2) return counting.has(word.lower)
  if (!countedNoun(tokens, word.token, end)) return false
  return !notCounted.has(word.lower)
}
