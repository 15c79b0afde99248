import { has, Tag } from '../../language/index.ts'
import { naming } from './appointments.ts'
import { beginning, closes, type Holding, isWeak, opens, person, personFrom, skipped } from './holders.ts'
import { type NamedTokens, nameBefore } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const copulas = new Set("is was 's are were be been become becomes became remains remained being".split(' '))

/** Participles that need no auxiliary after a comma. */
const reduced = new Set('elected re-elected appointed named nominated chosen promoted installed crowned'.split(' '))

/** `X is the head of Y`, `X, who was mayor`, `X was appointed director`, `she became chancellor`. */
export function copulaHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const sentence = named.document.sentences[named.sentenceAt[phrase.first]!]!
  // `was less patient` names no patient.
  if (isWeak(phrase) && phrase.determiner === undefined && phrase.possessor === undefined) return undefined
  let i = beginning(named, phrase) - 1
  while (
    i > sentence.first &&
    (skipped.has(tokens[i]!.lower) || tokens[i]!.lower === 'as' || tokens[i]!.lower === 'in')
  )
    i--
  const appointed = naming.has(tokens[i]?.lower ?? '')
  if (i <= sentence.first || !(copulas.has(tokens[i]!.lower) || appointed)) return undefined
  const verb = i
  // `Moreau, elected mayor in 2014,`
  let passive = !appointed || (reduced.has(tokens[i]!.lower) && tokens[i - 1]!.lower === ',')
  while (
    i > sentence.first &&
    (has(tokens[i], Tag.Verb | Tag.Auxiliary | Tag.Modal) ||
      skipped.has(tokens[i]!.lower) ||
      copulas.has(tokens[i]!.lower))
  ) {
    if (tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't") return undefined
    if (i < verb && has(tokens[i], Tag.Auxiliary)) passive = true
    i--
  }
  if (!passive) return undefined
  return subjectHolder(named, i, sentence.first)
}

const personal = new Set(['he', 'she'])

/** The person whose name, `who` or `he` ends with token `i`. */
function subjectHolder(named: NamedTokens, i: number, from: number): Holding | undefined {
  const { tokens } = named
  const rule = 'role.copula'
  if (personal.has(tokens[i]!.lower)) return { rule, holders: [], pronoun: i }
  let at = i
  if (tokens[at]!.lower === 'who') {
    at--
    if (tokens[at]?.lower === ',') at--
  } else if (closes.has(tokens[at]!.lower)) {
    // `The coach, X, is`; `X, 45, is`: the subject stands before the comma or before the insertion.
    const inner = nameBefore(named, at)
    if (person(inner)) return { rule, holders: [named.nameAt[inner.first]!] }
    const name = named.names[named.nameAt[from]!]
    return person(name) && opens.has(tokens[name.last]!.lower) ? { rule, holders: [named.nameAt[from]!] } : undefined
  }
  const name = nameBefore(named, at + 1)
  return person(name) ? { rule, holders: [named.nameAt[name.first]!] } : undefined
}

/** `The group’s leader is Abu Talha`, `Its new president will be Clara Voss`. */
export function inverseHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens, sentenceAt } = named
  if (phrase.head.plural || isWeak(phrase)) return undefined
  let i = phrase.last
  while (has(tokens[i], Tag.Modal) || tokens[i]?.lower === 'be') i++
  if (i === phrase.last || tokens[i - 1]!.lower !== 'be') {
    if (!/^(?:is|was|remains)$/.test(tokens[i]?.lower ?? '')) return undefined
    i++
  }
  const name = personFrom(named, i)
  if (!name || sentenceAt[name.first] !== sentenceAt[phrase.first]) return undefined
  // `The minister is Okafor’s friend`
  if (!closes.has(tokens[name.last]?.lower ?? '.')) return undefined
  return { rule: 'role.copula', holders: [named.nameAt[name.first]!] }
}
