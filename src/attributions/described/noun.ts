import type { Rule } from '../../rules/rule.ts'

const rule = (id: string, about: string, example: string, counterExample: string | readonly string[]): Rule => ({
  id,
  about,
  examples: [example],
  counterExamples: [counterExample].flat(),
})

/** Cues that are adjectives or nouns. */
export const nounRules: readonly Rule[] = [
  rule(
    'adjective.that',
    'An adjective of belief or feeling with a that-clause.',
    '<source>Dube</source> <cue force="believe">is confident</cue> <content>that the well will last</content>.',
    ['Dube is tall.', 'It is sad that the well is dry.'],
  ),
  rule(
    'adjective.clause',
    'An adjective of belief or feeling with a bare clause.',
    '<source>Dube</source> <cue force="believe">is sure</cue> <content>the well will last</content>.',
    'Dube is late, the well is dry.',
  ),
  rule(
    'adjective.wh',
    'An adjective with whether or a question word.',
    '<source>Experts</source> <cue force="believe">are unsure</cue> <content>whether the ice will hold</content>.',
    'Experts are rare.',
  ),
  rule(
    'adjective.infinitive',
    'An adjective of will with an infinitive.',
    '<source>The rebels</source> <cue force="intend">are willing</cue> <content>to talk</content>.',
    'The rebels are easy to see.',
  ),
  rule(
    'adjective.preposition',
    'An adjective whose preposition leads to the content.',
    '<source>Parents</source> <cue force="feel">are worried about</cue> <content>the water</content>.',
    'Parents are busy at work.',
  ),
  rule(
    'noun-verb.that',
    'A noun of speech or belief that a light verb carries, with a that-clause.',
    '<source>The ministry</source> <cue force="suggest">issued a warning</cue> <content>that the river would rise</content>.',
    'The ministry built a bridge that fell.',
  ),
  rule(
    'noun-verb.infinitive',
    'A noun that a light verb carries, with an infinitive.',
    '<source>The players</source> <cue force="intend">made a promise</cue> <content>to stay</content>.',
    'The players made a fire to keep warm.',
  ),
  rule(
    'noun-verb.preposition',
    'A noun that a light verb carries, whose preposition leads to the content.',
    '<source>Teachers</source> <cue force="feel">expressed concern about</cue> <content>the exam</content>.',
    'Teachers took a bus to the coast.',
  ),
  rule(
    'noun-verb.wh',
    'A noun that a light verb carries, with whether or a question word.',
    '<source>Lawyers</source> <cue force="ask">raised questions</cue> <content>whether the vote was legal</content>.',
    'Lawyers raised funds.',
  ),
  rule(
    'noun-owner.that',
    'A noun whose owner is the source, with a that-clause.',
    '<source>The senator’s</source> <cue force="allege">claim</cue> <content>that the vote was bought</content> amused the crowd.',
    'The senator’s house fell.',
  ),
  rule(
    'noun-owner.infinitive',
    'A noun whose owner is the source, with an infinitive.',
    '<source>Their</source> <cue force="deny">refusal</cue> <content>to pay</content> surprised the bank.',
    'Their house is easy to find.',
  ),
  rule(
    'noun-owner.preposition',
    'A noun whose owner is the source, whose preposition leads to the content.',
    '<source>Her</source> <cue force="feel">support for</cue> <content>the strike</content> surprised voters.',
    'Her seat on the bus was taken.',
  ),
  rule(
    'noun-owner.wh',
    'A noun whose owner is the source, with whether or a question word.',
    '<source>His</source> <cue force="ask">question</cue> <content>whether the road was safe</content> went unanswered.',
    'His dog barked.',
  ),
  rule(
    'noun-alone.that',
    'A noun of speech or belief with a that-clause and no source beside it.',
    'The <cue force="allege">allegation</cue> <content>that the vote was bought</content> is old.',
    ['The bridge that the army built is old.', 'Diallo said in a statement that the well was dry.'],
  ),
]
