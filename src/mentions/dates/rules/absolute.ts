import type { Rule } from '../../../rules/rule.ts'

/** Dates that say themselves where they stand in the calendar. */
export const absolute: readonly Rule[] = [
  {
    id: 'date.calendar',
    about:
      'A date with the name of its month, in every order and as precise as it is said; the year that lacks is the nearest.',
    examples: [
      'The dam broke on <date timex="2024-10-29" start="2024-10-29" end="2024-10-29">October 29, 2024</date>, in the night.',
      'It opened on <date timex="1987-07-04">4 July 1987</date> in Lagos.',
      'She was born on <date timex="1995-07-04">the fourth of July, 1995</date>.',
      'It was set for <date timex="2018-07-06">Friday 6.7.2018</date>.',
      'Polls open on <date timex="2023-05-14">Sunday, May 14, 2023</date>.',
      'The mine shut in <date timex="2010-05" start="2010-05-01" end="2010-05-31">May 2010</date>.',
      'He left on <date timex="XXXX-10-29">October 29</date>.',
      'They met in <date timex="XXXX-12">December</date>.',
      {
        text: 'The court ruled on <date timex="2023-12-20" assumed="year">Dec. 20</date> that he must go.',
        date: '2024-01-08',
      },
      {
        text: 'The trial will open on <date timex="2025-02-03" assumed="year">February 3</date>.',
        date: '2024-12-12',
      },
      { text: 'Prices fell in <date timex="2023-06">June last year</date>.', date: '2024-02-19' },
      {
        text: 'Planners estimated a <date timex="2024-12" assumed="year">December</date> launch.',
        date: '2024-10-29',
      },
      'The treaty lapses on <date problem="impossible">February 30, 2025</date>.',
    ],
    counterExamples: [
      'Theresa May spoke first.',
      'They may 5 times ask and not be heard.',
      'Troops march 20 miles a day.',
      'April Jones sang.',
    ],
  },
  {
    id: 'date.numeric',
    about: 'A date in figures; where day and month could change places the month is first, as in America.',
    examples: [
      'Posted <date timex="2024-10-29">2024-10-29</date> by the desk.',
      'The form is dated <date timex="2019-03-25">25/03/2019</date>.',
      'He signed it on <date timex="2018-05-03">5/3/18</date>.',
      'Der Spiegel of <date timex="2015-06-12">12.06.2015</date> had it first.',
      'He was killed in the <date timex="2001-09-11">9/11</date> attacks.',
      'The site lists it as <date problem="impossible">31/11/2019</date>.',
    ],
    counterExamples: [
      'Call 555-03-2016-77 for help.',
      'The shop is open 24/7.',
      'Version 1.12.2015.4 is out.',
      'They won 3-1.',
    ],
  },
  {
    id: 'date.weekday',
    about: 'A day of the week alone: the last one before the document’s day, unless the verb looks forward.',
    examples: [
      {
        text: 'Police said on <date timex="2024-10-29" assumed="direction">Tuesday</date> that two had fled.',
        date: '2024-11-01',
      },
      { text: 'Parliament will vote on <date timex="2024-11-05">Tuesday</date>.', date: '2024-11-01' },
      'The shop shut on <date timex="XXXX-WXX-5">Friday</date>.',
    ],
    counterExamples: ['The Sunday Times had the story.', 'She sat down.', 'The sun rose.'],
  },
  {
    id: 'date.holiday',
    about: 'A holiday whose day follows from the calendar.',
    examples: [
      'Shops shut on <date timex="2018-04-01">Easter 2018</date>.',
      { text: 'The fire broke out on <date timex="2023-12-24">Christmas Eve</date>.', date: '2024-01-04' },
      'The strike began on <date timex="2010-09-06">Labor Day 2010</date>.',
    ],
    counterExamples: ['The Christmas Islands Party lost.', 'A good day for all.'],
  },
  {
    id: 'date.quarter',
    about: 'A quarter or a half of a year; alone it is the last one that is over.',
    examples: [
      {
        text: 'Profit rose in <date timex="2024-Q3" start="2024-07-01" end="2024-09-30">the third quarter</date>.',
        date: '2024-10-26',
      },
      'Sales fell in <date timex="2023-Q3">Q3 2023</date>.',
      'Exports grew in <date timex="1990-H1">the first half of 1990</date>.',
      { text: 'It lost money in <date timex="2023-Q4">last year’s fourth quarter</date>.', date: '2024-02-08' },
    ],
    counterExamples: [
      'They scored twice in the second half.',
      'A quarter of the votes are in.',
      'He lives in the Latin Quarter.',
    ],
  },
  {
    id: 'date.season',
    about: 'A season, of a year that is said or the nearest.',
    examples: [
      'Floods came in <date timex="2003-SU">the summer of 2003</date>.',
      {
        text: 'The school closed in <date timex="2024-SP" start="2024-03-01" end="2024-05-31">the spring</date>.',
        date: '2024-10-04',
      },
    ],
    counterExamples: [
      'The fall of the city shook them.',
      'A spring broke.',
      'Prices fall again.',
      'The Winter Palace burned.',
    ],
  },
  {
    id: 'date.decade',
    about: 'Ten years by their number.',
    examples: [
      'He came in <date timex="199" start="1990-01-01" end="1999-12-31">the 1990s</date>.',
      'Pop of <date timex="198">the ’80s</date> is back.',
    ],
    counterExamples: ['She is in her 60s.', 'The U.S. has 1990 sites.'],
  },
  {
    id: 'date.century',
    about: 'A century by its number.',
    examples: ['The fort is from <date timex="17" start="1701-01-01" end="1800-12-31">the 18th century</date>.'],
    counterExamples: ['It was his second century at Lord’s.'],
  },
  {
    id: 'date.year',
    about: 'A year alone, in figures or words, and what is named after it.',
    examples: [
      'The bridge fell in <date timex="1990" start="1990-01-01" end="1990-12-31">1990</date>.',
      'Sales in <date timex="2008">fiscal year 2008</date> doubled.',
      'He fled in <date timex="1996">nineteen ninety-six</date>.',
      'Rome burned in <date timex="0064">AD 64</date>.',
      'Caesar fell in <date timex="BC0044">44 BC</date>.',
    ],
    counterExamples: [
      'Some 2000 soldiers came.',
      'It cost $1990.',
      'They sent 1995 people home.',
      'It is 1,990 metres high.',
    ],
  },
  {
    id: 'date.inside',
    about: 'One of the units that a longer period is made of.',
    examples: [
      'They met in <date timex="2015-W01">the first week of 2015</date>.',
      'Polls open on <date timex="2024-05-26">the last Sunday in May 2024</date>.',
      { text: 'Rents rise on <date timex="2024-11-15">the 15th day of next month</date>.', date: '2024-10-29' },
      { text: 'He was freed on <date timex="2024-10-22">Tuesday of last week</date>.', date: '2024-10-29' },
      { text: 'The plant shut in <date timex="2024-W31">week 31</date>.', date: '2024-10-29' },
      { text: 'She returns <date timex="2024-11-11">Monday two weeks from now</date>.', date: '2024-10-29' },
    ],
    counterExamples: [
      'The first week of the war was the worst.',
      'The last of the men left.',
      'In week after week of rain.',
    ],
  },
  {
    id: 'date.part',
    about: 'A part of a period has the period’s value.',
    examples: [
      { text: 'Talks begin in <date timex="2025-06">mid-June</date>, they said.', date: '2025-05-20' },
      'It ended in <date timex="2025">early 2025</date>.',
      'They sang it in <date timex="199">the late 1990s</date>.',
      { text: 'He left <date timex="2024">earlier this year</date>.', date: '2024-10-26' },
      { text: 'It shuts at <date timex="2024">the end of the year</date>.', date: '2024-10-26' },
    ],
    counterExamples: ['The late president is mourned.', 'The end of the war came.'],
  },
]
