import { has, looks, Shape, Tag, type Token } from '../../language/index.ts'
import { jobs, persons, relations } from './words/jobs.ts'
import { noAgents } from './words/no-agents.ts'
import { afterHead, generals, offices, ranks } from './words/offices.ts'

/** How much a role word says by itself: an office stands alone, a person noun only beside a name. */
export type HeadKind = 'office' | 'rank' | 'job' | 'relation' | 'person' | 'agent'

/** The head of a role phrase: tokens `[first, last)`. */
export type RoleHead = {
  readonly kind: HeadKind
  /** Singular, lower case, without `deputy-`, `co-`, `ex-`: the key for complements. */
  readonly word: string
  readonly plural: boolean
  readonly relation: boolean
  readonly first: number
  readonly last: number
}

const noPerson = new Set([
  'human',
  'woman',
  'man',
  'german',
  'roman',
  'ottoman',
  'talisman',
  'norman',
  'layman',
  'superman',
])
const prefix = /^(?:co|ex|vice|deputy|sub|arch|under|pro-vice|non)-(?=\p{L}{3})/u
const manWords = /(?:[a-z]{3,})(?:man|woman|person)$/
const agentEnding = /^[a-z-]{3,}(?:er|or|ist|ian|eer|ee|ant|wright|smith|ess)$/
const scholars = /(?:ologist|ographer|onomist|iatrist|atrician|icist|ographist|otherapist)$/

/** The role head that begins at token `i`, or undefined. */
export function headAt(tokens: readonly Token[], i: number): RoleHead | undefined {
  const token = tokens[i]!
  if (token.house?.title) {
    return { kind: 'office', word: token.lower, plural: false, relation: false, first: i, last: i + token.house.title }
  }
  if (token.shape & (Shape.Mark | Shape.Digit)) return undefined
  const general = generalAt(tokens, i)
  if (general) return general
  const reading = readWord(token.lower)
  if (!reading) return undefined
  if (reading.kind === 'agent' && !isAgent(token)) return undefined
  // `judge`, `coach`, `head`, `lead`, `guard` are verbs too.
  if (has(token, Tag.Verb | Tag.Modal) && !has(token, Tag.Noun) && !nounAnyway(tokens, i)) return undefined
  return { ...reading, first: i, last: tail(tokens, i) }
}

/** What a word says by itself, whatever stands around it. */
type WordReading = Pick<RoleHead, 'kind' | 'word' | 'plural' | 'relation'>

/** Words read before; news repeats most of its words, and only so many are kept. */
const readings = new Map<string, WordReading | undefined>()
const keptReadings = 50_000

function readWord(lower: string): WordReading | undefined {
  if (readings.has(lower)) return readings.get(lower)
  if (readings.size >= keptReadings) readings.clear()
  const singular = kindOf(lower) ? lower : plainSingular(lower)
  const kind = singular === undefined ? undefined : kindOf(singular)
  let reading: WordReading | undefined
  if (kind) {
    reading = { kind, word: base(singular!), plural: singular !== lower, relation: isRelation(singular!) }
  } else if (agentEnding.test(lower) && !noAgents.has(lower)) {
    reading = { kind: 'agent', word: base(lower), plural: false, relation: false }
  }
  readings.set(lower, reading)
  return reading
}

/** `head of`, `the lead`, `Coach Ali` are nouns whatever the tagger thought. */
function nounAnyway(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (has(before, Tag.Modal | Tag.To | Tag.Pronoun) && !has(before, Tag.Possessive)) return false
  if (looks(tokens[i], Shape.Hyphen) || (looks(tokens[i], Shape.Capital) && looks(tokens[i + 1], Shape.Capital)))
    return true
  return tokens[i + 1]?.lower === 'of' || has(before, Tag.Determiner | Tag.Adjective | Tag.Possessive)
}

function generalAt(tokens: readonly Token[], i: number): RoleHead | undefined {
  const next = tokens[i + 1]
  if (!next || !generals.has(tokens[i]!.lower)) return undefined
  if (next.lower !== 'general' && next.lower !== 'generals') return undefined
  if (looks(tokens[i], Shape.Capital) !== looks(next, Shape.Capital)) return undefined
  const plural = next.lower === 'generals' || tokens[i]!.lower.endsWith('s')
  return { kind: 'office', word: 'general', plural, relation: false, first: i, last: tail(tokens, i + 1) }
}

/** The end of the title after its head: `commander in chief`, `president elect`, `minister of state` keeps `of` outside. */
function tail(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]
  if (next && afterHead.has(next.lower)) return i + 2
  if (next?.lower === 'in' && tokens[i + 2]?.lower === 'chief') return i + 3
  if (next?.lower === 'without' && tokens[i + 2]?.lower === 'portfolio') return i + 3
  if (next?.lower === "d'affaires") return i + 2
  // `the officer in charge`, but `the talks in charge sheets`
  if (next?.lower === 'in' && tokens[i + 2]?.lower === 'charge' && !has(tokens[i + 3], Tag.Noun)) return i + 3
  return i + 1
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
