import type { Rule } from '../../../rules/rule.ts'

/** Dates that are counted from the document’s day or from the last date of the narrative. */
export const relative: readonly Rule[] = [
  {
    id: 'date.deictic',
    about: 'Today and the days around it.',
    examples: [
      { text: 'He died <date timex="2024-10-28">yesterday</date>.', date: '2024-10-29' },
      { text: 'They meet <date timex="2024-10-31">the day after tomorrow</date>.', date: '2024-10-29' },
      { text: 'The vote is <date timex="2024-10-29TNI" type="time">tonight</date>.', date: '2024-10-29' },
      'It is cold <date timex="XXXX-XX-XX">today</date>.',
    ],
    counterExamples: ['The day before was calm.'],
  },
  {
    id: 'date.relative',
    about: 'The period before, around or after the document’s day: a unit, a month, a day of the week, a season.',
    examples: [
      {
        text: 'It rained <date timex="2024-W43" start="2024-10-21" end="2024-10-27">last week</date>.',
        date: '2024-10-29',
      },
      { text: 'Elections are due <date timex="2025">next year</date>.', date: '2024-10-29' },
      { text: 'He quit <date timex="2024-10-22">last Tuesday</date>.', date: '2024-10-29' },
      { text: 'She won <date timex="2024-05">last May</date>.', date: '2024-10-29' },
      { text: 'They wed <date timex="2024-SU">this summer</date>.', date: '2024-10-29' },
      { text: 'It flew <date timex="2024-11-03">this coming Sunday</date>.', date: '2024-10-29' },
      { text: 'Two were shot <date timex="2024-10-28TNI">last night</date>.', date: '2024-10-29' },
    ],
    counterExamples: ['This is the last straw.', 'The next man spoke.', 'The past haunts them.'],
  },
  {
    id: 'date.ago',
    about: 'So long before or after the document’s day.',
    examples: [
      { text: 'The ship sank <date timex="2024-10-15">two weeks ago</date>.', date: '2024-10-29' },
      { text: 'He came <date timex="2019">five years ago</date>.', date: '2024-10-29' },
      { text: 'It began <date timex="2024-05">five months ago</date>.', date: '2024-10-29' },
      { text: 'It closes <date timex="2024-11-01">three days from now</date>.', date: '2024-10-29' },
      'They left <date timex="PAST_REF">several years ago</date>.',
    ],
    counterExamples: ['It took two weeks.'],
  },
  {
    id: 'date.distance',
    about: 'So long before or after a date that is said.',
    examples: [
      'He died <date timex="2017-07-16">three months after Easter 2017</date>.',
      'It came <date timex="2024-10-26">three days before October 29, 2024</date>.',
    ],
    counterExamples: ['It came two weeks before the war.'],
  },
  {
    id: 'date.anaphoric',
    about: 'A date counted from the last one of the narrative.',
    examples: [
      'He landed on May 3, 2021. He was held <date timex="2021-05-04">the next day</date>.',
      'It began on May 3, 2021, and <date timex="2021-05-05">two days later</date> they fled.',
      'The bank failed in 1998. <date timex="1999">The following year</date> it was sold.',
      'He was freed in May 2021. <date timex="2021-05-XX">That day</date> he fled.',
      'He landed on May 3, 2021. She had come <date timex="2021-05-02">the day before</date>.',
    ],
    counterExamples: ['Two weeks before the war he left.'],
  },
  {
    id: 'date.period',
    about: 'How reports speak of the quarter they are about, and of the same one a year before.',
    examples: [
      'Sales fell in the third quarter of 2023. Costs rose in <date timex="2023-Q3">the latest quarter</date>.',
      'It lost $3 million in the third quarter of 2023. In <date timex="2022-Q3">the year-ago quarter</date> it had a profit.',
      {
        text: 'Net rose in the second quarter, from <date timex="2023-Q2">year-earlier</date> profit of $2 million.',
        date: '2024-08-02',
      },
    ],
    counterExamples: ['The quarter final was lost.', 'A quarter of the men fled.', 'The Bohemian period began.'],
  },
  {
    id: 'date.vague',
    about: 'Now, and no certain time before or after it.',
    examples: [
      'They are <date timex="PRESENT_REF">now</date> rich.',
      'He was <date timex="PAST_REF">recently</date> freed.',
      'It may change in <date timex="FUTURE_REF">the future</date>.',
      'Prices fell in <date timex="PAST_REF">recent weeks</date>.',
    ],
    counterExamples: ['As soon as he came, they left.', 'The future king smiled.'],
  },
]
