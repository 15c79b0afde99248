import { men, women } from '../../entities/given-names.ts'
import { hashKey } from '../../hashed-keys.ts'
import { type Form, Shape } from '../../language/index.ts'
import { demonyms } from '../roles/words/demonyms.ts'
import { jobs, relations } from '../roles/words/jobs.ts'
import { generals, offices, ranks } from '../roles/words/offices.ts'
import { calendar } from './lists/calendar.ts'
import {
  companyVerbs,
  humanVerbs,
  organizationNouns,
  organizationNounsBefore,
  organizationNounsOf,
  particles,
  sayVerbs,
} from './lists/context-words.ts'
import { enlist, mayBeListed } from './lists/enlisted.ts'
import { functionWords } from './lists/function-words.ts'
import { eventHeads, noNames, peoples } from './lists/no-names.ts'
import { bareOrganizations, joinHeads, organizationHeads } from './lists/organization-words.ts'
import { directions, facilityHeads, placeHeads, placeNouns, placeNounsOf, placeOpeners } from './lists/place-words.ts'
import { firstSurnames, moreSurnames } from './lists/surnames.ts'
import { honorifics, moreTitles, nameTitles, titleModifiers } from './lists/titles.ts'
import { Known, knownAs } from './word-table.ts'

/** What a word may be, as bits: one look-up a word tells all lists that it stands in. */
export const Class = {
  /** An English word that is no name. */
  Common: 1 << 0,
  Function: 1 << 1,
  Calendar: 1 << 2,
  Given: 1 << 3,
  Surname: 1 << 4,
  /** A surname that stands first: `Kim`, `Nguyen`. */
  FirstSurname: 1 << 5,
  Honorific: 1 << 6,
  /** An office, rank or job. */
  Title: 1 << 7,
  /** A title that is also part of names: `King`, `Bishop`. */
  NameTitle: 1 << 8,
  Modifier: 1 << 9,
  OrgHead: 1 << 10,
  JoinHead: 1 << 11,
  BareOrg: 1 << 12,
  PlaceHead: 1 << 13,
  PlaceOpener: 1 << 14,
  Facility: 1 << 15,
  Event: 1 << 16,
  NoName: 1 << 17,
  Demonym: 1 << 18,
  Direction: 1 << 19,
  Particle: 1 << 20,
  Say: 1 << 21,
  Human: 1 << 22,
  CompanyVerb: 1 << 23,
  OrgNoun: 1 << 24,
  OrgNounOf: 1 << 25,
  OrgNounBefore: 1 << 26,
  PlaceNoun: 1 << 27,
  PlaceNounOf: 1 << 28,
  /** A lower-case role word: `striker`, `lawyer`. */
  Role: 1 << 29,
  /** `Daughter`, `uncle`, `friend`. */
  Kin: 1 << 30,
} as const

/** Countries that serve as adjectives, or are spelt like the plural of one. */
const countries = ['us', 'u.s.', 'uk', 'u.k.', 'myanmar', 'philippines', 'laos']

/** Countries whose names are English words too. */
const countryWords = [
  'china',
  'turkey',
  'guinea',
  'jersey',
  'chad',
  'niger',
  'mali',
  'cuba',
  'panama',
  'morocco',
  'bermuda',
  'georgia',
  'jordan',
  'japan',
  'brazil',
  'oman',
  'india',
  'holland',
]

/** What the lists of names and of English words have of some words, and news does not mean by them. */
const untrue = new Map<string, number>()
for (const word of countryWords) untrue.set(word, Class.Common)
for (const word of particles) untrue.set(word, Class.Given | Class.Common)

let listed: Map<string, number> | undefined

/** The class bits of a word; a mark has none. */
export function classesOf({ lower, shape }: Form, hash: number): number {
  if (shape & Shape.Mark) return 0
  return classesOfWord(lower, hash) || (shape & Shape.Hyphen ? classesOfParts(lower) : 0)
}

/** The same for a word in lower case, which is asked now and then. */
export function classesOfWord(lower: string, hash = hashKey(lower)): number {
  listed ??= load()
  const inTable = known(lower, hash)
  return mayBeListed(hash) ? (listed.get(lower) ?? 0) | (inTable & ~(untrue.get(lower) ?? 0)) : inTable
}

/** `Co-author` is a title as the author is; `Cruz-Diez` is a surname when one half is and neither is an English word. */
function classesOfParts(lower: string): number {
  const [first = '', second = '', third] = lower.split('-')
  const bits = classesOfWord(second)
  if (third !== undefined) return 0
  if (/^(?:co|ex|vice|deputy|sub|then)$/.test(first)) return bits & (Class.Title | Class.Role)
  const both = bits | classesOfWord(first)
  const isName =
    first.length > 2 &&
    second.length > 2 &&
    !(both & (Class.Common | Class.Demonym | Class.OrgHead | Class.PlaceHead)) &&
    both & Class.Surname
  return isName ? Class.Surname : 0
}

/** What the table knows. */
function known(lower: string, hash: number): number {
  const bits = knownAs(lower, hash)
  return (
    (bits & Known.Common ? Class.Common : 0) |
    (bits & Known.Given ? Class.Given : 0) |
    (bits & Known.Surname ? Class.Surname : 0)
  )
}

/** The classes of the words that are found in lists of ours. */
function load(): Map<string, number> {
  const map = new Map<string, number>()
  const put = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit)
  }
  const clear = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) & ~bit)
  }
  put([...women, ...men], Class.Given)
  put(moreSurnames, Class.Surname)
  put(firstSurnames, Class.FirstSurname | Class.Surname)
  put(functionWords, Class.Function | Class.Common)
  put(calendar, Class.Calendar)
  put(honorifics, Class.Honorific | Class.Title)
  put([...offices, ...ranks, ...generals, ...moreTitles], Class.Title | Class.Role)
  put(jobs, Class.Title | Class.Role)
  put(relations, Class.Kin)
  put(nameTitles, Class.NameTitle)
  put(titleModifiers, Class.Modifier)
  put(organizationHeads, Class.OrgHead)
  put(joinHeads, Class.JoinHead)
  put(bareOrganizations, Class.BareOrg)
  put(placeHeads, Class.PlaceHead)
  put(placeOpeners, Class.PlaceOpener)
  put(facilityHeads, Class.Facility)
  put(eventHeads, Class.Event)
  put(noNames, Class.NoName)
  put(peoples, Class.Demonym)
  for (const demonym of demonyms.keys()) if (!demonym.includes(' ')) put([demonym, `${demonym}s`], Class.Demonym)
  clear(countries, Class.Demonym)
  for (const [word, bits] of untrue) clear([word], bits)
  put(directions, Class.Direction)
  put(particles, Class.Particle)
  put(sayVerbs, Class.Say)
  put(humanVerbs, Class.Human)
  put(companyVerbs, Class.CompanyVerb)
  put(organizationNouns, Class.OrgNoun)
  put(organizationNounsOf, Class.OrgNounOf)
  put(organizationNounsBefore, Class.OrgNounBefore)
  put(placeNouns, Class.PlaceNoun)
  put(placeNounsOf, Class.PlaceNounOf)
  for (const word of map.keys()) enlist(word)
  return map
}
