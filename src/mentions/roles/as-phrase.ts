import { has, Tag } from '../../language/index.ts'
import { beginning, type Holding } from './holders.ts'
import { isGenitive, type NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const notRoles = new Set([
  'such',
  'well',
  'much',
  'many',
  'long',
  'same',
  'soon',
  'far',
  'good',
  'as',
  'just',
  'exactly',
  'little',
  'few',
])

/**
 * `As Deputy Chief of the General Staff, Kim’s presence …`, `his arrival in Russia as the top commander`, `She served as mayor`.
 * The holder is the subject that follows an opening phrase, otherwise the nearest person before it in its sentence.
 */
export function asHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const sentence = named.document.sentences[named.sentenceAt[phrase.first]!]!
  const as = beginning(named, phrase) - 1
  if (as < sentence.first || tokens[as]!.lower !== 'as' || notRoles.has(tokens[as - 1]?.lower ?? '')) return undefined
  // `as the minister spoke`: a clause of time.
  if (has(tokens[phrase.last], Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(tokens[phrase.last], Tag.Gerund))
    return undefined
  if (as === sentence.first) return subjectAfter(named, phrase.last, sentence.last)
  return subjectBefore(named, as, sentence.first)
}

function subjectAfter(named: NamedTokens, from: number, limit: number): Holding | undefined {
  const { tokens, names, nameAt } = named
  let i = from
  while (i < limit && tokens[i]!.lower !== ',') i++
  for (i++; i < limit; i++) {
    const name = names[nameAt[i]!]
    if (name?.type === 'person') return { rule: 'role.as', holders: [nameAt[i]!] }
    if (/^(?:he|she|his|her)$/.test(tokens[i]!.lower)) return { rule: 'role.as', holders: [], pronoun: i }
    if (has(tokens[i], Tag.Verb | Tag.Modal | Tag.Auxiliary)) return undefined
  }
  return undefined
}

function subjectBefore(named: NamedTokens, as: number, from: number): Holding | undefined {
  const { tokens, names, nameAt } = named
  for (let i = as - 1; i >= from; i--) {
    const name = names[nameAt[i]!]
    if (name?.type === 'person') {
      // `Kim’s arrival as commander` is Kim’s; in `replaced Okafor as minister` it is Okafor’s too.
      return isGenitive(tokens[name.last]) || i < as ? { rule: 'role.as', holders: [nameAt[i]!] } : undefined
    }
    if (/^(?:he|she|him|his|her)$/.test(tokens[i]!.lower)) return { rule: 'role.as', holders: [], pronoun: i }
    if (/^[“”";:]$/.test(tokens[i]!.lower)) return undefined
  }
  return undefined
}
