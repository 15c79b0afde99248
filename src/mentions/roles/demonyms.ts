import { type Token, wordLists } from '../../language/index.ts'
import { demonyms } from './words/demonyms.ts'

/** How a word can be a demonym: alone, or in one of two words, first (`North Korean`) or last. */
const Alone = 1
const First = 2
const Last = 4
const parts = [...demonyms.keys()].map(demonym => demonym.split(' '))
const twofold = parts.filter(words => words.length === 2)
const placeOf = wordLists([
  [Alone, parts.filter(words => words.length === 1).flat()],
  [First, twofold.map(([first]) => first!)],
  [Last, twofold.map(([, last]) => last!)],
])

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
