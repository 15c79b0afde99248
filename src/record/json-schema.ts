import { z } from 'zod'
import { recordSchema } from './schema.ts'

/** Where the JSON Schema of a version is found; every JSON file names it. */
export const schemaUrl = (version: string): string => `https://unpkg.com/source-claims@${version}/dist/schema.json`

/** The JSON Schema (draft 2020-12) of what `--format json` writes; `documents.items` describes one record. */
export function jsonSchema(version: string): object {
  const { $schema, ...rest } = z.toJSONSchema(recordSchema)
  return { $schema, $id: schemaUrl(version), title: 'Claim records of source-claims', ...rest }
}
