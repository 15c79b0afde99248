import { Document, isMap, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'

const decision = z.strictObject({
  claim: z.string(),
  verdict: z.enum(['accept', 'reject']).optional(),
  speaker: z.string().trim().min(1).optional(),
})

/** What the review page saves. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(z.strictObject({ id: z.string(), sha256: z.string(), decisions: z.array(decision) })),
})

export type Decisions = z.infer<typeof decisionsSchema>
type Decided = { claim: ClaimRecord; verdict?: 'accept' | 'reject' | undefined; speaker?: string | undefined }

/** The decisions about one record, with their claims; those whose claim the record does not have are given back as `lost`. */
export function decidedClaims(record: DocumentRecord, decisions: Decisions): { decided: Decided[]; lost: string[] } {
  const own = decisions.documents.find(d => d.id === record.id && d.sha256 === record.sha256)?.decisions ?? []
  const claims = new Map(record.claims.map(claim => [claim.id, claim]))
  const decided: Decided[] = []
  const lost: string[] = []
  for (const { claim: id, ...rest } of own) {
    const claim = claims.get(id)
    if (claim) decided.push({ claim, ...rest })
    else lost.push(id)
  }
  return { decided, lost }
}

/** A `truth.yaml` of what the reader accepted, and under `not` of what the reader rejected. */
export function truthOf(decided: readonly Decided[]): string {
  const accepted = decided
    .filter(d => d.verdict !== 'reject')
    .map(({ claim, speaker }) => {
      const name = speaker ?? claim.source?.name ?? claim.source?.text
      return {
        content: claim.content.text,
        ...(name && { speaker: name }),
        ...(claim.cue && { cue: claim.cue.text, force: claim.cue.force }),
        certainty: claim.certainty,
        polarity: claim.polarity,
        form: claim.form,
      }
    })
  const rejected = decided
    .filter(d => d.verdict === 'reject')
    .map(({ claim }) => ({ content: claim.content.text, ...(claim.cue && { cue: claim.cue.text }) }))
  return new Document({ claims: accepted, ...(rejected.length && { not: rejected }) }).toString({ lineWidth: 0 })
}

/**
 * A house lexicon with the corrected speakers in it: the form that the text has becomes an alias of the name that the reader
 * gave. Comments and order of the file stay. Pronouns and descriptions teach no alias.
 */
export function lexiconWith(lexicon: string, record: DocumentRecord, decided: readonly Decided[]): string {
  const document = parseDocument(lexicon)
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  for (const { claim, verdict, speaker } of decided) {
    const { source } = claim
    if (verdict === 'reject' || !speaker || !source || speaker === source.name) continue
    const form = nameWithin(record, source.span)
    if (!form || form.text === speaker) continue
    const list = document.get(form.list)
    if (!isSeq(list)) document.set(form.list, document.createNode([]))
    const entries = document.get(form.list) as unknown as { items: unknown[] }
    const entry = entries.items.find(item => isMap(item) && item.get('name') === speaker)
    if (!isMap(entry)) document.addIn([form.list], document.createNode({ name: speaker, aliases: [form.text] }))
    else {
      const aliases = entry.get('aliases')
      const known = isSeq(aliases) ? (aliases.toJSON() as string[]) : []
      if (!known.includes(form.text)) entry.set('aliases', document.createNode([...known, form.text]))
    }
  }
  return document.toString({ lineWidth: 0 })
}

/** The name that a source holds, and the list of the lexicon that it belongs to. */
function nameWithin(
  record: DocumentRecord,
  [start, end]: [number, number],
): { text: string; list: 'people' | 'organizations' } | undefined {
  for (const list of ['people', 'organizations'] as const) {
    for (const entity of record[list]) {
      const mention = entity.mentions.find(m => m.kind === 'name' && start <= m.span[0] && m.span[1] <= end)
      if (mention) return { text: mention.text, list }
    }
  }
}
