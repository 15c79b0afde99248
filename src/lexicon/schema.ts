import { z } from 'zod'
import { formatNames } from '../output/index.ts'

const words = z.string().trim().min(1)
const aliases = z.array(words).optional().describe('other forms of the name, exactly as they stand in texts')

const named = z.strictObject({ name: words.describe('the fullest form'), aliases })
const place = named.extend({
  kind: z.enum(['country', 'region', 'city', 'water', 'area', 'facility']).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166-1 alpha-2')
    .optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  geonames: z.int().positive().optional(),
})
const cue = z.strictObject({
  lemma: words.describe('the dictionary form; fixed words after it: `wave through`'),
  forms: z.array(words).optional().describe('irregular forms: `greenlit`'),
  class: z.enum(['verb', 'noun', 'adjective']).default('verb'),
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
  takes: z
    .array(z.enum(['that', 'clause', 'infinitive', 'noun', 'noun-infinitive', 'gerund', 'wh', 'quotation']))
    .optional()
    .describe('what may be its content; a cue that the tool knows keeps what it took'),
  prepositions: z.array(words).optional().describe('those that lead to the content: `about`'),
  audience: z
    .enum(['object', 'to', 'with'])
    .optional()
    .describe('where the addressee stands: as the object, after `to` or after `with`'),
})
const pattern = words.superRefine((source, context) => {
  try {
    new RegExp(source, 'iu')
  } catch (error) {
    context.addIssue({ code: 'custom', message: `no regular expression: ${(error as Error).message}` })
  }
})
const options = z.strictObject({
  format: z.enum(formatNames).optional(),
  offsets: z.enum(['codepoint', 'utf16', 'byte']).optional(),
  date: z.iso.date().optional(),
  home: words.optional(),
  jobs: z.int().positive().optional(),
  cache: words.optional(),
})

/** `extract.config.yaml`: what a newsroom knows that the rules cannot, and its defaults. */
export const lexiconSchema = z.strictObject({
  $schema: z.string().optional(),
  options: options.optional().describe('defaults for options of the command line'),
  people: z.array(named).optional(),
  organizations: z.array(named.extend({ acronym: words.optional() })).optional(),
  places: z.array(place).optional(),
  roles: z.array(words).optional().describe('titles of offices and jobs: `Ombudswoman`'),
  cues: z.array(cue).optional().describe('words that attribute, with their force'),
  abbreviations: z.array(words.regex(/\.$/, 'ends in a full stop')).optional(),
  ignore: z.array(pattern).optional().describe('regular expressions of lines to skip as boilerplate'),
})

export type LexiconFile = z.infer<typeof lexiconSchema>
