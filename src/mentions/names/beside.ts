import { type Form, Shape } from '../../language/index.ts'
import { enlist, mayBeListed } from './lists/enlisted.ts'
import { list } from './lists/list.ts'

/** What the small words and marks beside a name tell, as bits. */
export const Beside = {
  The: 1 << 0,
  A: 1 << 1,
  Of: 1 << 2,
  To: 1 << 3,
  In: 1 << 4,
  /** Prepositions that stand before a place alone. */
  Near: 1 << 5,
  /** Those that stand before a place more often than not. */
  Toward: 1 << 6,
  At: 1 << 7,
  From: 1 << 8,
  ForWith: 1 << 9,
  And: 1 << 10,
  Who: 1 << 11,
  HeShe: 1 << 12,
  /** May stand between a name and its verb. */
  Auxiliary: 1 << 13,
  /** Those who govern, behind the name of their head. */
  Government: 1 << 14,
  /** What makes a name that of a people or language. */
  People: 1 << 15,
  /** Tied to a place by a hyphen. */
  Based: 1 << 16,
  Possessive: 1 << 17,
  Comma: 1 << 18,
  /** `.` and `;` */
  Stop: 1 << 19,
  Colon: 1 << 20,
  Dash: 1 << 21,
  Open: 1 << 22,
  Dollar: 1 << 23,
  /** Figures alone. */
  Digits: 1 << 24,
  /** Those who rule, in the name of a person sooner than of a place. */
  Regime: 1 << 25,
  /** The paragraph begins or ends. */
  Nothing: 1 << 26,
  /** A quotation mark that may open, or close. */
  OpeningMark: 1 << 27,
  ClosingMark: 1 << 28,
} as const

const words: readonly [bit: number, words: string][] = [
  [Beside.The, 'the'],
  [Beside.A, 'a an'],
  [Beside.Of, 'of'],
  [Beside.To, 'to'],
  [Beside.In, 'in'],
  [Beside.Near, 'near across throughout'],
  [Beside.Toward, 'outside around toward towards inside'],
  [Beside.At, 'at'],
  [Beside.From, 'from into through via between over'],
  [Beside.ForWith, 'for with'],
  [Beside.And, 'and'],
  [Beside.Who, 'who whose whom'],
  [Beside.HeShe, 'he she his her him'],
  [Beside.Auxiliary, 'was is has had also later then never will'],
  [Beside.Government, 'regime government administration presidency family era'],
  [Beside.Regime, 'regime administration presidency family dynasty'],
  [
    Beside.People,
    'people peoples language languages culture tribe tribes tribesmen speakers clan ethnic nationals nationalists word language-speakers',
  ],
  [Beside.Based, 'based born area bound registered headquartered'],
  [Beside.Possessive, "' 's"],
  [Beside.Comma, ','],
  [Beside.Stop, '. ;'],
  [Beside.Colon, ':'],
  [Beside.Dash, '- – —'],
  [Beside.Open, '('],
  [Beside.Dollar, '$'],
  [Beside.OpeningMark, '" “ ‘ \''],
  [Beside.ClosingMark, '" ” ’ \''],
]

const listed = new Map<string, number>()
for (const [bit, text] of words) {
  for (const word of list(text)) {
    listed.set(word, (listed.get(word) ?? 0) | bit)
    enlist(word)
  }
}

/** Bits of `Beside` of a word or mark. */
export function besideOf({ lower, shape }: Form, hash: number): number {
  if (shape & Shape.Digit) return /^\d+$/.test(lower) ? Beside.Digits : 0
  return mayBeListed(hash) ? (listed.get(lower) ?? 0) : 0
}
