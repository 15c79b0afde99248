import { Kind } from '../kinds.ts'
import { Tag } from '../token.ts'
import { back, type TagRule } from './tag-rule.ts'

const {
  Adjective,
  Adverb,
  Base,
  Determiner,
  Gerund,
  Noun,
  Number: Numeral,
  Participle,
  Possessive,
  Preposition,
  Pronoun,
  To,
  Verb,
} = Tag

/** Adjectives that can be nouns, adverbs or participles. */
export const adjectiveRules: readonly TagRule[] = [
  {
    id: 'tag.participle-after-have',
    about: 'A participle follows a form of have.',
    to: Participle,
    over: Adjective | Noun | Base,
    when: [{ at: back, kind: Kind.Have }],
    examples: ['The court has <verb>closed</verb> the case.'],
    counterExamples: [],
  },
  {
    id: 'tag.gerund-after-be',
    about: 'An -ing form after a form of be is a verb.',
    to: Gerund,
    over: Noun,
    when: [{ at: back, kind: Kind.Be }],
    examples: ['They are <verb>building</verb> a dam.'],
    counterExamples: ['The building burned.'],
  },
  {
    id: 'tag.noun-in-ing',
    about: 'An -ing form after a determiner or adjective is a noun when no noun follows.',
    to: Noun,
    over: Gerund,
    when: [
      { at: -1, is: Determiner | Possessive | Adjective },
      { at: 1, isNot: Noun | Determiner | Adjective },
    ],
    examples: ['Some <noun>training</noun> helps.'],
    counterExamples: ['They are training.'],
  },
  {
    id: 'tag.gerund-before-object',
    about: 'An -ing form before a determiner or pronoun is a verb.',
    to: Gerund,
    over: Noun | Adjective,
    when: [{ at: 1, is: Determiner | Pronoun | Possessive }],
    examples: ['It ended after <verb>building</verb> the dam.'],
    counterExamples: ['The building burned.'],
  },
  {
    id: 'tag.adverb-before-adjective',
    about: 'More, most, very and their like are adverbs before an adjective, an adverb or a participle.',
    to: Adverb,
    over: Adjective,
    when: [{ at: 1, is: Adjective | Adverb | Participle | Preposition, isNot: Noun | Numeral }],
    examples: ['A <adverb>more</adverb> careful search began.'],
    counterExamples: ['They sent more troops.'],
  },
  {
    id: 'tag.adjective-before-noun',
    about: 'An adjective stands before a noun.',
    to: Adjective,
    over: Adverb | Base,
    when: [
      { at: 1, is: Noun | Adjective, isNot: Verb },
      { at: -1, isNot: Verb | To | Adverb },
    ],
    examples: ['The <adjective>early</adjective> report was wrong.'],
    counterExamples: ['It came early.'],
  },
  {
    id: 'tag.adjective-after-be',
    about: 'An adjective follows a form of be or a verb like seem.',
    to: Adjective,
    over: Noun | Adverb | Base,
    when: [
      { at: back, kind: Kind.Be | Kind.Linking },
      { at: 1, isNot: Adjective | Noun | Participle },
    ],
    examples: ['The visit is <adjective>official</adjective>.'],
    counterExamples: ['The official left.'],
  },
  {
    id: 'tag.noun-for-adjective',
    about: 'After a determiner and before no noun it is a noun.',
    to: Noun,
    over: Adjective,
    when: [
      { at: -1, is: Determiner | Possessive | Adjective },
      { at: 1, isNot: Noun | Adjective },
    ],
    examples: ['The <noun>official</noun> left.'],
    counterExamples: ['The official report came.'],
  },
  {
    id: 'tag.adverb-after-verb',
    about: 'After a verb and before no noun it is an adverb.',
    to: Adverb,
    over: Adjective,
    when: [
      { at: -1, is: Verb, kindNot: Kind.Be | Kind.Linking },
      { at: 1, isNot: Noun | Adjective },
    ],
    examples: ['They arrived <adverb>late</adverb>.'],
    counterExamples: ['The late train came.'],
  },
]
