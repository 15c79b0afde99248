import type { Rule } from '../../rules/rule.ts'

const rule = (id: string, about: string, example: string | readonly string[], counterExample: string): Rule => ({
  id,
  about,
  examples: [example].flat(),
  counterExamples: [counterExample],
})

/** Cues in the infinitive or -ing form: the source is whoever would do the saying. */
export const nonfiniteRules: readonly Rule[] = [
  rule(
    'gerund.that',
    'An -ing form with a that-clause: its source is the subject of the main clause.',
    'The envoy left early, <cue>saying</cue> <content>that the talks had failed</content>.',
    'The envoy left early, carrying the papers.',
  ),
  rule(
    'gerund.clause',
    'An -ing form with a bare clause.',
    [
      'The envoy left early, <cue>saying</cue> <content>the talks had failed</content>.',
      '<source>A Dutch official</source> responded by <cue>saying</cue> <content>the dikes would hold</content>.',
    ],
    'The envoy left early, hoping for rain.',
  ),
  rule(
    'gerund.wh',
    'An -ing form with whether or a question word.',
    'Two nurses called the ward, <cue force="ask">asking</cue> <content>whether the doctor had arrived</content>.',
    'Two nurses called the ward, waiting.',
  ),
  rule(
    'gerund.quotation',
    'An -ing form before words in quotation marks.',
    'Haddad waved, <cue>shouting:</cue> <content>“We are home!”</content>',
    'Haddad waved, holding “The Times”.',
  ),
  rule(
    'gerund.noun',
    'An -ing form with a noun phrase that is what somebody says, wants or rejects.',
    [
      '<source>The party</source> <cue force="feel">issued a leaflet criticising</cue> <content>the tax</content>.',
      '<source>Brandt</source>, <cue>citing</cue> <content>the storm</content>, closed the port.',
    ],
    'The party issued a leaflet folding in three.',
  ),
  rule(
    'gerund.infinitive',
    'An -ing form with an infinitive.',
    '<source>The builder</source> left the site, <cue force="deny">refusing</cue> <content>to sign the papers</content>.',
    'The builder left the site, stopping to rest.',
  ),
  rule(
    'gerund.noun-infinitive',
    'An -ing form with a noun phrase and an infinitive.',
    '<source>The bishop</source> wrote a letter, <cue force="urge">urging</cue> <content>both sides to talk</content>.',
    'The bishop wrote a letter, taking an hour to finish.',
  ),
  rule(
    'gerund.gerund',
    'An -ing form with another -ing phrase.',
    'The clerk resigned, <cue force="deny">denying</cue> <content>taking any money</content>.',
    'The clerk resigned, going fishing.',
  ),
  rule(
    'gerund.preposition',
    'An -ing form whose preposition leads to the content.',
    'Students marched through Lima, <cue force="feel">complaining about</cue> <content>the fees</content>.',
    'Students marched through Lima, running for the bus.',
  ),
  rule(
    'infinitive.that',
    'An infinitive with a that-clause.',
    '<source>The judge</source> paused <cue>to note</cue> <content>that the witness was ill</content>.',
    'The judge paused to drink.',
  ),
  rule(
    'infinitive.clause',
    'An infinitive with a bare clause.',
    '<source>The actor</source> phoned <cue>to say</cue> <content>he was late</content>.',
    'The actor phoned to order pizza.',
  ),
  rule(
    'infinitive.wh',
    'An infinitive with whether or a question word.',
    '<source>The inspector</source> came back <cue>to explain</cue> <content>how the lock had failed</content>.',
    'The inspector came back to eat.',
  ),
  rule(
    'infinitive.quotation',
    'An infinitive before words in quotation marks.',
    '<source>The bride</source> stood up <cue>to say</cue>, <content>“Thank you all.”</content>',
    'The bride stood up to sing.',
  ),
  rule(
    'infinitive.noun',
    'An infinitive with a noun phrase that is what somebody says, wants or rejects.',
    [
      '<source>Monks</source> gathered <cue force="feel">to condemn</cue> <content>the violence</content>.',
      '<source>The abbot</source> <cue force="allege">seemed to blame</cue> <content>the king</content>.',
    ],
    'Monks gathered to sweep the court.',
  ),
  rule(
    'infinitive.infinitive',
    'An infinitive with another infinitive.',
    '<source>The firm</source> <cue force="intend">was quick to promise</cue> <content>to pay</content>.',
    'The firm was quick to pay.',
  ),
  rule(
    'infinitive.noun-infinitive',
    'An infinitive with a noun phrase and an infinitive.',
    '<source>Doctors</source> met <cue force="urge">to urge</cue> <content>parents to vaccinate</content>.',
    'Doctors met to talk.',
  ),
  rule(
    'infinitive.gerund',
    'An infinitive with an -ing phrase.',
    '<source>The council</source> met <cue force="urge">to recommend</cue> <content>closing the school</content>.',
    'The council met to vote.',
  ),
  rule(
    'infinitive.preposition',
    'An infinitive whose preposition leads to the content.',
    '<source>Thousands</source> came <cue force="feel">to protest against</cue> <content>the new airport</content>.',
    'Thousands came to dance.',
  ),
]
