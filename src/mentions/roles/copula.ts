import { has, Tag, type Token, wordLists } from '../../language/index.ts'
import { isNaming } from './appointments.ts'
import { closes, type Holding, heldBy, heldByPronoun, isSkipped, isWeak, opens, person, personFrom } from './holders.ts'
import { type NamedTokens, nameBefore } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

const Copula = 1
/** Participles that need no auxiliary after a comma. */
const Reduced = 2
/** Between the verb and the role: `elected as mayor`. */
const Between = 4
const Comma = 8
const Negation = 16
const Personal = 32
const Who = 64
const Be = 128
/** What stands between a role and the name of its holder: `the leader is Abu Talha`. */
const Is = 256
const word = wordLists([
  [Copula, "is was 's are were be been being become becomes became remains remained"],
  [Reduced, 'elected re-elected appointed named nominated chosen promoted installed crowned'],
  [Between, 'as in'],
  [Comma, ','],
  [Negation, "not n't"],
  [Personal, 'he she'],
  [Who, 'who'],
  [Be, 'be'],
  [Is, 'is was remains'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0
const rule = 'role.copula'

/** `X is the head of Y`, `X, who was mayor`, `X was appointed director`, `she became chancellor`. */
export function copulaHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  // `was less patient` names no patient.
  if (isWeak(phrase) && phrase.determiner === undefined && phrase.possessor === undefined) return undefined
  const from = phrase.sentence.first
  let i = phrase.begin - 1
  while (i > from && (isSkipped(tokens[i]) || listed(tokens[i], Between))) i--
  if (i <= from) return undefined
  const appointed = isNaming(tokens[i]!)
  if (!appointed && !listed(tokens[i], Copula)) return undefined
  const verb = i
  // `Moreau, elected mayor in 2014,`
  let passive = !appointed || (listed(tokens[i], Reduced) && listed(tokens[i - 1], Comma))
  while (i > from && isVerbal(tokens[i]!)) {
    if (listed(tokens[i], Negation)) return undefined
    if (i < verb && has(tokens[i], Tag.Auxiliary)) passive = true
    i--
  }
  return passive ? subjectHolder(named, i, from) : undefined
}

const isVerbal = (token: Token): boolean =>
  has(token, Tag.Verb | Tag.Auxiliary | Tag.Modal) || isSkipped(token) || listed(token, Copula)

/** The person whose name, `who` or `he` ends with token `i`. */
function subjectHolder(named: NamedTokens, i: number, from: number): Holding | undefined {
  const { tokens } = named
  if (listed(tokens[i], Personal)) return heldByPronoun(rule, i)
  let at = i
  if (listed(tokens[at], Who)) {
    at--
    if (at > 0 && listed(tokens[at], Comma)) at--
  } else if (closes(tokens[at])) {
    // `The coach, X, is`; `X, 45, is`: the subject stands before the comma or before the insertion.
    const inner = nameBefore(named, at)
    if (person(inner)) return heldBy(rule, [named.nameAt[inner.first]!])
    const opening = named.nameAt[from]!
    const name = opening >= 0 ? named.names[opening] : undefined
    return person(name) && opens(tokens[name.last]) ? heldBy(rule, [opening]) : undefined
  }
  const name = nameBefore(named, at + 1)
  return person(name) ? heldBy(rule, [named.nameAt[name.first]!]) : undefined
}

/** `The group’s leader is Abu Talha`, `Its new president will be Clara Voss`. */
export function inverseHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  if (phrase.head.plural || isWeak(phrase)) return undefined
  let i = phrase.last
  while (has(tokens[i], Tag.Modal) || listed(tokens[i], Be)) i++
  if (i === phrase.last || !listed(tokens[i - 1], Be)) {
    if (!listed(tokens[i], Is)) return undefined
    i++
  }
  const name = personFrom(named, i)
  if (!name || name.first >= phrase.sentence.last) return undefined
  // `The minister is Okafor’s friend`
  const after = tokens[name.last]
  return after === undefined || closes(after) ? heldBy(rule, [named.nameAt[name.first]!]) : undefined
}
