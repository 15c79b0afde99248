import { readTable } from '../tables.ts'
import { lemmaOf } from './lemma.ts'
import { isBaseVerb, isSingular, lexiconReadings } from './lexicon.ts'
import { readCode } from './readings.ts'
import { Shape, Tag } from './token.ts'

const number = [Tag.Number]
const ordinal = readCode('o')
const proper = readCode('p')

/** Readings of a word that no list has, from its shape and ending. */
export function guessReadings(text: string, lower: string, shape: number): readonly number[] {
  if (shape & Shape.Digit) return ofDigits(lower)
  if (shape & (Shape.Abbreviation | Shape.AllCaps | Shape.InnerCapital)) return proper
  if (shape & Shape.Capital && !/^[\p{Lu}][a-z]/u.test(text)) return proper
  return ofHyphenated(lower) ?? ofPrefixed(lower) ?? ofEnding(lower)
}

function ofDigits(lower: string): readonly number[] {
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return ordinal
  if (/^\d+0'?s$/.test(lower)) return readCode('s')
  if (/^\d[\d.,:]*$/.test(lower)) return number
  if (/^\d+-.*[a-z]$/.test(lower)) return readCode('an')
  return /^\d/.test(lower) ? number : proper
}

/** `Paris-based`, `co-founder`, `far-right`: the last part decides. */
function ofHyphenated(lower: string): readonly number[] | undefined {
  const at = lower.lastIndexOf('-')
  if (at < 1) return undefined
  const last = lower.slice(at + 1)
  if (/ed$|ing$/.test(last)) return readCode('a')
  const readings = lexiconReadings(last)
  if (!readings) return readCode('an')
  const nouns = readings.filter(r => r & Tag.Noun)
  if (readings[0]! & Tag.Number) return number
  if (prefixes.has(lower.slice(0, at))) return readings
  if (readings[0]! & Tag.Adjective) return readCode('an')
  return nouns.length && lower.indexOf('-') === at ? readCode(nouns[0]! & Tag.Plural ? 's' : 'na') : readCode('an')
}

const prefixes = new Set(
  'co ex re non anti pre post pro sub self vice mid semi multi inter micro mini over under un de mis out cross'.split(
    ' ',
  ),
)

function ofPrefixed(lower: string): readonly number[] | undefined {
  const prefix =
    /^(?:un|re|over|under|mis|out|dis|pre|inter|counter|non|anti|super|multi|sub|micro|fore)(?=[a-z]{4})/.exec(lower)
  return prefix ? lexiconReadings(lower.slice(prefix[0].length)) : undefined
}

const own: readonly (readonly [RegExp, string])[] = [
  [/ly$/, 'ra'],
  [/(?:tion|sion|ment|ness|ship|hood|ance|ence|ity|ism|dom|age|ure|cy|logy)$/, 'n'],
  [/(?:ous|ful|less|able|ible|ish|ical|ary|ory|esque|worthy|wide)$/, 'a'],
  [/(?:al|ic|ive|ant|ent|ian|an)$/, 'an'],
  [/(?:ize|ise|ify)$/, 'b'],
  [/(?:er|or|ist|eer|ee)$/, 'n'],
  [/ward(?:s)?$/, 'r'],
]

function ofEnding(lower: string): readonly number[] {
  if (lower.length > 4 && lower.endsWith('ing')) return readCode('gn')
  if (lower.length > 3 && lower.endsWith('ed')) return readCode('ka')
  if (lower.length > 3 && /[^siu]s$/.test(lower)) return ofPlural(lower)
  for (const [ending, code] of own) if (ending.test(lower)) return readCode(code)
  return readCode(fromTables(lower) ?? 'nb')
}

function ofPlural(lower: string): readonly number[] {
  const verb = isBaseVerb(lemmaOf(lower, true, isBaseVerb))
  const noun = isSingular(lemmaOf(lower, false, isSingular))
  return readCode(verb && !noun ? 'zs' : noun && !verb ? 's' : 'sz')
}

type Endings = { byEnding: Map<string, string>; shapes: (readonly [RegExp, string])[] }
let endings: Endings | undefined

function load(): Endings {
  if (endings) return endings
  const [plain, shapes] = readTable('suffixes.txt').split('\n\n') as [string, string]
  const byEnding = new Map(plain.split('\n').map(line => line.split(' ') as [string, string]))
  const pairs = shapes
    .split('\n')
    .filter(Boolean)
    .map(line => [new RegExp(line.slice(line.indexOf(' ') + 1)), line.split(' ')[0]!] as const)
  endings = { byEnding, shapes: pairs }
  return endings
}

function fromTables(lower: string): string | undefined {
  const { byEnding, shapes } = load()
  for (let length = Math.min(7, lower.length - 1); length >= 2; length--) {
    const code = byEnding.get(lower.slice(-length))
    if (code) return code
  }
  return shapes.find(([shape]) => shape.test(lower))?.[1]
}
