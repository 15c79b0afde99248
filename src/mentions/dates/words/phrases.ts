/** Which one of several: the one before the anchor, the one it stands in, the one after it. */
export type Which = -1 | 0 | 1

/** Determiners and adjectives that pick a period. `the` must stand before those in `afterThe`. */
export const which: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['latest', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['ensuing', 1],
])

/** Those that look from the date last spoken of, not from the document's. */
export const fromNarrative: ReadonlySet<string> = new Set(
  'previous preceding prior following ensuing same that'.split(' '),
)

/** A part of a period, before it: its value is the period's. */
export const edges: ReadonlySet<string> = new Set('early earlier late later mid sometime'.split(' '))

/** `the end of May`: nouns for a part of a period. */
export const edgeNouns: ReadonlySet<string> = new Set(
  'beginning start middle end close turn rest remainder course bulk'.split(' '),
)

export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** Words about no certain time. */
export const references: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
])

/** Phrases about no certain time. */
export const vaguePhrases: readonly (readonly [words: readonly string[], value: Reference])[] = (
  [
    ['right now', 'PRESENT_REF'],
    ['at present', 'PRESENT_REF'],
    ['at the moment', 'PRESENT_REF'],
    ['at this time', 'PRESENT_REF'],
    ['at the present time', 'PRESENT_REF'],
    ['these days', 'PRESENT_REF'],
    ['to date', 'PRESENT_REF'],
    ['till date', 'PRESENT_REF'],
    ['at the minute', 'PRESENT_REF'],
    ['the present', 'PRESENT_REF'],
    ['more recently', 'PAST_REF'],
    ['most recently', 'PAST_REF'],
    ['the recent past', 'PAST_REF'],
    ['the near future', 'FUTURE_REF'],
    ['the foreseeable future', 'FUTURE_REF'],
    ['the distant future', 'FUTURE_REF'],
    ['the near term', 'FUTURE_REF'],
    ['the future', 'FUTURE_REF'],
    ['the past', 'PAST_REF'],
  ] as const
).map(([words, value]) => [words.split(' '), value])

/** Adverbs and adjectives that say how often. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biennial', 'P2Y'],
  ['biannually', 'P6M'],
])

/** Approximators that belong to a length of time, the words before the number; by their first word. */
export const approximators: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    ['about'],
    ['around'],
    ['nearly'],
    ['almost'],
    ['roughly'],
    ['approximately'],
    ['some'],
    ['at least', 'at most'],
    ['up to'],
    ['more than'],
    ['less than'],
    ['fewer than'],
    ['no more than', 'no less than'],
    ['just over', 'just under'],
    ['well over'],
    ['as long as'],
  ].map(phrases => [phrases[0]!.split(' ', 1)[0]!, phrases.map(phrase => phrase.split(' '))]),
)

/** Before a hyphen and a frequency: `bi-monthly`, `semi-annually`. */
export const prefixed: ReadonlyMap<string, string> = new Map([
  ['bi-weekly', 'P2W'],
  ['bi-monthly', 'P2M'],
  ['semi-annual', 'P6M'],
  ['semi-annually', 'P6M'],
  ['bi-annually', 'P6M'],
])
