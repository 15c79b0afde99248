import type { Approximate } from './quantity.ts'

/** Phrases before a number that say how exact it is; the longest that fits wins. */
const before: Readonly<Record<Approximate, readonly string[]>> = {
  about:
    `about, around, approximately, approx, approx., roughly, some, nearly, almost, circa, ca., c., close to, nearing, near, ~, ≈, ∼,
    an estimated, estimated, an approximate, in the region of, in the order of, on the order of, something like, more or less,
    in the neighborhood of, in the neighbourhood of, virtually, practically, an average of, as much or more than, give or take,
    somewhere around, approaching, just about, just around`.split(/,\s+/),
  'at-least':
    `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, as few as, as little as,
    from at least, ≥`.split(/,\s+/),
  'at-most':
    `at most, up to, no more than, not more than, as many as, as much as, as high as, a maximum of, maximum of, maximum,
    at the most, at a maximum, not exceeding, ≤`.split(/,\s+/),
  'more-than': `more than, over, above, in excess of, north of, upwards of, upward of, exceeding, greater than,
    well over, just over, slightly more than, a little over, a little more than, slightly over, well above, just above, better than,
    beyond, larger than, higher than, longer than, bigger than, >`.split(/,\s+/),
  'less-than':
    `less than, under, below, fewer than, just under, just below, shy of, just shy of, short of, just short of, lower than,
    slightly less than, slightly under, slightly below, a little less than, a little under, well under, well below, smaller than,
    shorter than, <`.split(/,\s+/),
}

/** The same behind a number: `or so`, `or more`, `+`. */
const behind: Readonly<Record<Approximate, readonly string[]>> = {
  about: 'or so, or thereabouts, -odd, odd, -ish, give or take'.split(', '),
  'at-least':
    'or more, and above, and over, and up, and older, or higher, or above, or over, or older, or longer, or greater, or better, +'.split(
      ', ',
    ),
  'at-most': 'or less, or fewer, or lower, or under, or below, or younger, at most'.split(', '),
  'more-than': '-plus, plus, and counting'.split(', '),
  'less-than': [],
}

export type Phrase = { readonly words: readonly string[]; readonly approximate: Approximate }

const words = (text: string) => text.match(/[-+]|[^\s-]+/g) ?? []

/** Phrases by the word next to the number, the longest first. */
function index(
  lists: Readonly<Record<Approximate, readonly string[]>>,
  key: (w: readonly string[]) => string,
): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [approximate, texts] of Object.entries(lists) as [Approximate, readonly string[]][]) {
    for (const text of texts) {
      const phrase = { words: words(text), approximate }
      const list = map.get(key(phrase.words)) ?? []
      list.push(phrase)
      map.set(
        key(phrase.words),
        list.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return map
}

/** Phrases before a number by their last word, and those behind one by their first, the longest first. */
export const lastOfBefore: ReadonlyMap<string, readonly Phrase[]> = index(before, w => w.at(-1)!)
export const startOfBehind: ReadonlyMap<string, readonly Phrase[]> = index(behind, w => w[0]!)
