import type { Rule } from '../../../rules/rule.ts'

/** Numbers that belong together. */
export const joins: readonly Rule[] = [
  {
    id: 'quantity.range',
    about: 'Two ends of a range; a unit, currency or scale that only the second says holds for both.',
    examples: [
      'Tickets cost <quantity min="62" max="68" currency="USD" kind="range"><number>between $62 and $68</number></quantity>.',
      'It takes <quantity min="5" max="7" unit="day"><number>5-7 days</number></quantity>.',
      'Prices range <quantity min="3" max="4" unit="percent"><number>from 3 to 4 percent</number></quantity> of income.',
      'The deal is worth <quantity min="10000000000" max="15000000000" currency="USD"><number>$10 to $15 billion</number></quantity>.',
      '<quantity min="4000" max="5000" unit="people" approximate="about">Some <number>four thousand to five thousand</number></quantity> people came.',
    ],
    counterExamples: ['Profit rose 7% to $2.3 billion.', 'They won 3-1.', 'In the 2014-15 season he starred.'],
  },
  {
    id: 'quantity.score',
    about: 'The score of a match or a vote: two sides, no value.',
    examples: [
      'Ghana won <quantity sides="3 1" kind="score"><number>3-1</number></quantity> in Kumasi.',
      'The court ruled <quantity sides="5 4" kind="score"><number>5-4</number></quantity> for the farmers.',
    ],
    counterExamples: ['It takes 5-7 days.', 'Call 555-0143 for help.'],
  },
  {
    id: 'quantity.ratio',
    about: 'So many in so many: its value is the part.',
    examples: [
      '<quantity value="0.2" sides="1 5" unit="children" kind="ratio"><number>One in five</number></quantity> children works.',
      '<quantity value="0.9" sides="9 10" kind="ratio"><number>Nine out of 10</number></quantity> agreed.',
      'Women outnumber men by <quantity sides="3 1" kind="ratio"><number>3:1</number></quantity> there.',
    ],
    counterExamples: ['The meeting is at 11:30.', 'It struck one in 2016.'],
  },
]
