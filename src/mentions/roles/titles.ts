import type { Name } from '../names/index.ts'
import { afterHonorific, type Holding, person } from './holders.ts'
import { type NamedTokens, nameBefore, nameFrom } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

/** `President Yoon Suk Yeol`, `Senators Diaz and Okoro`, `head of the motor division Hiroshi Baba`. */
export function titleHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  if (phrase.head.kind === 'agent') return undefined
  const { titleLast, last } = phrase
  const name =
    afterHonorific(named, titleLast) ??
    afterRetired(named, titleLast) ??
    (last > titleLast ? afterHonorific(named, last) : undefined)
  if (!person(name)) return undefined
  const holders = [named.nameAt[name.first]!]
  if (phrase.head.plural) holders.push(...coordinated(named, name))
  return { rule: 'role.title', holders }
}

/** `Lt. Gen. (retired) Tariq Wazir` */
function afterRetired(named: NamedTokens, i: number): Name | undefined {
  const inside = /^(?:retired|retd|retd\.|rtd|ret|ret\.)$/.test(named.tokens[i + 1]?.lower ?? '')
  return inside && named.tokens[i]!.lower === '(' && named.tokens[i + 2]?.lower === ')'
    ? nameFrom(named, i + 3)
    : undefined
}

/** Further people of a list that begins with `name`: `X, Y and Z`. */
function coordinated(named: NamedTokens, name: Name): number[] {
  const { tokens } = named
  const more: number[] = []
  let at = name.last
  while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
    const skip = tokens[at]!.lower === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 1
    const next = nameFrom(named, at + skip)
    if (!person(next)) break
    more.push(named.nameAt[next.first]!)
    at = next.last
  }
  return more
}

/** The people of a list that ends with `name`, in the order of the text. */
export function coordinatedBefore(named: NamedTokens, name: Name): number[] {
  const { tokens, nameAt } = named
  const people = [nameAt[name.first]!]
  let at = name.first
  while (/^(?:,|and|&)$/.test(tokens[at - 1]?.lower ?? '')) {
    const skip = tokens[at - 1]!.lower === 'and' && tokens[at - 2]?.lower === ',' ? 2 : 1
    const before = nameBefore(named, at - skip)
    if (!person(before)) break
    people.unshift(nameAt[before.first]!)
    at = before.first
  }
  return people
}
