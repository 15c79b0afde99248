import { has, looks, Shape, Tag } from '../../language/index.ts'
import { beginning, closes, type Holding, isWeak, opens, person, personFrom, skipped } from './holders.ts'
import { isGenitive, type NamedTokens, nameBefore } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'
import { coordinatedBefore } from './titles.ts'

/** `Hong Jang-won, the First Deputy Director of the NIS,`; an age or `until last year` may stand between. */
export function appositionAfter(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = beforeTime(named, beginning(named, phrase))
  while (skipped.has(tokens[i - 1]?.lower ?? '')) i--
  if (!opens.has(tokens[i - 1]?.lower ?? '') || !closesAfter(named, phrase)) return undefined
  i--
  if (looks(tokens[i - 1], Shape.Digit) && opens.has(tokens[i - 2]?.lower ?? '')) i -= 2
  const name = nameBefore(named, i)
  if (!person(name) || named.sentenceAt[name.first] !== named.sentenceAt[phrase.first]) return undefined
  const holders = phrase.head.plural ? coordinatedBefore(named, name) : [named.nameAt[name.first]!]
  return { rule: 'role.apposition-after', holders }
}

/** Back over `until last year`, `since 2014`, `at the time` to the comma before it. */
function beforeTime({ tokens }: NamedTokens, begin: number): number {
  for (let i = begin - 1; i > 0 && i >= begin - 5; i--) {
    if (opens.has(tokens[i]!.lower)) return begin
    if (/^(?:until|since|at)$/.test(tokens[i]!.lower) && opens.has(tokens[i - 1]!.lower)) return i
  }
  return begin
}

/** No finite verb follows: in `As for Kim, the minister said no` the minister is somebody else. */
function closesAfter({ tokens }: NamedTokens, { adjunctLast: last }: RolePhrase): boolean {
  const next = tokens[last]
  if (!next || closes.has(next.lower)) return true
  // `Kowalski, the operator’s vice president`: the operator is only the owner.
  if (isGenitive(next)) return false
  if (has(next, Tag.Modal | Tag.Auxiliary | Tag.Present3 | Tag.Base)) return false
  if (has(next, Tag.Past)) return has(next, Tag.Participle) && has(tokens[last + 1], Tag.Preposition | Tag.To)
  return true
}

/** `his wife, Maria Ruiz, left`: the name between commas is the holder, whatever list the phrase stands in. */
export function closedApposition(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const holding = appositionBefore(named, phrase)
  const name = holding && named.names[holding.holders[0]!]
  return name && closes.has(named.tokens[name.last]?.lower ?? '') ? holding : undefined
}

/** `The finance minister, Ngozi Adeyemi, said`; `A former teacher, Okafor joined the party`. */
export function appositionBefore(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const last = opens.has(tokens[phrase.last]?.lower ?? '') ? phrase.last : phrase.adjunctLast
  if (!opens.has(tokens[last]?.lower ?? '')) return undefined
  const name = personFrom(named, last + 1)
  if (!person(name) || phrase.head.plural) return undefined
  const after = tokens[name.last]
  const begin = beginning(named, phrase)
  const opensSentence = named.document.sentences[named.sentenceAt[begin]!]?.first === begin
  if (!opensSentence && after && !closes.has(after.lower)) return undefined
  if (begin === phrase.first && isWeak(phrase)) return undefined
  return { rule: 'role.apposition-before', holders: [named.nameAt[name.first]!] }
}
