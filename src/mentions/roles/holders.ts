import { has, looks, Shape, Tag } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { headAt } from './heads.ts'
import { isArticle, isGenitive, isPossessivePronoun, type NamedTokens, nameFrom } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

/** Who holds a role, by which rule: names of the text, or a pronoun (token index) that entities resolve later. */
export type Holding = { readonly rule: string; readonly holders: readonly number[]; readonly pronoun?: number }

/** Where a phrase begins with its determiner or owner: the token after which a construction is looked for. */
export function beginning(named: NamedTokens, phrase: RolePhrase): number {
  const { tokens, names } = named
  let i = phrase.determiner ?? phrase.first
  if (phrase.possessor !== undefined) i = names[phrase.possessor]!.first
  else if (i === phrase.first && isGenitive(tokens[i - 1])) {
    // `the company’s chief executive`: back over the owner.
    const sentence = named.document.sentences[named.sentenceAt[i]!]!
    i -= 2
    while (
      i > sentence.first &&
      !isArticle(tokens[i]) &&
      !isPossessivePronoun(tokens[i]) &&
      has(tokens[i], Tag.Noun | Tag.Adjective)
    )
      i--
  }
  if (i > 0 && isArticle(tokens[i - 1]) && named.sentenceAt[i - 1] === named.sentenceAt[phrase.first]) i--
  return i
}

export const isWeak = ({ head }: RolePhrase): boolean => head.kind === 'person' || head.kind === 'agent'

export const person = (name: Name | undefined): name is Name => name?.type === 'person'

const honorifics = new Set(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame prof prof. lord lady alhaji alhaja haji hajiya hon hon. honourable honorable
  engr engr. barr. shri smt. chief rev rev. fr. madame monsieur señor don doña ustaz maulana mallam otunba u daw`.split(
    /\s+/,
  ),
)

/** The name at token `i`, or behind one honorific: `Dr. Obiora Nwankwo`. */
export function afterHonorific(named: NamedTokens, i: number): Name | undefined {
  const word = named.tokens[i]
  return nameFrom(named, i) ?? (word && honorifics.has(word.lower) ? nameFrom(named, i + 1) : undefined)
}

/** The person named at token `i`, or behind an honorific or a title of his own: `the army chief, Gen. Tariq Wazir`. */
export function personFrom(named: NamedTokens, i: number): Name | undefined {
  const { tokens } = named
  let at = i
  for (let n = 0; n < 3 && at < tokens.length; n++) {
    const name = nameFrom(named, at)
    if (name) return person(name) ? name : undefined
    if (!looks(tokens[at], Shape.Capital)) return undefined
    const title = headAt(tokens, at)
    if (!title && !honorifics.has(tokens[at]!.lower)) return undefined
    at = title?.last ?? at + 1
  }
  return undefined
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Marks that open an insertion after a name, and marks that close one. */
export const opens = list(', – — - (')
export const closes = list(', – — - ) . ; : ” " ! ? ’')

/** Words that may stand between a name or verb and a role without changing whose it is. */
export const skipped = list(
  'also now currently then himself herself formerly previously once recently still later today already briefly reportedly officially effectively newly only just',
)
