import { Tag } from './token.ts'

/** The readings that a word of the tables can have, by the letter that stands for each in them. */
export const readings: Readonly<Record<string, number>> = {
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

/** `nb` → the tags of a noun, then those of a base form. */
export const readCode = (code: string): number[] => [...code].map(letter => readings[letter]!)
