import { has, Tag } from '../../language/index.ts'
import { beginning, closes, type Holding, isWeak, opens, person, skipped } from './holders.ts'
import { type NamedTokens, nameBefore } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const copulas = new Set([
  'is',
  'was',
  "'s",
  'are',
  'were',
  'be',
  'been',
  'become',
  'becomes',
  'became',
  'remains',
  'remained',
  'being',
])
const naming = new Set([
  'named',
  'appointed',
  'elected',
  're-elected',
  'reelected',
  'made',
  'crowned',
  'declared',
  'nominated',
  'inaugurated',
  'installed',
  'confirmed',
  'sworn',
  'promoted',
  'designated',
  'chosen',
  'selected',
  'picked',
  'hired',
  'ordained',
  'reappointed',
  'called',
  'proclaimed',
])
const personal = new Set(['he', 'she'])

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
  const named_ = naming.has(tokens[i]?.lower ?? '')
  if (i <= sentence.first || !(copulas.has(tokens[i]!.lower) || named_)) return undefined
  const verb = i
  let passive = !named_
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
  return subjectHolder(named, i, sentence.first, 'role.copula')
}

/** The person whose name, `who` or `he` ends with token `i`. */
function subjectHolder(named: NamedTokens, i: number, from: number, rule: string): Holding | undefined {
  const { tokens } = named
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

/** `The board named Okafor chief executive`, `appointed her as director`. */
export function objectHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = beginning(named, phrase) - 1
  if (tokens[i]?.lower === 'as') i--
  const name = nameBefore(named, i + 1)
  const object = name ? name.first : i
  if (name && name.type !== 'person') return undefined
  if (!name && !/^(?:him|her)$/.test(tokens[i]?.lower ?? '')) return undefined
  if (
    !/^(?:name|appoint|elect|re-elect|make|crown|declare|nominate|install|promote|designate|choose|select|pick|hire)/.test(
      tokens[object - 1]?.lemma ?? '',
    ) &&
    !naming.has(tokens[object - 1]?.lower ?? '')
  )
    return undefined
  return { rule: 'role.object', holders: name ? [named.nameAt[name.first]!] : [], ...(!name && { pronoun: object }) }
}
