import { has, looks, Shape, Tag, type Token, wordFact } from '../../language/index.ts'

const more = new Set('more other additional extra further fewer such'.split(' '))
/** After `of`, and after a fraction: one of his sons, half the houses. */
const determiners = new Set('the a an his her its their our my your these those this that all'.split(' '))
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

const joiners = new Set(['and', 'or', '/'])

/** What a word is around a counted noun. */
const Is = {
  More: 1,
  Determiner: 2,
  Stop: 4,
  Plural: 8,
  EndsAsPlural: 16,
  Joiner: 32,
  Owner: 64,
  EndsInS: 128,
} as const

const wordIs = wordFact(
  ({ lower, shape }): number =>
    (more.has(lower) ? Is.More : 0) |
    (determiners.has(lower) ? Is.Determiner : 0) |
    (stop.has(lower) ? Is.Stop : 0) |
    (plurals.has(lower) ? Is.Plural : 0) |
    (joiners.has(lower) ? Is.Joiner : 0) |
    (lower === "'s" || lower === "'" ? Is.Owner : 0) |
    (/[a-z]{2}s$/.test(lower) && !/(?:ss|us|is)$/.test(lower) ? Is.EndsInS : 0) |
    (!stop.has(lower) &&
    !(shape & Shape.Capital) &&
    /^[a-z-]{2,}[^su' ]s$/.test(lower) &&
    !/^(?:says|does|goes|gives|takes)$/.test(lower)
      ? Is.EndsAsPlural
      : 0),
)
const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (wordIs(token) & bits) !== 0

/**
 * The head of the noun phrase that the number before token `i` counts: `troops` in `12,000 North Korean troops`. Undefined when no
 * noun follows at once.
 */
export function countedNoun(tokens: readonly Token[], i: number, end: number, partOf = false): Token | undefined {
  let at = i
  const of = tokens[at]?.lower === 'of'
  if (of) at++
  const skipped = of || partOf ? Is.More | Is.Determiner : Is.More
  while (at < end && at < i + 3 && is(tokens[at], skipped)) at++
  let head: Token | undefined
  const start = at
  for (const limit = Math.min(end, at + reach); at < limit; at++) {
    const token = tokens[at]!
    const bits = wordIs(token)
    if (bits & Is.Owner) {
      // two of the city's bridges, a quarter of Peru's 24 regions
      if (!head && at === start) return undefined
      head = undefined
      if (looks(tokens[at + 1], Shape.Digit)) at++
      continue
    }
    if (bits & Is.Joiner) {
      // 20 bus and tram companies: the plural is still to come
      const plural = head && at > start ? pluralWithin(tokens, at + 1, Math.min(end, at + 4)) : undefined
      return plural ?? head
    }
    // whatever its tag, a word in -s right after a number is a plural: four ships
    const first = at === start && (bits & Is.EndsAsPlural) !== 0
    if (!first && !isPart(token)) break
    if (isCapital(token) && head && !isCapital(head)) break
    if (first || isPlural(token)) {
      head = token
      // `two sports teams`: a plural may stand before its head
      const next = tokens[at + 1]
      if (at + 1 < end && next && isPart(next) && isPlural(next) && !isCapital(next)) continue
      // `of Peru’s`, `of the Saints’`: an owner is not counted
      if (of && is(next, Is.Owner)) continue
      return head
    }
    if (token.tags === 0 || (has(token, Tag.Noun) && !has(token, Tag.Adjective | Tag.Participle))) head = token
  }
  return head
}

const isCapital = (token: Token) => looks(token, Shape.Capital)

function pluralWithin(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let at = from; at < to && isPart(tokens[at]!); at++) if (isPlural(tokens[at]!)) return tokens[at]
  return undefined
}

/** Whether the word can stand inside the noun phrase that a number opens. */
function isPart(token: Token): boolean {
  if (is(token, Is.Stop) || has(token, clause) || looks(token, Shape.Digit)) return false
  if (has(token, adjectiveOrNoun | Tag.Adverb) || token.tags === 0) return true
  return is(token, Is.Plural) || looks(token, Shape.Capital)
}

/** A common noun in the plural. */
export function isPlural(token: Token): boolean {
  if (is(token, Is.Plural)) return true
  if (looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)) return false
  return has(token, Tag.Plural) || (has(token, Tag.Noun) && is(token, Is.EndsInS))
}
