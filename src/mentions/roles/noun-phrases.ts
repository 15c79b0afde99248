import { has, looks, Shape, Tag, type Token, wordLists } from '../../language/index.ts'
import { headAt } from './heads.ts'
import { type NamedTokens, nameFrom } from './named-tokens.ts'
import { departments } from './words/modifiers.ts'

const Possessive = 1 << 0
const Article = 1 << 1
const Genitive = 1 << 2
/** Words that `of` makes a noun phrase with: `one of the victims`. */
const Part = 1 << 3
const Of = 1 << 4
const And = 1 << 5
const Comma = 1 << 6
const Department = 1 << 7
/** Behind a person's name these make a noun of it: `the Ortega family`. */
const Carrying = 1 << 8
const Day = 1 << 9
const Which = 1 << 10
const Season = 1 << 11
const word = wordLists([
  [Possessive, 'my your his her its our their whose'],
  [Article, 'the a an this that these those all both another one some any every each'],
  [Genitive, "' 's"],
  [Part, 'one some two three several many both all'],
  [Of, 'of'],
  [And, 'and'],
  [Comma, ','],
  [Department, departments],
  [Carrying, 'family estate administration government campaign foundation clan household brothers sisters dynasty'],
  [Day, 'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'],
  [Which, 'last next this earlier'],
  [
    Season,
    `night week weekend month year spring summer autumn fall winter season monday tuesday wednesday thursday friday saturday
    sunday`,
  ],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

export const isPossessivePronoun = (token: Token | undefined): boolean => listed(token, Possessive)
export const isArticle = (token: Token | undefined): boolean => listed(token, Article)
export const isDepartment = (token: Token | undefined): boolean => listed(token, Department)
/** `the`, `her`: what opens a noun phrase. */
const opensPhrase = (token: Token | undefined): boolean => listed(token, Article | Possessive)
export const isGenitive = (token: Token | undefined): boolean => has(token, Tag.Possessive) && listed(token, Genitive)

const noNominal =
  Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Pronoun | Tag.Modal | Tag.Auxiliary | Tag.Wh | Tag.To

/** A word that may stand inside a noun phrase before or as its head: noun, adjective, number, participle used as one. */
export function isNominal(token: Token | undefined): boolean {
  if (!token || looks(token, Shape.Mark) || has(token, noNominal) || opensPhrase(token)) return false
  if (has(token, Tag.Noun | Tag.Adjective | Tag.Number)) return true
  if (has(token, Tag.Adverb)) return false
  if (has(token, Tag.Verb)) return looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)
  return looks(token, Shape.Capital) || token.tags === 0
}

/**
 * The end of the noun phrase that begins at token `from`: determiners, modifiers, head, and names inside it;
 * undefined when there is none. A person's name ends it.
 */
export function nounPhraseEnd(named: NamedTokens, from: number, limit: number): number | undefined {
  const { tokens } = named
  let i = from
  // `one of the victims`
  if (listed(tokens[i], Part) && listed(tokens[i + 1], Of)) i += 2
  while (i < limit && opensPhrase(tokens[i])) i++
  const start = i
  let end: number | undefined
  while (i < limit) {
    const name = nameFrom(named, i)
    if (name) {
      if (name.type === 'person' && end !== undefined && !headAt(tokens, i - 1) && !isGenitive(tokens[i - 1])) break
      i = end = Math.min(name.last, limit)
      if (isGenitive(tokens[i])) i++
      else if (name.type === 'person' && !carriesOn(tokens[i])) break
      continue
    }
    if (end !== undefined && isTime(tokens, i)) break
    if (isNominal(tokens[i]) || (i < limit - 1 && isGenitive(tokens[i + 1])) || isDepartment(tokens[i])) {
      i++
      end = i
      if (isGenitive(tokens[i])) i++
    } else if (
      i === start &&
      i > from &&
      has(tokens[i], Tag.Past | Tag.Participle | Tag.Gerund) &&
      !has(tokens[i], Tag.Auxiliary)
    ) {
      // `the accused`, `the following`, `the emerging markets`.
      end = ++i
    } else if (end !== undefined && listed(tokens[i], And) && i + 1 < limit && joins(named, i, limit)) i++
    else if (end !== undefined && listed(tokens[i], Comma) && listsDepartments(tokens, i, limit)) i++
    else break
  }
  return i > start ? end : undefined
}

/** `the Ortega family`, `the Kamau administration`: the person's name only modifies. */
const carriesOn = (token: Token | undefined): boolean => listed(token, Carrying)

/** `last month`, `next Tuesday`: when, not what. */
const isTime = (tokens: readonly Token[], i: number): boolean =>
  listed(tokens[i], Day) || (listed(tokens[i], Which) && listed(tokens[i + 1], Season))

/** `safety, quality and operations`: the comma goes on listing departments. */
function listsDepartments(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (!isDepartment(tokens[comma - 1])) return false
  let i = comma + 1
  while (i < limit && listed(tokens[i], Department | Comma)) i++
  return i > comma + 1 && listed(tokens[i], And) && isDepartment(tokens[i + 1])
}

/** Whether `and` at token `i` joins two parts of one noun phrase, rather than a role, a person or a clause to it. */
function joins(named: NamedTokens, i: number, limit: number): boolean {
  const { tokens } = named
  let j = i + 1
  if (opensPhrase(tokens[j])) return false
  for (; j < limit && (isNominal(tokens[j]) || nameFrom(named, j)); ) {
    const name = nameFrom(named, j)
    if (name?.type === 'person') return false
    if (!name && headAt(tokens, j)) return false
    j = name ? name.last : j + 1
  }
  return j > i + 1 && !(j < limit && has(tokens[j], Tag.Verb | Tag.Modal | Tag.Auxiliary))
}
