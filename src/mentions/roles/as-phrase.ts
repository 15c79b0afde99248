import { has, lemmaFact, Tag, type Token, wordLists } from '../../language/index.ts'
import { type Holding, heldBy, heldByPronoun } from './holders.ts'
import { type NamedTokens, nameIndex } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

const As = 1
/** Before `as` these make no role of what follows. */
const Such = 2
const Personal = 4
/** Marks that end the search for a person. */
const Bound = 8
const Comma = 16
const word = wordLists([
  [As, 'as'],
  [Such, 'such well much many long same soon far good as just exactly little few'],
  [Personal, 'he she him his her'],
  [Bound, '“ ” " ; :'],
  [Comma, ','],
])

/** `She joined him as an intern`: what the subject was, not whom it met. `She replaced him as minister`: both were. */
const OfSubject = 1
const OfBoth = 2
const subjectVerbs = new Set(
  'join leave meet follow accompany serve help beat defeat marry precede support assist visit represent'.split(' '),
)
const verbKind = lemmaFact(lemma => {
  if (lemma === 'replace' || lemma === 'succeed') return OfBoth
  return subjectVerbs.has(lemma) ? OfSubject : 0
})

/**
 * `As Deputy Chief of the General Staff, Kim’s presence …`, `his arrival in Russia as the top commander`, `She served as mayor`.
 * The holder is the subject that follows an opening phrase, otherwise the nearest person before it in its sentence.
 */
export function asHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  const as = phrase.begin - 1
  if (as < 0 || !(word(tokens[as]!) & As)) return undefined
  const { first, last } = phrase.sentence
  if (as < first || (as > 0 && word(tokens[as - 1]!) & Such)) return undefined
  // `as the minister spoke`: a clause of time.
  const next = tokens[phrase.last]
  if (has(next, Tag.Verb | Tag.Modal | Tag.Auxiliary) && !has(next, Tag.Gerund)) return undefined
  return as === first ? subjectAfter(named, phrase.last, last) : personBefore(named, as, first)
}

function subjectAfter(named: NamedTokens, from: number, limit: number): Holding | undefined {
  const { tokens } = named
  let i = from
  while (i < limit && !(word(tokens[i]!) & Comma)) i++
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
    if (word(tokens[i]!) & Bound) break
    const found = personAt(named, i)
    if (!found) continue
    if (object) return both(tokens, object, found, i, as)
    object = found
    // Back to the first word of the name, then look whether it is the object of `joined` or `replaced`.
    while (i > from && nameAt[i]! >= 0 && nameAt[i - 1] === nameAt[i]) i--
    const verb = i > 0 ? tokens[i - 1]! : undefined
    if (!verb || !has(verb, Tag.Verb) || verbKind(verb) === 0) break
  }
  return object
}

/** The subject instead of the object, or with it, as the verb between them says. */
function both(tokens: readonly Token[], object: Holding, subject: Holding, from: number, to: number): Holding {
  for (let i = from; i < to; i++) if (verbKind(tokens[i]!) === OfSubject) return subject
  return { rule: subject.rule, holders: [...subject.holders, ...object.holders], pronoun: subject.pronoun }
}

function personAt(named: NamedTokens, i: number): Holding | undefined {
  const name = nameIndex(named, i)
  if (name >= 0 && named.names[name]!.type === 'person') return heldBy('role.as', [name])
  return word(named.tokens[i]!) & Personal ? heldByPronoun('role.as', i) : undefined
}
