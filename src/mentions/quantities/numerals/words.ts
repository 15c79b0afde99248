/** Cardinals below a hundred; a hundred and the scales are multipliers. */
export const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    quintillion: 1e18,
    sextillion: 1e21,
  }),
)

/** Short scales after digits: `4.2bn`, `10 mln`, `100k`. One letter counts only where nothing says that it is a unit. */
export const shortScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    mil: 1e6,
    mm: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    g: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12,
    tln: 1e12,
    cr: 1e7,
  }),
)

/** Plural scales without a number before them: some number between one and ten of them. */
export const vague: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
)

const units: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
}

export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(units))

/** Names of the parts of a whole in the singular: after `one` or `a`. A second is a time. */
export const part: ReadonlyMap<string, number> = new Map([
  ...Object.entries(units).filter(([, value]) => value > 2),
  ['half', 2],
  ['quarter', 4],
])

/** The same in the plural: two thirds, three quarters, five hundredths. */
export const parts: ReadonlyMap<string, number> = new Map([
  ...[...part].map(([word, value]): [string, number] => [word === 'half' ? 'halves' : `${word}s`, value]),
  ['firsts', 1],
])

/** `½` and its like, as one character. */
export const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Words that may open a number although they are none themselves, or that stand for one. */
const others = [
  'half',
  'dozen',
  'dozens',
  'couple',
  'quarter',
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
  'sixfold',
]
const folds = ['sevenfold', 'eightfold', 'ninefold', 'tenfold', 'hundredfold', 'thousandfold']

/** Words that make a sentence worth reading for quantities. */
export const triggers: ReadonlySet<string> = new Set([
  ...small.keys(),
  ...scales.keys(),
  ...vague.keys(),
  ...ordinals.keys(),
  ...parts.keys(),
  ...vulgar.keys(),
  ...others,
  ...folds,
])
