import { makeReadings, type Readings } from './readings.ts'
import { Tag } from './token.ts'
import { WordMap } from './word-map.ts'

const { Noun, Pronoun, Possessive, Determiner, Adjective, Adverb, Preposition, Conjunction, Subordinator } = Tag
const {
  Verb,
  Base,
  Past,
  Participle,
  Gerund,
  Present3,
  Modal,
  Auxiliary,
  Number: Numeral,
  To,
  Negation,
  Interjection,
  Wh,
} = Tag
const { Plural } = Tag

/** The words of the closed classes, each with its readings: the most likely first. They override the tables. */
const entries: readonly (readonly [readings: readonly number[], words: string])[] = [
  [[Determiner], 'the a an every each another any some no these those either neither'],
  [[Determiner, Pronoun], 'this all both half'],
  [[Subordinator, Pronoun | Wh, Determiner], 'that'],
  [[Pronoun], 'i you he she it we they me him us them'],
  [[Pronoun], `myself yourself himself herself itself ourselves yourselves themselves oneself ya thee thou`],
  [
    [Pronoun],
    `someone somebody something anyone anybody anything everyone everybody everything nobody nothing none whoever
    whatever whichever mine yours hers ours theirs`,
  ],
  [[Pronoun | Possessive, Pronoun], 'her his'],
  [[Pronoun | Possessive], 'my your its our their thy'],
  [[Pronoun | Wh], 'who whom what'],
  [[Pronoun | Wh, Determiner | Wh], 'which whose'],
  [[Wh], 'when where why how whenever wherever'],
  [[Pronoun, Adverb], 'there'],
  [[Conjunction], 'and or but nor & n'],
  [
    [Preposition],
    `of in at by for with from into onto against among amongst between during through throughout toward towards
    upon within without behind beyond amid amidst despite via per beside besides including regarding concerning versus vs vs.
    unlike than`,
  ],
  [
    [Preposition, Adverb],
    `on under above below across along around over about near after before since inside outside round
    past off out up down opposite alongside aboard`,
  ],
  [[Subordinator], 'if whether because although unless until till whereas while whilst lest albeit'],
  [[Subordinator, Adverb], 'though once'],
  [[Preposition, Subordinator, Adverb], 'as'],
  [[Preposition, Verb | Base, Adjective], 'like'],
  [[Preposition, Adjective], 'plus minus'],
  [[To, Preposition], 'to'],
  [[Adverb | Negation], "not n't never"],
  [[Verb | Modal], "will would can could shall should may might must cannot 'll wo ca ought sha"],
  [[Verb | Modal, Verb | Auxiliary], "'d"],
  [[Verb | Auxiliary | Base], 'be do have'],
  [[Verb | Auxiliary | Base], "am are 're 'm 've ai"],
  [[Verb | Auxiliary | Present3], 'is has does'],
  [[Verb | Auxiliary | Past], 'was were did'],
  [[Verb | Auxiliary | Past | Participle], 'had'],
  [[Verb | Auxiliary | Participle], 'been done'],
  [[Verb | Auxiliary | Gerund], 'being having doing'],
  [[Possessive, Verb | Auxiliary | Present3, Pronoun], "'s"],
  [[Numeral, Pronoun], 'one'],
  [[Adjective | Numeral, Adverb], 'first second third next'],
  [[Adjective], 'many few several such other same own certain various'],
  [[Adjective, Adverb], 'much more most less least little enough further early late fast hard long high low close'],
  [[Adjective | Numeral, Verb | Base, Adverb], 'last'],
  [[Adverb, Noun], 'well'],
  [[Adverb, Adjective], 'only very better best far daily weekly still even just too'],
  [
    [Adverb],
    `also then now here again already always often sometimes soon ever yet so rather quite almost nearly perhaps maybe
    however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless otherwise instead together apart away
    back forward forwards ahead abroad elsewhere everywhere somewhere anywhere nowhere home ago later sooner earlier twice
    thrice somehow else anyway indeed seldom afterwards afterward beforehand thereby therein thereafter whereby forever
    overnight alike aside upstairs downstairs overseas altogether`,
  ],
  [[Noun], 'today yesterday tomorrow tonight'],
  [[Interjection], 'yes oh ah hello hey hi wow alas uh um hmm yeah okay ok bye'],
  [[Verb | Base, Interjection], 'please thank'],
  [[Interjection, Noun], 'thanks'],
  [[Verb | Base], 'let say go come see know think get make take give want tell ask seem become believe keep begin'],
  [[Verb | Past | Participle], 'said told thought got made kept became held found paid heard met sent lost brought'],
  [[Verb | Past | Participle, Adjective], 'used based'],
  [[Verb | Past | Participle, Adjective, Noun], 'left'],
  [[Verb | Past, Noun], 'saw'],
  [[Verb | Base | Past | Participle, Noun], 'put set cut hit let'],
  [[Noun, Verb | Base], 'work use need help'],
  [[Noun | Plural], 'people police'],
  [[Noun], 'way'],
  [[Adjective, Noun], 'good bad new old big small young great right wrong'],
]

/** Lower-case word → its readings. */
export const closedWords = new WordMap<Readings>(
  new Map(
    entries.flatMap(([list, words]) => {
      const readings = makeReadings(list)
      return words.split(/\s+/).map(word => [word, readings] as const)
    }),
  ),
)
