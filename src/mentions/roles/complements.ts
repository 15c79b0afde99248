import { has, Tag, type Token, wordLists } from '../../language/index.ts'
import type { RoleHead } from './heads.ts'
import type { NamedTokens } from './named-tokens.ts'
import { isNominal, nounPhraseEnd } from './noun-phrases.ts'
import { complementPrepositions } from './words/modifiers.ts'

const Of = 1
/** Complements go on with these. */
const AtFor = 2
const Based = 4
const In = 8
/** Opens the complement of some heads. */
const Complement = 16

/** A job without prepositions of its own. */
const workPlaces = ['at', 'with', 'for']
const none: readonly string[] = []

const word = wordLists([
  [Of, 'of'],
  [AtFor, 'at for'],
  [Based, 'based'],
  [In, 'in from near'],
  [Complement, [...complementPrepositions.values(), workPlaces].flat()],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

const takes = ({ kind, word }: RoleHead, preposition: Token): boolean =>
  listed(preposition, Complement) &&
  (complementPrepositions.get(word) ?? (kind === 'job' ? workPlaces : none)).includes(preposition.lower)

/** The end of the head with its complement: `director of the museum`, `spokesman for the ministry`. */
export function complementEnd(named: NamedTokens, head: RoleHead, limit: number): number {
  const { tokens } = named
  let last = head.last
  for (let depth = 0; depth < 4; depth++) {
    if (last >= limit) break
    const preposition = tokens[last]!
    const next = tokens[last + 1]
    if (!listed(preposition, Of)) {
      const continued = depth === 1 && listed(preposition, AtFor)
      // `coach for six years`
      if ((!continued && !takes(head, preposition)) || has(next, Tag.Number)) break
    }
    if (has(next, Tag.Gerund) && !isNominal(next)) break
    const end = nounPhraseEnd(named, last + 1, limit)
    if (end === undefined) break
    last = end
  }
  return last
}

/** The end of what tells where the holder is or comes from: `a rider in Lucknow`. */
export function adjunctEnd(named: NamedTokens, last: number, limit: number): number {
  const { tokens } = named
  const based = listed(tokens[last], Based) ? last + 1 : last
  if (based >= limit || !listed(tokens[based], In)) return last
  return nounPhraseEnd(named, based + 1, limit) ?? last
}
