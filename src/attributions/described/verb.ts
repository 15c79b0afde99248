import type { Rule } from '../../rules/rule.ts'

/** Cue, then content: a finite verb and what it takes. */
export const verbRules: readonly Rule[] = [
  {
    id: 'verb.that',
    about: 'A finite verb with a that-clause.',
    examples: [
      '<source>The port authority</source> <cue force="state">announced</cue> <content>that ferries would run again</content>.',
      '<source>Leila Farouk</source> <cue force="confirm">later admitted</cue> <content>that she had signed the letter</content>.',
      '<source>Kenya’s envoy</source> <cue>told</cue> <audience>the council</audience> <content>that no text had been agreed</content>.',
      '<source>Mr. Lund</source> <cue>said</cue>, among other things, <content>that the ferry was old</content>.',
      '<source>Marin</source> <cue>said</cue> at a rally in Leeds, England, <content>that the trust never paid</content>.',
    ],
    counterExamples: ['The bridge that the army built collapsed.'],
  },
  {
    id: 'verb.clause',
    about: 'A finite verb with a bare clause.',
    examples: [
      '<source>The museum</source> <cue>said</cue> <content>thieves had taken two paintings</content>.',
      '<source>Joe Marin, host of “Harbour Nights,”</source> <cue>said</cue> <content>the show was over</content>.',
      '<source>Ida Lund, 63, a baker raised in Bergen,</source> <cue>said</cue> <content>the ovens were cold</content>.',
      '<source>The union</source> <cue>said</cue> <content>the mine will close</content> and warned the owners.',
      'Ana Berg won. <source>Berg</source>, who studied law, <cue>said</cue> <content>the count was fair</content>.',
      'Saturday at the yearly congress of the party <source>Senator Ana Berg</source> <cue>said</cue> <content>the count was fair</content>.',
      'Ana Berg won. <source>Berg</source> in a letter <cue>said</cue> <content>the count was fair</content>.',
      'It <cue force="suggest">seems</cue> <content>the ferry sank</content>.',
      '<source>Farmers in the delta</source> <cue force="believe">believe</cue> <content>the dam will fail</content>.',
      '<source>She</source> <cue>said</cue> <content>the mine was safe</content>, but the union disagreed.',
      '<source>She</source> <cue>said</cue> <content>despite all that, the minister was not to blame</content>.',
      '<source>Okafor</source> <cue>said</cue> <content>if the rains fail, the herders will leave</content>.',
    ],
    counterExamples: ['The storm moved north and the harbour reopened.'],
  },
  {
    id: 'verb.wh',
    about: 'A finite verb with whether, if or a question word.',
    examples: [
      '<source>Reporters</source> <cue force="ask">asked</cue> <content>whether the pilot had survived</content>.',
      '<source>The engineers</source> <cue>explained</cue> <content>how the gates work</content>.',
    ],
    counterExamples: ['The man who built the gates retired.'],
  },
  {
    id: 'verb.quotation',
    about: 'A finite verb before words in quotation marks.',
    examples: [
      '<source>The captain</source> <cue>replied:</cue> <content>“We are ready.”</content>',
      '<source>Kaya</source> <cue>said</cue> in spring, when the well ran dry, <content>“We cannot stay here.”</content>',
      '<source>Amina Diallo</source> <cue>said</cue>, <content>“The water is clean again.”</content>',
    ],
    counterExamples: ['He hosts “Morning Table” on weekdays.'],
  },
  {
    id: 'verb.noun',
    about: 'A finite verb whose noun phrase is what somebody says, wants, supports or rejects.',
    examples: [
      '<source>The senator</source> <cue force="feel">opposes</cue> <content>the pipeline</content>.',
      '<source>The senator</source> <cue force="feel">opposes</cue> <content>the pipeline</content> because the soil is wet.',
      '<source>The panel</source> <cue force="deny">rejected</cue> <content>the proposal</content>, saying that it came too late.',
    ],
    counterExamples: ['The boy pushed the cart.'],
  },
  {
    id: 'verb.infinitive',
    about: 'A finite verb with an infinitive: what the source intends, hopes or refuses to do.',
    examples: [
      '<source>The union</source> <cue force="intend">plans</cue> <content>to strike on Friday</content>.',
      '<source>Okafor</source> <cue force="deny">refused</cue> <content>to name his clients</content>.',
      '<source>The bishop</source> <cue force="intend">vowed</cue> <content>not to leave</content>.',
    ],
    counterExamples: ['The crew stopped to rest.'],
  },
  {
    id: 'verb.noun-infinitive',
    about: 'A finite verb with a noun phrase and an infinitive: what others are to do.',
    examples: [
      '<source>The mayor</source> <cue force="urge">urged</cue> <content>residents to boil their water</content>.',
      '<source>Critics</source> <cue force="urge">called on</cue> <content>the minister to resign</content>.',
    ],
    counterExamples: ['The driver stopped the bus to rest.'],
  },
  {
    id: 'verb.gerund',
    about: 'A finite verb with an -ing phrase.',
    examples: [
      '<source>The banker</source> <cue force="deny">denied</cue> <content>taking bribes</content>.',
      '<source>The committee</source> <cue force="urge">recommended</cue> <content>closing two wards</content>.',
    ],
    counterExamples: ['The engine kept running.'],
  },
  {
    id: 'verb.preposition',
    about: 'A finite verb whose preposition leads to the content.',
    examples: [
      '<source>Environmental groups</source> <cue force="feel">complained about</cue> <content>the trawlers</content>.',
      '<source>The coach</source> <cue>talked about</cue> <content>the injuries in his team</content>.',
    ],
    counterExamples: ['The road ran for miles.'],
  },
  {
    id: 'verb.seeming',
    about:
      'Seem or appear with an infinitive: nobody is named to whom it seems; subject and complement are the content.',
    examples: ['<content>The truce</content> <cue force="suggest">appears</cue> <content>to hold</content>.'],
    counterExamples: ['The singer appeared on stage.'],
  },
]
