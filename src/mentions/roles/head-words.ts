import { WordBits } from '../../language/index.ts'
import { jobs, persons, relations } from './words/jobs.ts'
import { noAgents } from './words/no-agents.ts'
import { offices, ranks } from './words/offices.ts'

/** How much a role word says by itself: an office stands alone, a person noun only beside a name. */
type HeadKind = 'office' | 'rank' | 'job' | 'relation' | 'person' | 'agent'

/** What a word says by itself, whatever stands around it. */
export type Reading = {
  readonly kind: HeadKind
  /** Singular, lower case, without `deputy-`, `co-`, `ex-`: the key for complements. */
  readonly word: string
  readonly plural: boolean
  readonly relation: boolean
}

const noPerson = new Set('human woman man german roman ottoman talisman norman layman superman'.split(' '))
const prefix = /^(?:co|ex|vice|deputy|sub|arch|under|pro-vice|non)-(?=\p{L}{3})/u
const manWords = /(?:[a-z]{3,})(?:man|woman|person)$/
const agentEnding = /^[a-z-]{3,}(?:er|or|ist|ian|eer|ee|ant|wright|smith|ess)$/
/** With these a word ends that is a plural or built like a role word. */
const lastLetters = 'ehnrst'
const scholars = /(?:ologist|ographer|onomist|iatrist|atrician|icist|ographist|otherapist)$/

/** How the word, in lower case, can be the head of a role phrase. */
export function readWord(lower: string): Reading | undefined {
  if (!listed.get(lower) && !lastLetters.includes(lower.at(-1)!) && !lower.includes('-')) return undefined
  const own = kindOf(lower)
  if (own) return readingOf(own, lower, false)
  const singular = plainSingular(lower)
  const kind = singular === undefined ? undefined : kindOf(singular)
  if (kind) return readingOf(kind, singular!, true)
  if (agentEnding.test(lower) && !noAgents.has(lower))
    return { kind: 'agent', word: base(lower), plural: false, relation: false }
  return undefined
}

const readingOf = (kind: HeadKind, singular: string, plural: boolean): Reading => ({
  kind,
  word: base(singular),
  plural,
  relation: isRelation(singular),
})

/** The kinds of listed words; of two lists that have a word the first counts. */
const lists: readonly [HeadKind, ReadonlySet<string>][] = [
  ['rank', ranks],
  ['office', offices],
  ['relation', relations],
  ['job', jobs],
  ['person', persons],
]
const listed = new WordBits(lists.map(([, words], n) => [1 << n, words]))

function listedKind(word: string): HeadKind | undefined {
  const bits = listed.get(word)
  return bits === 0 ? undefined : lists[31 - Math.clz32(bits & -bits)]![0]
}

function kindOf(word: string): HeadKind | undefined {
  const kind = listedKind(word)
  if (kind) return kind
  if (word.includes('-')) {
    const bare = word.replace(prefix, '')
    if (bare !== word) return kindOf(bare)
    if (/-(?:elect|designate|in-chief|general)$/.test(word)) return 'office'
  }
  if (!/[nrt]$/.test(word)) return undefined
  if (scholars.test(word)) return 'job'
  if (manWords.test(word) && !noPerson.has(word))
    return /(?:spokes|chair|council|congress|assembly)/.test(word) ? 'office' : 'job'
  return undefined
}

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
