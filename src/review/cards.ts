import type { Readable } from '../output/readable.ts'
import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'
import { aboutClaim } from './decisions.ts'
import { escapeHtml } from './html.ts'

/** Who speaks, for people to read: the resolved name, else the words of the source. */
export function speakerOf(claim: ClaimRecord): string {
  if (claim.form === 'narrated') return 'the article itself'
  return claim.source?.name ?? claim.source?.text ?? 'nobody named'
}

/** A card for each claim, in the order of the text. */
export function cardsHtml(record: DocumentRecord, readable: Readable, key: string): string {
  return record.claims.map(claim => cardHtml(claim, record, readable, key)).join('')
}

function cardHtml(claim: ClaimRecord, record: DocumentRecord, readable: Readable, key: string): string {
  const id = `${key}-${claim.id}`
  const speaker = speakerOf(claim)
  const roles = claim.source?.roles?.filter(role => role !== speaker) ?? []
  const entities = mentionedEntities(claim, record)
  const values = [...(claim.quantities ?? []), ...(claim.dates ?? [])].map(mention => mention.text)
  const mentioned = [...new Set([...entities, ...values])].join(' · ')
  const data = {
    id: claim.id,
    speaker,
    force: claim.cue?.force ?? 'none',
    certainty: claim.certainty,
    form: claim.form,
    mentions: JSON.stringify(entities),
    about: JSON.stringify(aboutClaim(record, claim)),
  }
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
  const cue = claim.cue ? ` <span class="cue-words">${escapeHtml(claim.cue.text)}</span>` : ''
  return `<article class="card ${claim.form}" id="${id}" tabindex="-1" aria-labelledby="${id}-who"${attributes.join('')}>
<h3 id="${id}-who"><span class="speaker">${escapeHtml(speaker)}</span>${cue}</h3>
${roles.length ? `<p class="roles">${escapeHtml(roles.join('; '))}</p>` : ''}
<blockquote>${escapeHtml(claim.content.spans.map(span => readable(...span)).join(' '))}</blockquote>
<ul class="badges" aria-label="judgement">${badgesHtml(claim)}</ul>
${mentioned ? `<p class="mentioned">${escapeHtml(mentioned)}</p>` : ''}
<p class="where"><button type="button" data-do="text">line ${claim.line}, column ${claim.column}</button> · ${escapeHtml(claim.rule)}${confidenceText(claim)}</p>
<div class="decide" role="group" aria-label="decision">
<button type="button" data-do="accept" aria-pressed="false">Accept</button>
<button type="button" data-do="reject" aria-pressed="false">Reject</button>
<label>Speaker <input type="text" name="speaker" list="${key}-names" placeholder="${escapeHtml(speaker)}" autocomplete="off"></label>
</div>
</article>
`
}

/** Names of the people, organisations and places that a claim speaks of. */
function mentionedEntities(claim: ClaimRecord, record: DocumentRecord): string[] {
  const names = (entities: readonly { id: string; name: string }[], ids: readonly string[] = []) =>
    ids.map(id => entities.find(e => e.id === id)?.name ?? id)
  return [
    ...names(record.people, claim.people),
    ...names(record.organizations, claim.organizations),
    ...names(record.places, claim.places),
  ]
}

function badgesHtml({ form, cue, certainty, polarity, tense }: ClaimRecord): string {
  const words = [form, cue?.force, certainty, polarity === 'negative' ? 'not so' : undefined, tense]
  return words.flatMap(word => (word ? [`<li>${word}</li>`] : [])).join('')
}

const confidenceText = ({ confidence }: ClaimRecord): string =>
  confidence === undefined ? '' : ` · right ${Math.round(confidence * 100)} % of the time`
