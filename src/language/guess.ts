import { readTable } from '../tables.ts'
import { widthAt } from './characters.ts'
import { lemmaOf } from './lemma.ts'
import { isBaseVerb, isSingular, lexiconReadings } from './lexicon.ts'
import { type Readings, readCode } from './readings.ts'
import { Shape, Tag } from './token.ts'

const number = readCode('c')
const ordinal = readCode('o')
const proper = readCode('p')
const gerund = readCode('gn')
const participle = readCode('ka')
const nounOrBase = readCode('nb')

/** Readings of a word that no list has, from its shape and ending. */
export function guessReadings(text: string, lower: string, shape: number): Readings {
  if (shape & Shape.Digit) return ofDigits(lower)
  if (shape & (Shape.Abbreviation | Shape.AllCaps | Shape.InnerCapital)) return proper
  if (shape & Shape.Capital && !isPlain(text.charCodeAt(widthAt(text, 0)))) return proper
  return ofHyphenated(lower) ?? ofPrefixed(lower) ?? ofEnding(lower)
}

const isPlain = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

function ofDigits(lower: string): Readings {
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return ordinal
  if (/^\d+0'?s$/.test(lower)) return readCode('s')
  if (/^\d[\d.,:]*$/.test(lower)) return number
  if (/^\d+-.*[a-z]$/.test(lower)) return readCode('an')
  return /^\d/.test(lower) ? number : proper
}

/** `Paris-based`, `co-founder`, `far-right`: the last part decides. */
function ofHyphenated(lower: string): Readings | undefined {
  const at = lower.lastIndexOf('-')
  if (at < 1) return undefined
  const last = lower.slice(at + 1)
  if (/ed$|ing$/.test(last)) return readCode('a')
  const readings = lexiconReadings(last)
  if (!readings) return readCode('an')
  const { list } = readings
  if (list[0]! & Tag.Number) return number
  if (prefixes.has(lower.slice(0, at))) return readings
  if (list[0]! & Tag.Adjective) return readCode('an')
  const noun = list.find(reading => reading & Tag.Noun)
  return noun && lower.indexOf('-') === at ? readCode(noun & Tag.Plural ? 's' : 'na') : readCode('an')
}

const prefixes = new Set(
  'co ex re non anti pre post pro sub self vice mid semi multi inter micro mini over under un de mis out cross'.split(
    ' ',
  ),
)

function ofPrefixed(lower: string): Readings | undefined {
  const prefix =
    /^(?:un|re|over|under|mis|out|dis|pre|inter|counter|non|anti|super|multi|sub|micro|fore)(?=[a-z]{4})/.exec(lower)
  return prefix ? lexiconReadings(lower.slice(prefix[0].length)) : undefined
}

/** What endings tell, the most telling first. */
const endings = [
  ['ra', 'ly'],
  ['n', 'tion sion ment ness ship hood ance ence ity ism dom age ure cy logy'],
  ['a', 'ous ful less able ible ish ical ary ory esque worthy wide'],
  ['an', 'al ic ive ant ent ian an'],
  ['b', 'ize ise ify'],
  ['n', 'er or ist eer ee'],
  ['r', 'ward wards'],
].map(([code, list]) => ({ readings: readCode(code!), list: list! }))
/** The last two letters of a word as a number of ten bits, the same for a few others. */
const lastLetters = (word: string): number =>
  ((word.charCodeAt(word.length - 2) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31)

/** Endings with what they tell, by their last two letters, so that a word is compared with the few that can be its own. */
function byLastLetters<T>(endings: Iterable<readonly [ending: string, tells: T]>): readonly [string, T][][] {
  const groups = Array.from({ length: 1 << 10 }, (): [string, T][] => [])
  for (const [ending, tells] of endings) groups[lastLetters(ending)]!.push([ending, tells])
  return groups
}

/** The endings of `endings`, each with its place there. */
const ownEndings = byLastLetters(
  endings.flatMap(({ list }, rank) => list.split(' ').map(ending => [ending, rank] as const)),
)

function ofEnding(lower: string): Readings {
  const last = lower[lower.length - 1]
  if (last === 'g' && lower.length > 4 && lower.endsWith('ing')) return gerund
  if (last === 'd' && lower.length > 3 && lower.endsWith('ed')) return participle
  if (last === 's' && lower.length > 3 && !/[siu]s$/.test(lower)) return ofPlural(lower)
  let rank = endings.length
  for (const [ending, place] of ownEndings[lastLetters(lower)]!)
    if (place < rank && lower.endsWith(ending)) rank = place
  return endings[rank]?.readings ?? fromTables(lower) ?? nounOrBase
}

function ofPlural(lower: string): Readings {
  const verb = isBaseVerb(lemmaOf(lower, true, isBaseVerb))
  const noun = isSingular(lemmaOf(lower, false, isSingular))
  return readCode(verb && !noun ? 'zs' : noun && !verb ? 's' : 'sz')
}

/** Endings of the tables, and patterns by the code of the letter that a word has to end in for them, in their order. */
type Tables = {
  readonly byEnding: readonly (readonly [string, Readings])[][]
  readonly byLetter: readonly (Patterns | undefined)[]
}
/** `any` holds where one of `all` does. */
type Patterns = { readonly any: RegExp; readonly all: readonly Pattern[] }
type Pattern = { readonly shape: RegExp; readonly readings: Readings }
let tables: Tables | undefined

const alphabet = "abcdefghijklmnopqrstuvwxyz'"

function load(): Tables {
  const [plain, shapes] = readTable('suffixes.txt').split('\n\n') as [string, string]
  const longestFirst = plain.split('\n').map(line => line.split(' ') as [string, string])
  longestFirst.sort(([a], [b]) => b.length - a.length)
  const byEnding = byLastLetters(longestFirst.map(([ending, code]) => [ending, readCode(code)] as const))
  const groups = new Map([...alphabet].map(letter => [letter, [] as Pattern[]]))
  for (const line of shapes.split('\n').filter(Boolean)) {
    const source = line.slice(line.indexOf(' ') + 1)
    // In `^(yo)+$` or `a{2}$` too a word ends in the letter before the marks of repetition.
    const last = /(?:^|[^\\])(?:([a-z'])|\[([a-z']+)\])(?:[+)]|\{\d\})*\$$/.exec(source)
    const pattern = { shape: new RegExp(source), readings: readCode(line.split(' ')[0]!) }
    for (const letter of last?.[1] ?? last?.[2] ?? alphabet) groups.get(letter)!.push(pattern)
  }
  // Read backwards from the end of a word, most patterns fail at its last letters; searched, they would be tried at each letter.
  const anyOf = (all: Pattern[]) => new RegExp(`(?<=${all.map(({ shape }) => shape.source).join('|')})`, 'y')
  const byLetter = Array.from({ length: 0x80 }, (_, unit) => {
    const all = groups.get(String.fromCharCode(unit))
    return all && { any: anyOf(all), all }
  })
  return { byEnding, byLetter }
}

function fromTables(lower: string): Readings | undefined {
  tables ??= load()
  for (const [ending, readings] of tables.byEnding[lastLetters(lower)]!)
    if (ending.length < lower.length && lower.endsWith(ending)) return readings
  const last = lower.charCodeAt(lower.length - 1)
  const patterns = last < 0x80 ? tables.byLetter[last] : undefined
  if (!patterns) return undefined
  patterns.any.lastIndex = lower.length
  return patterns.any.test(lower) ? patterns.all.find(({ shape }) => shape.test(lower))?.readings : undefined
}
