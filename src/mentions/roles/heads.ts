import { has, looks, Shape, Tag, type Token, wordFact, wordLists } from '../../language/index.ts'
import { jobs, persons, relations } from './words/jobs.ts'
import { noAgents } from './words/no-agents.ts'
import { afterHead, generals, offices, ranks } from './words/offices.ts'

/** How much a role word says by itself: an office stands alone, a person noun only beside a name. */
export type HeadKind = 'office' | 'rank' | 'job' | 'relation' | 'person' | 'agent'

/** What a word says by itself, whatever stands around it. */
type Reading = {
  readonly kind: HeadKind
  /** Singular, lower case, without `deputy-`, `co-`, `ex-`: the key for complements. */
  readonly word: string
  readonly plural: boolean
  readonly relation: boolean
}

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

const noPerson = new Set('human woman man german roman ottoman talisman norman layman superman'.split(' '))
const prefix = /^(?:co|ex|vice|deputy|sub|arch|under|pro-vice|non)-(?=\p{L}{3})/u
const manWords = /(?:[a-z]{3,})(?:man|woman|person)$/
const agentEnding = /^[a-z-]{3,}(?:er|or|ist|ian|eer|ee|ant|wright|smith|ess)$/
const scholars = /(?:ologist|ographer|onomist|iatrist|atrician|icist|ographist|otherapist)$/

/** The role head that begins at token `i`, or undefined. */
export function headAt(tokens: readonly Token[], i: number): RoleHead | undefined {
  const token = tokens[i]!
  if (token.house?.title) {
    return headOf({ kind: 'office', word: token.lower, plural: false, relation: false }, i, i + token.house.title)
  }
  const { reading, general } = headFact(token)
  if (reading === undefined && !general) return undefined
  if (token.shape & (Shape.Mark | Shape.Digit)) return undefined
  if (general && isGeneral(tokens, i)) return headOf(generalReading(tokens, i), i, tail(tokens, i + 1))
  if (reading === undefined || (reading.kind === 'agent' && !isAgent(token))) return undefined
  // `judge`, `coach`, `head`, `lead`, `guard` are verbs too.
  if (has(token, Tag.Verb | Tag.Modal) && !has(token, Tag.Noun) && !nounAnyway(tokens, i)) return undefined
  return headOf(reading, i, tail(tokens, i))
}

/** How a word can be a head: by itself, or before `general`. */
type HeadFact = { readonly reading: Reading | undefined; readonly general: boolean }
const noHead: HeadFact = { reading: undefined, general: false }
const headFact = wordFact(({ lower }): HeadFact => {
  const reading = readWord(lower)
  const general = generals.has(lower)
  return reading || general ? { reading, general } : noHead
})

function readWord(lower: string): Reading | undefined {
  const singular = kindOf(lower) ? lower : plainSingular(lower)
  const kind = singular === undefined ? undefined : kindOf(singular)
  if (kind) return { kind, word: base(singular!), plural: singular !== lower, relation: isRelation(singular!) }
  if (agentEnding.test(lower) && !noAgents.has(lower))
    return { kind: 'agent', word: base(lower), plural: false, relation: false }
  return undefined
}

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

function kindOf(word: string): HeadKind | undefined {
  if (ranks.has(word)) return 'rank'
  if (offices.has(word)) return 'office'
  if (relations.has(word)) return 'relation'
  if (jobs.has(word)) return 'job'
  if (persons.has(word)) return 'person'
  const bare = word.replace(prefix, '')
  if (bare !== word) return kindOf(bare)
  if (word.endsWith('-elect') || word.endsWith('-designate') || word.endsWith('-in-chief') || word.endsWith('-general'))
    return 'office'
  if (scholars.test(word)) return 'job'
  if (manWords.test(word) && !noPerson.has(word))
    return /(?:spokes|chair|council|congress|assembly)/.test(word) ? 'office' : 'job'
  return undefined
}

/** `rider`, `collector`, `violist`: who does a thing, by the ending; it counts only in an apposition or after a copula. */
const isAgent = (token: Token): boolean =>
  has(token, Tag.Noun) && !has(token, Tag.Plural | Tag.Proper) && !looks(token, Shape.Capital)

const isRelation = (word: string): boolean => relations.has(word) || relations.has(base(word))
const base = (word: string): string => word.replace(prefix, '').replace(/-(?:elect|designate|in-chief)$/, '')

/** The singular that a plural role word would have; undefined when it does not look like a plural. */
function plainSingular(word: string): string | undefined {
  if (/(?:men|women)$/.test(word)) return word.replace(/en$/, 'an')
  if (word.endsWith('wives')) return word.replace(/ves$/, 'fe')
  if (word === 'people' || word.endsWith('persons')) return undefined
  if (word === 'children') return 'child'
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|ss|sh|x)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  if (word.includes('-in-law')) return word.replace(/s-in-law$/, '-in-law')
  return undefined
}
