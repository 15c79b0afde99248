import type { Entity } from '../entities/index.ts'
import { has, type Span, Tag, type Token, wordFact } from '../language/index.ts'
import type { MentionIndex, PlacedMention } from './mentions.ts'
import { isKind, Kind } from './source-words.ts'

const isSelf = wordFact(({ lower }) => /^(?:himself|herself|itself|themselves)$/.test(lower))
const endsHead = wordFact(({ text }) => /^[,(—–:;-]$/.test(text))

/**
 * Index of the head word of the noun phrase `[first, last)`: the last word before a comma, bracket, preposition, relative or
 * verb that starts what follows the head.
 */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = first
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (i > first && has(token, Tag.Punctuation) && endsHead(token)) break
    if (has(token, Tag.Possessive) && token.text.length <= 2) continue
    // `Adeyemi himself`
    if (i > first && has(token, Tag.Pronoun) && isSelf(token)) continue
    if (i > first && has(token, Tag.Preposition | Tag.Wh | Tag.Conjunction | Tag.Subordinator | Tag.To)) break
    // `Builders laying a drain`
    if (i > head && has(token, Tag.Gerund | Tag.Participle) && has(tokens[head], Tag.Plural)) break
    if (!has(token, Tag.Punctuation | Tag.Adverb)) head = i
  }
  return head
}

/** The mention that a word stands in. */
export function mentionAt(found: readonly PlacedMention[], word: Token): PlacedMention | undefined {
  for (const mention of found) if (mention.start <= word.start && word.end <= mention.end) return mention
  return undefined
}

/** The entity that the head names, or that stands in apposition to it: `the minister, Amina Diallo`. */
export function entityOf(
  tokens: readonly Token[],
  found: readonly PlacedMention[],
  head: number,
  last: number,
): Entity | undefined {
  const word = tokens[head]
  if (!word) return undefined
  const named = mentionAt(found, word)
  if (named) return coordinated(tokens, found, named, head, last) ? undefined : named.entity
  const after = tokens[head + 2]
  // `the Japanese media, Kyodo News,`: what the name is said to be tells that it is an organisation’s own.
  const isBody = tokens[head + 1]?.text === ',' && isKind(word, Kind.Organization)
  const apposed = after && beginsAt(found, after, isBody)
  return apposed ?? byLaterComma(tokens, found, head, last)
}

/** The person whose mention begins with a word; `orBody` also an organization. */
function beginsAt(found: readonly PlacedMention[], { start }: Token, orBody: boolean): Entity | undefined {
  for (const { start: at, entity } of found)
    if (at === start && (entity.type === 'person' || (orBody && entity.type === 'organization'))) return entity
  return undefined
}

/** `the union’s vice-president for football Marta Sabino`: who holds the role that the head belongs to. */
export function holderOf(mentions: MentionIndex, span: Span, head: Token | undefined): Entity | undefined {
  if (!head) return undefined
  let holder: string | undefined
  for (const role of mentions.roles.within(span.start, span.end)) {
    if (!role.holder || role.start > head.start || head.end > role.end) continue
    if (holder === undefined) holder = role.holder
    else return holder === role.holder ? mentions.entity(holder) : undefined
  }
  return holder === undefined ? undefined : mentions.entity(holder)
}

/** `a spokesman for the ministry, Piotr Zielinski`: a person after a comma, with nothing but a comma behind the name. */
function byLaterComma(
  tokens: readonly Token[],
  found: readonly PlacedMention[],
  head: number,
  last: number,
): Entity | undefined {
  for (let i = head + 1; i + 1 < last; i++) {
    if (tokens[i]!.text !== ',') continue
    const person = beginsAt(found, tokens[i + 1]!, false)
    if (person) return person
  }
  return undefined
}

/** `Nakamura and Ortiz`: two names of the same type with `and` between speak as a group. */
function coordinated(
  tokens: readonly Token[],
  found: readonly PlacedMention[],
  named: PlacedMention,
  head: number,
  last: number,
): boolean {
  for (let i = head + 1; i < last; i++) {
    if (!has(tokens[i], Tag.Conjunction)) continue
    const other = soonAfter(found, tokens[i]!)
    return other !== undefined && other.entity !== named.entity && other.entity.type === named.entity.type
  }
  return false
}

function soonAfter(found: readonly PlacedMention[], { start, end }: Token): PlacedMention | undefined {
  for (const mention of found) if (mention.start >= start && mention.start <= end + 25) return mention
  return undefined
}
