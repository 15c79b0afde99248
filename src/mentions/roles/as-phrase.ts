import { has, Tag } from '../../language/index.ts'
import { beginning, type Holding } from './holders.ts'
import type { NamedTokens } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

const notRoles = new Set('such well much many long same soon far good as just exactly little few'.split(' '))
const personal = /^(?:he|she|him|his|her)$/
/** `She joined him as an intern`: what the subject was, not whom it met. */
const ofSubject = new Set(
  'join leave meet follow accompany serve help beat defeat marry precede support assist visit represent'.split(' '),
)
/** `She replaced him as minister`: both were. */
const ofBoth = new Set('replace succeed'.split(' '))

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
  return personBefore(named, as, sentence.first)
}

function subjectAfter(named: NamedTokens, from: number, limit: number): Holding | undefined {
  const { tokens } = named
  let i = from
  while (i < limit && tokens[i]!.lower !== ',') i++
  for (i++; i < limit; i++) {
    const found = personAt(named, i)
    if (found) return found
    if (has(tokens[i], Tag.Verb | Tag.Modal | Tag.Auxiliary)) return undefined
  }
  return undefined
}

function personBefore(named: NamedTokens, as: number, from: number): Holding | undefined {
  const { tokens, nameAt } = named
  let object: Holding | undefined
  for (let i = as - 1; i >= from; i--) {
    if (/^[“”";:]$/.test(tokens[i]!.lower)) break
    const found = personAt(named, i)
    if (!found) continue
    if (object) return both(tokens, object, found, i, as)
    object = found
    // Back to the first word of the name, then look whether it is the object of `joined` or `replaced`.
    while (i > from && nameAt[i]! >= 0 && nameAt[i - 1] === nameAt[i]) i--
    const verb = tokens[i - 1]
    if (!has(verb, Tag.Verb) || !(ofSubject.has(verb!.lemma) || ofBoth.has(verb!.lemma))) break
  }
  return object
}

/** The subject instead of the object, or with it, as the verb between them says. */
function both(tokens: NamedTokens['tokens'], object: Holding, subject: Holding, from: number, to: number): Holding {
  for (let i = from; i < to; i++) if (ofSubject.has(tokens[i]!.lemma)) return subject
  return { ...subject, holders: [...subject.holders, ...object.holders] }
}

function personAt({ tokens, names, nameAt }: NamedTokens, i: number): Holding | undefined {
  if (names[nameAt[i]!]?.type === 'person') return { rule: 'role.as', holders: [nameAt[i]!] }
  return personal.test(tokens[i]!.lower) ? { rule: 'role.as', holders: [], pronoun: i } : undefined
}
