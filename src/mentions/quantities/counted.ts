import { has, looks, Shape, Tag, type Token } from '../../language/index.ts'

const skip = new Set(
  'of the his her its their our my your these those this that more other additional extra further fewer'.split(' '),
)
const stop = new Set(
  `and or but nor than then as in on at by for from to with who which that what when where while after before during since until into
  over under per a an is was were are be been has have had will would can could may might ago later earlier each apiece now so if not
  last next year-on-year including according both also there here too out up down off away back ahead about around more less between
  despite because against among across through within without via amid toward towards it he she they we i you him them us me once
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday today yesterday tomorrow`.split(/\s+/),
)
/** How far the head noun may stand from its number. */
const reach = 6
const adjectiveOrNoun = Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Participle | Tag.Gerund
const clause =
  Tag.Preposition | Tag.Subordinator | Tag.Pronoun | Tag.Modal | Tag.Auxiliary | Tag.Punctuation | Tag.Wh | Tag.Negation

/** Plural forms that do not end in -s, and nouns that are their own plural. */
const plurals = new Set(
  `people men women children police personnel troops staff fish sheep deer cattle aircraft spacecraft teeth feet mice geese oxen dice
  servicemen servicewomen policemen policewomen firemen fishermen lawmakers congressmen gunmen clergy offspring species series
  grandchildren schoolchildren businessmen countrymen crew vermin media data criteria phenomena alumni cacti fungi nuclei salmon`.split(
    /\s+/,
  ),
)

/**
 * The head of the noun phrase that the number before token `i` counts: `troops` in `12,000 North Korean troops`. Undefined when no
 * noun follows at once.
 */
export function countedNoun(tokens: readonly Token[], i: number, end: number): Token | undefined {
  let at = i
  while (at < end && skip.has(tokens[at]!.lower) && at < i + 3) at++
  let head: Token | undefined
  for (const limit = Math.min(end, at + reach); at < limit; at++) {
    const token = tokens[at]!
    // whatever its tag, a word in -s right after a number is a plural: four ships
    const first = at === i && endsAsPlural(token)
    if (!first && !isPart(token)) break
    if (first || isPlural(token)) {
      head = token
      // `two sports teams`: a plural may stand before its head
      const next = tokens[at + 1]
      if (at + 1 < end && next && isPart(next) && isPlural(next) && !looks(next, Shape.Capital)) continue
      return head
    }
    if (token.tags === 0 || (has(token, Tag.Noun) && !has(token, Tag.Adjective | Tag.Participle))) head = token
  }
  return head
}

/** Whether the word can stand inside the noun phrase that a number opens. */
function isPart(token: Token): boolean {
  if (stop.has(token.lower) || has(token, clause) || looks(token, Shape.Digit)) return false
  if (has(token, adjectiveOrNoun) || token.tags === 0) return true
  return has(token, Tag.Adverb) || plurals.has(token.lower) || looks(token, Shape.Capital)
}

const endsAsPlural = (token: Token) =>
  !stop.has(token.lower) &&
  !looks(token, Shape.Capital) &&
  /^[a-z-]{2,}[^su' ]s$/.test(token.lower) &&
  !/^(?:says|does|goes|gives|takes)$/.test(token.lower)

/** A common noun in the plural. */
export function isPlural(token: Token): boolean {
  if (plurals.has(token.lower)) return true
  if (looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)) return false
  return (
    has(token, Tag.Plural) ||
    (has(token, Tag.Noun) && /[a-z]{2}s$/.test(token.lower) && !/(?:ss|us|is)$/.test(token.lower))
  )
}
