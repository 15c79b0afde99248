import { type Token, wordLists } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { afterHonorific, type Holding, heldBy, person } from './holders.ts'
import { type NamedTokens, nameBefore, nameFrom } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

/** What stands between the names of a list. */
const Joint = 1
const Comma = 2
const And = 4
const Retired = 8
const Opening = 16
const Closing = 32
const word = wordLists([
  [Joint, ', and &'],
  [Comma, ','],
  [And, 'and'],
  [Retired, 'retired retd retd. rtd ret ret.'],
  [Opening, '('],
  [Closing, ')'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** `President Yoon Suk Yeol`, `Senators Diaz and Okoro`, `head of the motor division Hiroshi Baba`. */
export function titleHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  if (phrase.head.kind === 'agent') return undefined
  const { titleLast, last } = phrase
  const name =
    afterHonorific(named, titleLast) ??
    afterRetired(named, titleLast) ??
    (last > titleLast ? afterHonorific(named, last) : undefined)
  if (!person(name)) return undefined
  return heldBy('role.title', phrase.head.plural ? coordinated(named, name) : [named.nameAt[name.first]!])
}

/** `Lt. Gen. (retired) Tariq Wazir` */
function afterRetired(named: NamedTokens, i: number): Name | undefined {
  const { tokens } = named
  const inside = listed(tokens[i], Opening) && listed(tokens[i + 1], Retired) && listed(tokens[i + 2], Closing)
  return inside ? nameFrom(named, i + 3) : undefined
}

/** The people of a list that begins with `name`: `X, Y and Z`. */
function coordinated(named: NamedTokens, name: Name): number[] {
  const { tokens, nameAt } = named
  const people = [nameAt[name.first]!]
  let at = name.last
  while (listed(tokens[at], Joint)) {
    const skip = listed(tokens[at], Comma) && listed(tokens[at + 1], And) ? 2 : 1
    const next = nameFrom(named, at + skip)
    if (!person(next)) break
    people.push(nameAt[next.first]!)
    at = next.last
  }
  return people
}

/** The people of a list that ends with `name`, in the order of the text. */
export function coordinatedBefore(named: NamedTokens, name: Name): number[] {
  const { tokens, nameAt } = named
  const people = [nameAt[name.first]!]
  let at = name.first
  while (at > 0 && listed(tokens[at - 1], Joint)) {
    const skip = at > 1 && listed(tokens[at - 1], And) && listed(tokens[at - 2], Comma) ? 2 : 1
    const before = nameBefore(named, at - skip)
    if (!person(before)) break
    people.unshift(nameAt[before.first]!)
    at = before.first
  }
  return people
}
