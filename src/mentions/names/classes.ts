import { men, women } from '../../entities/given-names.ts'
import { isInSorted } from '../../sorted-words.ts'
import { readTable } from '../../tables.ts'
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
import { functionWords } from './lists/function-words.ts'
import { eventHeads, noNames, peoples } from './lists/no-names.ts'
import { bareOrganizations, joinHeads, organizationHeads } from './lists/organization-words.ts'
import { directions, facilityHeads, placeHeads, placeNouns, placeNounsOf, placeOpeners } from './lists/place-words.ts'
import { firstSurnames, moreSurnames } from './lists/surnames.ts'
import { honorifics, moreTitles, nameTitles, titleModifiers } from './lists/titles.ts'

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

let classes: Map<string, number> | undefined
let common = ''
const uncommon = new Set<string>([...countryWords, ...particles])

/** The class bits of a word in lower case. Common words, by far the longest list, are looked up in their text when they come. */
export function classOf(lower: string): number {
  classes ??= load()
  const found = classes.get(lower) ?? 0
  if (found & Class.Common || uncommon.has(lower) || !isInSorted(common, lower)) return found
  classes.set(lower, found | Class.Common)
  return found | Class.Common
}

function load(): Map<string, number> {
  const map = new Map<string, number>()
  const put = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit)
  }
  const clear = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) & ~bit)
  }
  common = readTable('common-words.txt').trim()
  const [given = '', surnames = ''] = readTable('person-names.txt').split('\n')
  put(given.split(' '), Class.Given)
  put(surnames.split(' '), Class.Surname)
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
  clear(countryWords, Class.Common)
  clear(particles, Class.Given | Class.Common)
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
  return map
}
