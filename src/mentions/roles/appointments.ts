import { lemmaFact, type Token, wordLists } from '../../language/index.ts'
import { type Holding, heldBy, heldByPronoun } from './holders.ts'
import { type NamedTokens, nameBefore } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

const Naming = 1
const As = 2
const ObjectPronoun = 4
const word = wordLists([
  [
    Naming,
    `named appointed elected re-elected reelected made crowned declared nominated inaugurated installed confirmed sworn
    promoted designated chosen selected picked hired ordained reappointed called proclaimed`,
  ],
  [As, 'as'],
  [ObjectPronoun, 'him her'],
])
const namingLemmas = new Set(
  'name appoint elect re-elect reelect make crown declare nominate install promote designate choose select pick hire'.split(
    ' ',
  ),
)
const names = lemmaFact(lemma => namingLemmas.has(lemma))

/** What gives somebody a role: `was elected mayor`, `named her director`. */
export const isNaming = (token: Token): boolean => (word(token) & Naming) !== 0

/** `The board named Okafor chief executive`, `appointed her as director`. */
export function objectHolder(named: NamedTokens, { begin }: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = begin - 1
  if (i > 0 && word(tokens[i]!) & As) i--
  if (i < 1) return undefined
  const name = nameBefore(named, i + 1)
  if (name ? name.type !== 'person' : !(word(tokens[i]!) & ObjectPronoun)) return undefined
  const object = name ? name.first : i
  const verb = object > 0 ? tokens[object - 1] : undefined
  if (!verb || !(names(verb) || isNaming(verb))) return undefined
  return name ? heldBy('role.object', [named.nameAt[name.first]!]) : heldByPronoun('role.object', object)
}
