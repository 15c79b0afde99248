import { type Token, wordFact } from '../../language/index.ts'
import { demonyms } from './words/demonyms.ts'

/** How a word can be a demonym: alone, or in one of two words, first (`North Korean`) or last. */
const Alone = 1
const First = 2
const Last = 4
const places = new Map<string, number>()
for (const demonym of demonyms.keys()) {
  const [one, two] = demonym.split(' ')
  if (two === undefined) mark(one!, Alone)
  else {
    mark(one!, First)
    mark(two, Last)
  }
}
const placeOf = wordFact(({ lower }) => places.get(lower) ?? 0)

function mark(word: string, place: number): void {
  places.set(word, (places.get(word) ?? 0) | place)
}

/** How many tokens before `end` are a demonym. */
export function demonymEnding(tokens: readonly Token[], end: number): number {
  const place = placeOf(tokens[end - 1]!)
  if (place === 0) return 0
  if (place & Last && end >= 2 && demonyms.has(`${tokens[end - 2]!.lower} ${tokens[end - 1]!.lower}`)) return 2
  return place & Alone ? 1 : 0
}

/** The country, in lower case, of the demonym that begins at token `i`; it must end before `limit`. */
export function demonymAt(tokens: readonly Token[], i: number, limit: number): string | undefined {
  const { lower } = tokens[i]!
  const place = placeOf(tokens[i]!)
  const two = place & First && i + 1 < limit ? demonyms.get(`${lower} ${tokens[i + 1]!.lower}`) : undefined
  return two ?? (place & Alone ? demonyms.get(lower) : undefined)
}
