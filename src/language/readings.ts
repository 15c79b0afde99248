import type { Choice } from './rules/choice.ts'
import { choicesOf } from './rules/choice.ts'
import { Tag } from './token.ts'

/** What a word can be: tags of each reading, the most likely first. Words that can be the same share one object. */
export type Readings = {
  readonly list: readonly number[]
  /** The bits of all readings together. */
  readonly can: number
  /** What the tag rules can make of it, in the order in which they are tried. */
  readonly choices: readonly Choice[]
}

/** The readings that a word of the tables can have, by the letter that stands for each in them. */
const letters: Readonly<Record<string, number>> = {
  n: Tag.Noun,
  s: Tag.Noun | Tag.Plural,
  p: Tag.Noun | Tag.Proper,
  q: Tag.Noun | Tag.Proper | Tag.Plural,
  a: Tag.Adjective,
  r: Tag.Adverb,
  b: Tag.Verb | Tag.Base,
  /** A past tense that is no participle: went. */
  v: Tag.Verb | Tag.Past,
  /** A participle that is no past tense: gone. */
  e: Tag.Verb | Tag.Participle,
  k: Tag.Verb | Tag.Past | Tag.Participle,
  /** A form that is base, past tense and participle: put. */
  u: Tag.Verb | Tag.Base | Tag.Past | Tag.Participle,
  g: Tag.Verb | Tag.Gerund,
  z: Tag.Verb | Tag.Present3,
  c: Tag.Number,
  o: Tag.Adjective | Tag.Number,
  i: Tag.Interjection,
}

export function makeReadings(list: readonly number[]): Readings {
  let can = 0
  for (const reading of list) can |= reading
  return { list, can, choices: choicesOf(list, can) }
}

const made = new Map<string, Readings>()

/** `nb` → the tags of a noun, then those of a base form. */
export function readCode(code: string): Readings {
  let readings = made.get(code)
  if (!readings) {
    readings = makeReadings([...code].map(letter => letters[letter]!))
    made.set(code, readings)
  }
  return readings
}
