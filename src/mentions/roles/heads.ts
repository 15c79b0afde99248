import { has, looks, Shape, Tag, type Token, WordBits, wordFact, wordLists } from '../../language/index.ts'
import { type Reading, readWord } from './head-words.ts'
import { afterHead, generals } from './words/offices.ts'

/** The head of a role phrase: tokens `[first, last)`. */
export type RoleHead = Reading & { readonly first: number; readonly last: number }

const headOf = ({ kind, word, plural, relation }: Reading, first: number, last: number): RoleHead => ({
  kind,
  word,
  plural,
  relation,
  first,
  last,
})

/** Words of grammar, half of any text, are no heads, whatever they end in. */
const noHeadTags =
  Tag.Punctuation |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Modal |
  Tag.To |
  Tag.Wh

/** The role head that begins at token `i`, or undefined. */
export function headAt(tokens: readonly Token[], i: number): RoleHead | undefined {
  const token = tokens[i]!
  if (token.house?.title) {
    return headOf({ kind: 'office', word: token.lower, plural: false, relation: false }, i, i + token.house.title)
  }
  if (token.tags & noHeadTags) return undefined
  const fact = headFact(token)
  if (fact === null) return undefined
  const { reading, general } = fact
  if (token.shape & (Shape.Mark | Shape.Digit)) return undefined
  if (general && isGeneral(tokens, i)) return headOf(generalReading(tokens, i), i, tail(tokens, i + 1))
  if (reading === undefined || (reading.kind === 'agent' && !isAgent(token))) return undefined
  // `judge`, `coach`, `head`, `lead`, `guard` are verbs too.
  if (has(token, Tag.Verb | Tag.Modal) && !has(token, Tag.Noun) && !nounAnyway(tokens, i)) return undefined
  return headOf(reading, i, tail(tokens, i))
}

const beforeGeneral = new WordBits([[1, generals]])

/** How a word can be a head: by itself, or before `general`. */
type HeadFact = { readonly reading: Reading | undefined; readonly general: boolean }
const headFact = wordFact(({ lower }): HeadFact | null => {
  const reading = readWord(lower)
  const general = beforeGeneral.get(lower) !== 0
  return reading || general ? { reading, general } : null
})

/** `head of`, `the lead`, `Coach Ali` are nouns whatever the tagger thought. */
function nounAnyway(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (has(before, Tag.Modal | Tag.To | Tag.Pronoun) && !has(before, Tag.Possessive)) return false
  if (looks(tokens[i], Shape.Hyphen) || (looks(tokens[i], Shape.Capital) && looks(tokens[i + 1], Shape.Capital)))
    return true
  return listed(tokens[i + 1], Of) || has(before, Tag.Determiner | Tag.Adjective | Tag.Possessive)
}

/** Whether `general` stands behind, written like the word at token `i`. */
function isGeneral(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return listed(next, General) && looks(tokens[i], Shape.Capital) === looks(next, Shape.Capital)
}

const generalReading = (tokens: readonly Token[], i: number): Reading => ({
  kind: 'office',
  word: 'general',
  plural: tokens[i + 1]!.lower === 'generals' || tokens[i]!.lower.endsWith('s'),
  relation: false,
})

/** Words behind a head. */
const General = 1
const Behind = 2
const In = 4
const Chief = 8
const Without = 16
const Portfolio = 32
const Charge = 64
const Of = 128
const word = wordLists([
  [General, 'general generals'],
  [Behind, afterHead],
  [Behind, "d'affaires"],
  [In, 'in'],
  [Chief, 'chief'],
  [Without, 'without'],
  [Portfolio, 'portfolio'],
  [Charge, 'charge'],
  [Of, 'of'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** The end of the title after its head: `commander in chief`, `president elect`, `minister of state` keeps `of` outside. */
function tail(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]
  if (!listed(next, Behind | In | Without)) return i + 1
  if (listed(next, Behind)) return i + 2
  const third = tokens[i + 2]
  if (listed(next, Without)) return listed(third, Portfolio) ? i + 3 : i + 1
  // `the officer in charge`, but `the talks in charge sheets`
  return listed(third, Chief) || (listed(third, Charge) && !has(tokens[i + 3], Tag.Noun)) ? i + 3 : i + 1
}

/** `rider`, `collector`, `violist`: who does a thing, by the ending; it counts only in an apposition or after a copula. */
const isAgent = (token: Token): boolean =>
  has(token, Tag.Noun) && !has(token, Tag.Plural | Tag.Proper) && !looks(token, Shape.Capital)
