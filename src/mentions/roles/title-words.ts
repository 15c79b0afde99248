import { has, looks, Shape, Tag, type Token, wordFact, wordLists } from '../../language/index.ts'
import { demonymEnding } from './demonyms.ts'
import type { RoleHead } from './heads.ts'
import { type NamedTokens, nameBefore, nameFrom } from './named-tokens.ts'
import { isArticle, isDepartment, isGenitive, isNominal } from './noun-phrases.ts'
import { modifiers, outside } from './words/modifiers.ts'

const Outside = 1
const Modifier = 2
/** Verbs of a copula construction (`was elected president`) that are modifiers only after `newly` or an article. */
const Installed = 4
const Newly = 8
const And = 16
/** Prepositions before a place that belongs to what goes before. */
const Where = 32
const word = wordLists([
  [Outside, outside],
  [Modifier, modifiers],
  [Installed, 'elected re-elected appointed named sworn installed nominated'],
  [Newly, 'newly recently democratically popularly freely the an a its his her their'],
  [And, 'and'],
  [Where, 'in at from near to outside across into of'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** `27-year-old`: no part of a role. */
export const isAge = wordFact(({ lower }) => lower.endsWith('year-old'))

/** Where the title begins that ends with the head: back over its modifiers, countries, teams and departments. */
export function titleStart(named: NamedTokens, head: RoleHead, from: number): number {
  const { tokens } = named
  const capital = looks(tokens[head.first], Shape.Capital)
  const titled = capital && nameFrom(named, head.last)?.type === 'person'
  let first = head.first
  while (first > from) {
    const token = tokens[first - 1]!
    const name = nameBefore(named, first)
    if (name) {
      if (name.type === 'person' || name.first < from || follows(named, name.first, from)) break
      first = name.first
    } else if (listed(token, And) && (joinsDepartments(named, first, from) || joinsTeams(named, first, from))) first--
    else if (listed(token, Outside) || isAge(token) || named.nameAt[first - 1]! >= 0) break
    else {
      const words = modifierEnding(tokens, first, titled)
      if (words === 0) break
      first -= words
    }
  }
  while (first < head.first && listed(tokens[first], And)) first++
  return first
}

/** How many tokens before `end` are one modifier of a title. */
function modifierEnding(tokens: readonly Token[], end: number, titled: boolean): number {
  const token = tokens[end - 1]!
  const demonym = demonymEnding(tokens, end)
  if (demonym) return demonym
  const before = end > 1 ? tokens[end - 2] : undefined
  if (listed(token, Installed)) return listed(before, Newly) ? 1 : 0
  if (listed(token, Modifier) || isDepartment(token)) return 1
  if (titled && !looks(token, Shape.Capital)) return 0
  return isNominal(token) || (has(token, Tag.Gerund) && (isArticle(before) || isGenitive(before))) ? 1 : 0
}

/** A place after `in` or `from` belongs to what goes before: `in Nairobi President Ruto said`. */
const follows = ({ tokens }: NamedTokens, i: number, from: number): boolean =>
  i - 1 >= from && listed(tokens[i - 1], Where)

const joinsDepartments = ({ tokens }: NamedTokens, at: number, from: number): boolean =>
  at - 2 >= from && isDepartment(tokens[at - 2]) && isDepartment(tokens[at])

/** `Manchester City and England defender`: both are whom he plays for. */
function joinsTeams(named: NamedTokens, at: number, from: number): boolean {
  const before = nameBefore(named, at - 1)
  const after = nameFrom(named, at)
  return Boolean(after && after.type !== 'person' && before && before.type !== 'person' && before.first >= from)
}
