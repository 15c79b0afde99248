import type { Document } from '../document/index.ts'
import type { Entity } from '../entities/index.ts'
import { has, type Span, Tag, type Token } from '../language/index.ts'
import { tokenAt } from './content.ts'
import type { ClaimSource } from './index.ts'
import { type Judgement, judge, judging } from './judgement.ts'
import type { MentionIndex } from './mentions.ts'
import { entityOf, headOf, holderOf } from './source-entity.ts'
import { documentNouns, groupWords, officeNouns, organizationNouns } from './source-words.ts'

type SourceType = ClaimSource['type']

/** Who the source is: its entity and name when it has one, otherwise its kind, and its roles. */
export function sourceOf(document: Document, mentions: MentionIndex, span: Span): Judgement<ClaimSource> {
  const { tokens, text } = document
  const textOf = ({ start, end }: Span) => text.slice(start, end)
  const first = tokenAt(tokens, span.start)
  const last = tokenAt(tokens, span.end - 1) + 1
  const found = mentions.inside(span)
  const head = headOf(tokens, first, last)
  const entity = entityOf(tokens, found, head, last) ?? holderOf(mentions, span, tokens[head])
  if (entity) {
    const held = mentions.rolesOf(entity.id).map(textOf)
    const { type, id, name } = entity
    return judge({ ...span, type, entity: id, name, roles: [...new Set(held)] }, `source.${type}`)
  }
  // `She said` after `a spokeswoman for the ministry said`: the spokeswoman, who stays without a name.
  const meant = mentions.unnamedAt(span.start)
  if (meant && head === first) return judge({ ...span, type: 'unnamed', roles: [textOf(meant)] }, 'source.stand-in')
  const { value: type, rule } = typeOf(tokens, found, first, last, head)
  const worn = mentions.rolesInside(span).filter(r => !r.holder)
  const words = worn.length ? worn.map(textOf) : roleWords(document, first, head, type)
  return judge({ ...span, type, roles: words }, rule)
}

function typeOf(
  tokens: readonly Token[],
  found: readonly { entity: Entity; start: number; end: number }[],
  first: number,
  last: number,
  head: number,
): Judgement<SourceType> {
  const word = tokens[head]!
  if (found.some(m => m.start <= word.start && word.end <= m.end)) return judge('group', 'source.group')
  if (has(word, Tag.Pronoun))
    return judge(/^(they|we|them|us|who)$/.test(word.lower) ? 'group' : 'unnamed', 'source.pronoun')
  const { lemma, lower } = word
  if (groupWords.has(lower)) return judge('group', 'source.group')
  if (officeNouns.has(lemma) || officeNouns.has(lower)) return judge('unnamed', 'source.unnamed')
  if (organizationNouns.has(lemma) || organizationNouns.has(lower)) return judge('organization', 'source.organization')
  if (documentNouns.has(lemma) || documentNouns.has(lower)) return judge('document', 'source.document')
  const of = last > head + 1 && tokens[head + 1]!.lower === 'of' && first < head
  return judge(of || has(word, Tag.Plural) ? 'group' : 'unnamed', of ? 'source.group' : 'source.unnamed')
}

/** The words up to the head without determiner: what an unnamed person is called. A thing (`this move`) has no role. */
function roleWords({ tokens, text }: Document, first: number, head: number, type: SourceType): string[] {
  const { lemma, lower } = tokens[head]!
  if (type !== 'unnamed' || !(officeNouns.has(lemma) || officeNouns.has(lower))) return []
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
