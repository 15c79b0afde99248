import type { Rule } from '../../../rules/rule.ts'

/** Times of day, lengths and what comes again. */
export const lasting: readonly Rule[] = [
  {
    id: 'date.clock',
    about: 'A time of day by the clock, with the date beside it.',
    examples: [
      'The alarm rang at <date timex="T22:30" type="time">10:30 p.m.</date>, they said.',
      { text: 'It hit at <date timex="2024-11-05T17">5 p.m. EST, Nov. 5</date>.', date: '2024-11-06' },
      { text: 'Talks opened <date timex="2024-10-24T12">noon Thursday</date>.', date: '2024-10-28' },
      'Contact was lost at <date timex="T14:00Z">1400 GMT</date>.',
      'He rose at <date timex="T06:30">half past six</date>.',
      { text: 'Shots were heard <date timex="2024-10-28T20">last night at 8</date>.', date: '2024-10-29' },
      { text: 'She lands <date timex="2024-10-30T09:05">tomorrow at 9:05</date>.', date: '2024-10-29' },
    ],
    counterExamples: ['They won 3-1.', 'A 16:9 screen is wide.', 'Mix it 3:1.'],
  },
  {
    id: 'date.day-part',
    about: 'A part of the day, with the date beside it.',
    examples: [
      { text: 'He spoke <date timex="2024-10-24TEV" type="time">Thursday evening</date>.', date: '2024-10-28' },
      'They fled on <date timex="2021-05-03TMO">the morning of May 3, 2021</date>.',
      'It rains in <date timex="TAF">late afternoon</date>.',
    ],
    counterExamples: ['He works the night shift.', 'Morning prayers were held.'],
  },
  {
    id: 'date.duration',
    about: 'A length of time.',
    examples: [
      'They talked for <date timex="PT4H" type="duration">more than four hours</date>.',
      'He got a <date timex="P2Y">two-year</date> term.',
      'She waited <date timex="PT1.5H">an hour and a half</date>.',
      'It took <date timex="P18M">18 months</date>.',
      'They have fought for <date timex="PXE">decades</date>.',
      {
        text: 'The bridge will open in <date timex="2026" type="date" assumed="direction">two years</date>.',
        date: '2024-10-29',
      },
      'The bridge was built in <date timex="P2Y" type="duration">two years</date>.',
      'The job lasts <date timex="P2W">two to three weeks</date>.',
    ],
    counterExamples: ['A five-year-old boy won.', 'He finished second.', 'Three quarters of the reef has bleached.'],
  },
  {
    id: 'date.span',
    about: 'The last or next so many units, or the first so many of something.',
    examples: [
      'Prices doubled in <date timex="P3Y" type="duration">the past three years</date>.',
      'Sales rose in <date timex="P9M">the first nine months</date>.',
      'It will last <date timex="PXD">the next few days</date>.',
    ],
    counterExamples: ['The three men fled.', 'The last four teams met.'],
  },
  {
    id: 'date.set',
    about: 'What comes again and again.',
    examples: [
      'They pray <date timex="XXXX-WXX-5" type="set">every Friday</date>.',
      'He swims <date timex="P1W">twice a week</date>.',
      'It meets <date timex="P1M">each month</date>.',
      'They sing on <date timex="XXXX-WXX-2TNI">Tuesday nights</date>.',
      'Rent is due on <date timex="XXXX-XX-19">the 19th of every month</date>.',
      'The council sits <date timex="XXXX-WXX-1T16">every Monday at 4 p.m.</date> in the hall.',
      'The paper comes out <date timex="P1D">daily</date>.',
    ],
    counterExamples: [
      'Every man ran.',
      'Each of them fell.',
      'The ferry line will add daily sailings.',
      'It costs $4 million a year.',
    ],
  },
]
