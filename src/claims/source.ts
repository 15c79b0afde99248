import type { Stretch } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import type { ResolvedRole } from '../entities/index.ts'
import { has, type Span, Tag, type Token, wordFact } from '../language/index.ts'
import type { ClaimSource } from './index.ts'
import { type Judgement, judge, judging } from './judgement.ts'
import type { MentionIndex, PlacedMention } from './mentions.ts'
import { entityOf, headOf, holderOf, mentionAt } from './source-entity.ts'
import { isKind, Kind, kindsOf } from './source-words.ts'

type SourceType = ClaimSource['type']

/** Who the source is: its entity and name when it has one, otherwise its kind, and its roles. */
export function sourceOf(document: Document, mentions: MentionIndex, span: Stretch): Judgement<ClaimSource> {
  const { tokens } = document
  const { first, last } = span
  const found = mentions.mentions.within(span.start, span.end)
  const head = headOf(tokens, first, last)
  const entity = entityOf(tokens, found, head, last) ?? holderOf(mentions, span, tokens[head])
  if (entity) {
    const { type, id, name } = entity
    return judge(source(span, type, id, name, mentions.rolesOf(id, document)), entityRule[type])
  }
  // `She said` after `a spokeswoman for the ministry said`: the spokeswoman, who stays without a name.
  const meant = head === first ? mentions.unnamedAt(span.start) : undefined
  if (meant) return judge(source(span, 'unnamed', undefined, undefined, [textOf(document, meant)]), 'source.stand-in')
  const { value: type, rule } = typeOf(tokens, found, first, last, head)
  const worn = wornRoles(document, mentions.roles.within(span.start, span.end))
  const words = worn.length ? worn : roleWords(document, first, head, type)
  return judge(source(span, type, undefined, undefined, words), rule)
}

const entityRule = {
  person: 'source.person',
  organization: 'source.organization',
  place: 'source.place',
} as const

const source = (
  { start, end }: Span,
  type: SourceType,
  entity: string | undefined,
  name: string | undefined,
  roles: readonly string[],
): ClaimSource => ({ start, end, type, entity, name, roles })

const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end)

const noTexts: readonly string[] = []

const isPluralPronoun = wordFact(({ lower }) => /^(?:they|we|them|us|who)$/.test(lower))

function typeOf(
  tokens: readonly Token[],
  found: readonly PlacedMention[],
  first: number,
  last: number,
  head: number,
): Judgement<SourceType> {
  const word = tokens[head]!
  if (mentionAt(found, word)) return judge('group', 'source.group')
  if (has(word, Tag.Pronoun)) return judge(isPluralPronoun(word) ? 'group' : 'unnamed', 'source.pronoun')
  const kinds = kindsOf(word)
  if (kinds & Kind.Group) return judge('group', 'source.group')
  if (kinds & Kind.Office) return judge('unnamed', 'source.unnamed')
  if (kinds & Kind.Organization) return judge('organization', 'source.organization')
  if (kinds & Kind.Document) return judge('document', 'source.document')
  const of = last > head + 1 && tokens[head + 1]!.lower === 'of' && first < head
  return judge(of || has(word, Tag.Plural) ? 'group' : 'unnamed', of ? 'source.group' : 'source.unnamed')
}

/** The words of the roles that no entity of the text holds. */
const wornRoles = (document: Document, roles: readonly ResolvedRole[]): readonly string[] =>
  roles.length === 0 ? noTexts : roles.filter(r => !r.holder).map(r => textOf(document, r))

/** The words up to the head without determiner: what an unnamed person is called. A thing (`this move`) has no role. */
function roleWords({ tokens, text }: Document, first: number, head: number, type: SourceType): readonly string[] {
  if (type !== 'unnamed' || !isKind(tokens[head]!, Kind.Office)) return noTexts
  let from = first
  while (from < head && has(tokens[from], Tag.Determiner | Tag.Possessive | Tag.Number)) from++
  return [text.slice(tokens[from]!.start, tokens[head]!.end)]
}

export const sourceRules = [
  judging('source.person', 'The head of the source is, or stands beside, a person of the text.', [
    '<source type="person" name="Ifeoma Eze">Ifeoma Eze</source> said the clinic was full.',
    'The ruling was wrong, <source type="person" name="Jonas Berg">the union’s lawyer, Jonas Berg,</source> said.',
  ]),
  judging('source.organization', 'An organisation by its name or by a noun for one.', [
    '<source type="organization" name="Lagos Press Agency">The daily newspaper, Lagos Press Agency,</source> said the port was shut.',
    '<source type="organization">The regulator</source> said the merger could go ahead.',
  ]),
  judging('source.document', 'Something written or measured.', [
    '<source type="document">The audit</source> found that invoices were missing.',
  ]),
  judging('source.group', 'A crowd or a kind of people, or several names.', [
    '<source type="group">Residents of the valley</source> said the water was brown.',
  ]),
  judging('source.pronoun', 'A pronoun that stands for nobody known.', [
    '<source type="group">They</source> said the price was too high.',
  ]),
  judging('source.stand-in', 'A pronoun that stands for somebody without a name: known by the role words.', [
    'A spokeswoman for the clinic said the ward was full. <source type="unnamed" roles="spokeswoman for the clinic">She</source> said two nurses were ill.',
  ]),
  judging('source.unnamed', 'Somebody who is named by an office or function alone.', [
    '<source type="unnamed">A senior diplomat</source> said the talks had stalled.',
  ]),
]
