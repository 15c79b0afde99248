import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'
import { aboutClaim } from './decisions.ts'
import { escapeHtml } from './html.ts'

/** Who speaks, for people to read: the resolved name, else the words of the source. */
export function speakerOf(claim: ClaimRecord): string {
  if (claim.form === 'narrated') return 'the article itself'
  return claim.source?.name ?? claim.source?.text ?? 'nobody named'
}

/** A card for each claim, in the order of the text. */
export function cardsHtml(record: DocumentRecord, key: string): string {
  return record.claims.map(claim => cardHtml(claim, record, key)).join('')
}

function cardHtml(claim: ClaimRecord, record: DocumentRecord, key: string): string {
  const id = `${key}-${claim.id}`
  const speaker = speakerOf(claim)
  const force = claim.cue?.force ?? 'none'
  const names = (entities: readonly { id: string; name: string }[], ids: readonly string[] | undefined) =>
    (ids ?? []).map(entity => entities.find(e => e.id === entity)?.name ?? entity)
  const mentioned = [
    ...names(record.people, claim.people),
    ...names(record.organizations, claim.organizations),
    ...names(record.places, claim.places),
    ...(claim.quantities ?? []).map(q => q.text),
    ...(claim.dates ?? []).map(d => d.text),
  ]
  const badges = [claim.form, ...(claim.cue ? [claim.cue.force] : []), claim.certainty, claim.polarity, claim.tense]
    .filter(word => word !== 'positive')
    .map(word => `<li>${word}</li>`)
    .join('')
  const confidence =
    claim.confidence === undefined ? '' : ` · right ${Math.round(claim.confidence * 100)} % of the time`
  return `<article class="card ${claim.form}" id="${id}" tabindex="-1" aria-labelledby="${id}-who" data-id="${claim.id}"
 data-speaker="${escapeHtml(speaker)}" data-source="${escapeHtml(claim.source?.text ?? '')}" data-force="${force}" data-certainty="${claim.certainty}" data-form="${claim.form}" data-about="${escapeHtml(JSON.stringify(aboutClaim(record, claim)))}">
<h3 id="${id}-who"><span class="speaker">${escapeHtml(speaker)}</span>${claim.cue ? ` <span class="cue-words">${escapeHtml(claim.cue.text)}</span>` : ''}</h3>
${claim.source?.roles?.length ? `<p class="roles">${escapeHtml(claim.source.roles.join('; '))}</p>` : ''}
<blockquote>${escapeHtml(claim.content.text)}</blockquote>
<ul class="badges" aria-label="judgement">${badges}</ul>
${mentioned.length ? `<p class="mentioned">${escapeHtml([...new Set(mentioned)].join(' · '))}</p>` : ''}
<p class="where">line ${claim.line}, column ${claim.column} · ${escapeHtml(claim.rule)}${confidence}</p>
<div class="decide" role="group" aria-label="decision">
<button type="button" data-do="accept" aria-pressed="false">Accept</button>
<button type="button" data-do="reject" aria-pressed="false">Reject</button>
<label>Speaker <input type="text" name="speaker" list="${key}-names" placeholder="${escapeHtml(speaker)}" autocomplete="off"></label>
</div>
</article>
`
}
