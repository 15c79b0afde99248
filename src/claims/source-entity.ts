import type { Entity } from '../entities/index.ts'
import { has, type Span, Tag, type Token } from '../language/index.ts'
import type { MentionIndex } from './mentions.ts'
import { organizationNouns } from './source-words.ts'

/**
 * Index of the head word of the noun phrase `[first, last)`: the last word before a comma, bracket, preposition, relative or
 * verb that starts what follows the head.
 */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = first
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Punctuation) && i > first && /^[,(—–:;-]$/.test(token.text)) break
    if (has(token, Tag.Possessive) && token.text.length <= 2) continue
    // `Adeyemi himself`
    if (i > first && /^(?:himself|herself|itself|themselves)$/.test(token.lower)) continue
    if (i > first && has(token, Tag.Preposition | Tag.Wh | Tag.Conjunction | Tag.Subordinator | Tag.To)) break
    // `Builders laying a drain`
    if (i > head && head > first - 1 && has(token, Tag.Gerund | Tag.Participle) && has(tokens[head], Tag.Plural)) break
    if (!has(token, Tag.Punctuation | Tag.Adverb)) head = i
  }
  return head
}

/** The entity that the head names, or that stands in apposition to it: `the minister, Amina Diallo`. */
export function entityOf(
  tokens: readonly Token[],
  found: readonly { entity: Entity; start: number; end: number }[],
  head: number,
  last: number,
): Entity | undefined {
  const word = tokens[head]
  if (!word) return undefined
  const named = found.find(m => m.start <= word.start && word.end <= m.end)
  if (named) return coordinated(tokens, found, named, head, last) ? undefined : named.entity
  const after = tokens[head + 2]
  // `the Japanese media, Kyodo News,`: what the name is said to be tells that it is an organisation’s own.
  const isBody =
    tokens[head + 1]?.text === ',' && (organizationNouns.has(word.lemma) || organizationNouns.has(word.lower))
  const apposed =
    after &&
    found.find(
      m => m.start === after.start && (m.entity.type === 'person' || (isBody && m.entity.type === 'organization')),
    )
  return apposed?.entity ?? byLaterComma(tokens, found, head, last)
}

/** `the union’s vice-president for football Marta Sabino`: who holds the role that the head belongs to. */
export function holderOf(mentions: MentionIndex, span: Span, head: Token | undefined): Entity | undefined {
  const held = mentions.rolesInside(span).filter(r => head && r.start <= head.start && head.end <= r.end)
  const [role, other] = held.filter(r => r.holder)
  if (!role?.holder || (other && other.holder !== role.holder)) return undefined
  return mentions.entity(role.holder)
}

/** `a spokesman for the ministry, Piotr Zielinski`: a person after a comma, with nothing but a comma behind the name. */
function byLaterComma(
  tokens: readonly Token[],
  found: readonly { entity: Entity; start: number; end: number }[],
  head: number,
  last: number,
): Entity | undefined {
  for (let i = head + 1; i + 1 < last; i++) {
    if (tokens[i]!.text !== ',') continue
    const person = found.find(m => m.start === tokens[i + 1]!.start && m.entity.type === 'person')
    if (person) return person.entity
  }
  return undefined
}

/** `Nakamura and Ortiz`: two names of the same type with `and` between speak as a group. */
function coordinated(
  tokens: readonly Token[],
  found: readonly { entity: Entity; start: number; end: number }[],
  named: { entity: Entity; end: number },
  head: number,
  last: number,
): boolean {
  for (let i = head + 1; i < last; i++) {
    if (!has(tokens[i], Tag.Conjunction)) continue
    const other = found.find(m => m.start >= tokens[i]!.start && m.start <= tokens[i]!.end + 25)
    return other !== undefined && other.entity !== named.entity && other.entity.type === named.entity.type
  }
  return false
}
