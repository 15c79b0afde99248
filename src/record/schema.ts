import { z } from 'zod'

const offset = z.int().nonnegative()
const span = z.tuple([offset, offset]).describe('[start, end), end exclusive, in the unit that `offsets` names')
const text = z.string().min(1)
const passage = z.strictObject({ text, span })
const entityId = z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)

const mention = z.strictObject({ text, span, kind: z.enum(['name', 'pronoun', 'description']) })
const person = z.strictObject({
  id: entityId,
  name: text.describe('the fullest form in the text'),
  aliases: z.array(text).optional(),
  roles: z.array(text).optional(),
  mentions: z.array(mention),
})
const organization = z.strictObject({
  id: entityId,
  name: text,
  acronym: text.optional(),
  aliases: z.array(text).optional(),
  mentions: z.array(mention),
})
const place = z.strictObject({
  id: entityId,
  name: text,
  kind: z.enum(['country', 'region', 'city', 'water', 'area', 'facility']).optional(),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2'),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  geonames: z.int().positive().optional(),
  aliases: z.array(text).optional(),
  mentions: z.array(mention),
})
const role = z.strictObject({
  title: text,
  text,
  span,
  holder: entityId.optional(),
  organization: entityId.optional(),
  place: entityId.optional(),
})
const quantity = z.strictObject({
  text,
  span,
  number: passage,
  value: z.number().optional(),
  unit: text.optional(),
  kind: z.enum(['count', 'money', 'percent', 'measure', 'ordinal', 'age', 'range', 'score', 'ratio']),
  approximate: z.enum(['about', 'at-least', 'at-most', 'more-than', 'less-than']).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  sides: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('both sides of a score or ratio, in the order of the text'),
  currency: z.string().length(3).optional().describe('ISO 4217'),
  change: z.enum(['from', 'to', 'by']).optional(),
  assumed: z.array(text).optional(),
})
const day = z.iso.date()
const date = z.strictObject({
  text,
  span,
  type: z.enum(['date', 'time', 'duration', 'set']),
  timex: text.optional().describe('TIMEX3 value of TimeML'),
  start: day.optional(),
  end: day.optional(),
  assumed: z.array(text).optional(),
})
const claimId = z.string().regex(/^[0-9a-f]{12}$/)
const claim = z.strictObject({
  id: claimId,
  line: z.int().positive(),
  column: z.int().positive(),
  form: z.enum(['direct', 'indirect', 'mixed', 'narrated']),
  source: z
    .strictObject({
      text,
      span,
      type: z.enum(['person', 'organization', 'place', 'group', 'document', 'unnamed']),
      entity: entityId.optional(),
      name: text.optional(),
      roles: z.array(text).optional(),
    })
    .optional(),
  audience: z.strictObject({ text, span, entity: entityId.optional() }).optional(),
  cue: z
    .strictObject({
      text,
      span,
      lemma: text,
      force: z.enum([
        'state',
        'confirm',
        'reveal',
        'allege',
        'suggest',
        'believe',
        'deny',
        'intend',
        'urge',
        'feel',
        'ask',
      ]),
    })
    .optional(),
  content: z.strictObject({ text, spans: z.array(span).min(1) }),
  certainty: z.enum(['certain', 'probable', 'possible']),
  polarity: z.enum(['positive', 'negative']),
  tense: z.enum(['past', 'present', 'future']),
  people: z.array(entityId).optional(),
  organizations: z.array(entityId).optional(),
  places: z.array(entityId).optional(),
  roles: z.array(text).optional(),
  quantities: z.array(quantity).optional(),
  dates: z.array(date).optional(),
  within: claimId.optional(),
  rule: text,
  confidence: z.number().min(0).max(1).optional(),
})

/** The record of one document: the contract of every format, the types and the JSON Schema. */
export const documentSchema = z.strictObject({
  id: text,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the decoded text, UTF-8'),
  characters: offset.describe('code points'),
  offsets: z.enum(['codepoint', 'utf16', 'byte']).describe('the unit of every span'),
  date: z
    .strictObject({ value: day, from: z.enum(['option', 'front-matter', 'filename', 'input', 'dateline', 'text']) })
    .optional(),
  title: passage.optional(),
  byline: passage.optional(),
  dateline: passage.optional(),
  people: z.array(person),
  organizations: z.array(organization),
  places: z.array(place),
  roles: z.array(role),
  quantities: z.array(quantity),
  dates: z.array(date),
  claims: z.array(claim),
  skipped: z.array(z.strictObject({ span, reason: z.enum(['boilerplate', 'markup', 'not-english']) })),
})

/** What `--format json` writes. */
export const recordSchema = z.strictObject({
  schema: z.url(),
  generator: z.strictObject({ name: text, version: text }),
  documents: z.array(documentSchema),
})

export type DocumentRecord = z.infer<typeof documentSchema>
export type ClaimRecord = z.infer<typeof claim>
export type RecordFile = z.infer<typeof recordSchema>
export type OffsetUnit = DocumentRecord['offsets']
