import type { Rule } from '../../rules/rule.ts'

/** Content before or around the cue, and cues without a verb. */
export const placedRules: readonly Rule[] = [
  {
    id: 'postposed.quotation',
    about: 'A quotation, then its speaker and cue.',
    examples: [
      '<content>“No boat left the harbour,”</content> <source>Hoxha</source> <cue>said</cue>.',
      '<content>“We will rebuild,”</content> <source>she</source> <cue>told</cue> reporters. <content>“It takes a year.”</content>',
      '<content>“It is no good plan,”</content> <source>he</source> <cue>said</cue> of the wish to close the port.',
      '<content>“The letters are missing.”</content> <source>Marin</source> <cue>said</cue>.',
    ],
    counterExamples: [
      'The song “Blue Hour” played while Hoxha slept.',
      '“It is over.” Hoxha said nothing more about it.',
    ],
  },
  {
    id: 'postposed.clause',
    about: 'A clause and a comma, then its speaker and cue.',
    examples: ['<content>The shares closed 4 percent higher</content>, <source>the exchange</source> <cue>said</cue>.'],
    counterExamples: ['When asked about it, the exchange said nothing.'],
  },
  {
    id: 'inverted.quotation',
    about: 'A quotation, then the cue and behind it the speaker.',
    examples: [
      '<content>“It is over,”</content> <cue>said</cue> <source>Tomasz Wrona, a fisherman from Gdynia</source>.',
      '<content>“It is over,”</content> <cue>said</cue> <source>retired general Ben Okafor</source>, asked about the truce.',
    ],
    counterExamples: ['He read “Dune” and slept.'],
    misses: ['<content>‘I won’t miss the paperwork,’</content> <cue>joked</cue> <source>the vicar</source>.'],
  },
  {
    id: 'inverted.clause',
    about: 'A clause and a comma, then the cue and behind it the speaker.',
    examples: ['<content>The valley has no doctor</content>, <cue>said</cue> <source>Mariam Kone, a midwife</source>.'],
    counterExamples: [
      'The valley has no doctor, no school and no road.',
      '“The valley has no doctor,” said Kone, who proposed a clinic.',
    ],
  },
  {
    id: 'interrupted.clause',
    about: 'A speaker and cue between two commas in the middle of what is said.',
    examples: [
      '<content>The talks</content>, <source>she</source> <cue>said</cue>, <content>would go on in May</content>.',
    ],
    counterExamples: ['The talks, which she attended, went on in May.'],
  },
  {
    id: 'marker.first',
    about: '`According to` and its like at the head of the sentence.',
    examples: [
      '<cue force="state">According to</cue> <source>police</source>, <content>one climber is missing</content>.',
      '<cue force="believe">In the eyes of</cue> <source>many voters</source>, <content>the deal came too late</content>.',
    ],
    counterExamples: ['According to the old plan.'],
  },
  {
    id: 'marker.last',
    about: '`According to` and its like behind what is said.',
    examples: [
      '<content>The river carries less water than ever</content>, <cue>according to</cue> <source>a study from Lund</source>.',
    ],
    counterExamples: ['The river follows the road.'],
  },
  {
    id: 'marker.poll',
    about: 'A poll that the sentence opens with says what follows.',
    examples: [
      '<cue>In</cue> <source>a new poll of farmers</source>, <content>six in ten feared for their wells</content>.',
    ],
    counterExamples: ['In the polling station, six farmers waited.', 'In June, a poll was held.'],
  },
  {
    id: 'passive.agent',
    about: 'A passive cue whose source follows `by`.',
    examples: [
      '<content>The plan</content> <cue force="deny">was rejected</cue> by <source>the assembly</source>.',
      '<content>The plan</content> <cue force="feel">was praised</cue> by <source>Aino Laine, the head of the port</source>.',
    ],
    counterExamples: ['The town was hit by a storm.'],
  },
  {
    id: 'passive.infinitive',
    about: 'A passive cue with an infinitive and no source: subject and infinitive are the content.',
    examples: ['<content>The river</content> <cue force="believe">is expected</cue> <content>to rise again</content>.'],
    counterExamples: ['The river was dammed to make a lake.'],
  },
  {
    id: 'passive.clause',
    about: 'A passive cue with a clause and no source.',
    examples: ['It <cue force="believe">is believed</cue> <content>that the ship sank in a storm</content>.'],
    counterExamples: ['It is hoped.'],
  },
  {
    id: 'passive.noun',
    about: 'A passive cue whose subject is the content, without a source.',
    examples: ['<content>The charges</content> <cue force="deny">were denied</cue>.'],
    counterExamples: ['The bread was baked.'],
  },
  {
    id: 'passive.as',
    about: 'A passive cue with `as`: its subject and what that is seen as are the content.',
    examples: ['<content>The dam</content> <cue force="believe">is regarded as</cue> <content>a threat</content>.'],
    counterExamples: ['The dam was used as a road.'],
  },
  {
    id: 'passive.told',
    about: 'A passive cue whose subject only hears it: what follows is the content.',
    examples: ['The guides <cue force="urge">were told</cue> <content>to wait in the hut</content>.'],
    counterExamples: ['The guides were paid to wait in the hut.'],
  },
  {
    id: 'participle.told',
    about: 'A past participle whose hearer is left out: what follows is the content.',
    examples: ['The clerk left when <cue force="ask">asked</cue> <content>whether the vault was empty</content>.'],
    counterExamples: ['Paid on Friday, the engineer left.'],
  },
  {
    id: 'participle.name',
    about: 'A past participle of naming: the name is the content.',
    examples: ['The herders met <content>a wind</content> <cue>called</cue> <content>“the widow”</content>.'],
    counterExamples: ['The herders met a wind blowing from “the widow”.'],
  },
  {
    id: 'copula.partisan',
    about: 'A form of be with a noun for somebody who is for or against something.',
    examples: ['<source>Eriksen</source> <cue force="deny">is a critic of</cue> <content>the pipeline</content>.'],
    counterExamples: ['Eriksen is a teacher of music.'],
  },
  {
    id: 'copula.equation',
    about: 'A cue noun as subject, a form of be and a clause: the owner of the noun is the source.',
    examples: ['<source>Their</source> <cue force="feel">fear is</cue> <content>that the well will dry up</content>.'],
    counterExamples: ['Their house is that of a fisherman.'],
  },
  {
    id: 'relative.noun',
    about: 'The pronoun of a relative clause stands for what its subject says or wants.',
    examples: ['The bridge is <content>what</content> <source>they</source> <cue force="feel">want</cue>.'],
    counterExamples: ['The bridge is what the storm left.'],
  },
  {
    id: 'relative.clause',
    about: 'Between a relative pronoun and its verb stands who says so.',
    examples: [
      'The mine has a shaft <content>which</content> <source>they</source> <cue force="believe">believe</cue> <content>will flood in spring</content>.',
    ],
    counterExamples: ['The mine has a shaft which flooded in spring.'],
  },
  {
    id: 'label.headline',
    about: 'A name or a word for a speaker and a colon at the head of a line.',
    examples: ['<source>Police</source><cue>:</cue> <content>Two boats sank off Brava</content>'],
    counterExamples: ['Update: Two boats sank off Brava'],
  },
  {
    id: 'label.transcript',
    about: 'A speaker in capitals and a colon: all of the paragraph is said.',
    examples: ['<source>OKONKWO</source><cue>:</cue> <content>The harvest is good. The roads are not.</content>'],
    counterExamples: ['Okonkwo had one wish: the harvest.'],
  },
  {
    id: 'label.signature',
    about: 'A name behind a dash that signs a quotation.',
    examples: ['<content>“We waited until the last boat.”</content> <cue>—</cue> <source>Ana Roe</source>'],
    counterExamples: ['“Blue Hour” — a film from Lisbon that won two prizes in May.'],
  },
  {
    id: 'quotation.free',
    about: 'A quotation whose speaker the text does not name beside it.',
    examples: ['The square was quiet. <content>“We waited until midnight and nobody came.”</content>'],
    counterExamples: ['They sell “eco” bags.'],
  },
]
