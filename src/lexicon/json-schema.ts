import { z } from 'zod'
import { lexiconSchema } from './schema.ts'

/** The JSON Schema (draft 2020-12) of `extract.config.yaml`, as it is written: what has a default may be left out. */
export function lexiconJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(lexiconSchema, { io: 'input', unrepresentable: 'any' })
  return { $schema, title: 'House lexicon of source-claims', ...rest }
}
