import { z } from 'zod'
import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'

const text = z.string().trim().min(1)

/** What a decision says of its claim, so that it can be taken back without the record. */
const about = z.strictObject({
  content: text,
  speaker: text.optional().describe('as the record has it: the resolved name, else the words of the source'),
  cue: text.optional(),
  force: text.optional(),
  certainty: text,
  polarity: text,
  form: text,
  /** The name within the source, which a corrected speaker can be learnt for; pronouns and descriptions have none. */
  mention: z.strictObject({ text, list: z.enum(['people', 'organizations']) }).optional(),
})

const decision = z.strictObject({
  claim: text,
  verdict: z.enum(['accept', 'reject']).optional(),
  speaker: text.optional(),
  about,
})

/** What the review page saves. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(z.strictObject({ id: text, sha256: text, decisions: z.array(decision) })),
})

export type Decisions = z.infer<typeof decisionsSchema>
export type Decision = z.infer<typeof decision>
export type About = Decision['about']

/** What the page keeps of a claim for its decision. */
export function aboutClaim(record: DocumentRecord, { source, cue, content, form, ...claim }: ClaimRecord): About {
  const speaker = source?.name ?? source?.text
  const mention = source && nameWithin(record, source.span)
  return {
    content: content.text,
    ...(speaker && { speaker }),
    ...(cue && { cue: cue.text, force: cue.force }),
    certainty: claim.certainty,
    polarity: claim.polarity,
    form,
    ...(mention && { mention }),
  }
}

/** The name that a source holds, and the list of the lexicon that it belongs to. */
function nameWithin(record: DocumentRecord, [start, end]: [number, number]): About['mention'] {
  for (const list of ['people', 'organizations'] as const) {
    for (const { mentions } of record[list]) {
      const mention = mentions.find(m => m.kind === 'name' && start <= m.span[0] && m.span[1] <= end)
      if (mention) return { text: mention.text, list }
    }
  }
}
