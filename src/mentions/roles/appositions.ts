import { has, looks, Shape, Tag, type Token } from '../../language/index.ts'
import { beforeTime, closes, type Holding, heldBy, isSkipped, isWeak, opens, person, personFrom } from './holders.ts'
import { type NamedTokens, nameBefore } from './named-tokens.ts'
import { isGenitive } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'
import { coordinatedBefore } from './titles.ts'

/** `Hong Jang-won, the First Deputy Director of the NIS,`; an age or `until last year` may stand between. */
export function appositionAfter(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  if (!closesAfter(tokens, phrase.adjunctLast)) return undefined
  let i = beforeTime(tokens, phrase.begin)
  while (i > 0 && isSkipped(tokens[i - 1])) i--
  if (i < 1 || !opens(tokens[i - 1])) return undefined
  i--
  if (i > 1 && looks(tokens[i - 1], Shape.Digit) && opens(tokens[i - 2])) i -= 2
  const name = nameBefore(named, i)
  if (!person(name) || name.first < phrase.sentence.first) return undefined
  const holders = phrase.head.plural ? coordinatedBefore(named, name) : [named.nameAt[name.first]!]
  return heldBy('role.apposition-after', holders)
}

/** No finite verb follows: in `As for Kim, the minister said no` the minister is somebody else. */
function closesAfter(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  if (!next || closes(next)) return true
  // `Kowalski, the operator’s vice president`: the operator is only the owner.
  if (isGenitive(next) || has(next, Tag.Modal | Tag.Auxiliary | Tag.Present3 | Tag.Base)) return false
  if (has(next, Tag.Past)) return has(next, Tag.Participle) && has(tokens[last + 1], Tag.Preposition | Tag.To)
  return true
}

/** `his wife, Maria Ruiz, left`: the name between commas is the holder, whatever list the phrase stands in. */
export function closedApposition(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const holding = appositionBefore(named, phrase)
  return holding && closes(named.tokens[named.names[holding.holders[0]!]!.last]) ? holding : undefined
}

/** `The finance minister, Ngozi Adeyemi, said`; `A former teacher, Okafor joined the party`. */
export function appositionBefore(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const { first, begin, head, sentence } = phrase
  if (head.plural) return undefined
  const last = opens(tokens[phrase.last]) ? phrase.last : phrase.adjunctLast
  if (!opens(tokens[last])) return undefined
  const name = personFrom(named, last + 1)
  if (!name) return undefined
  const after = tokens[name.last]
  const opensSentence = sentence.first === begin
  if (!opensSentence && after && !closes(after)) return undefined
  if (begin === first && isWeak(phrase)) return undefined
  return heldBy('role.apposition-before', [named.nameAt[name.first]!])
}
