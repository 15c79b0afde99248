import { jsonSchema as schemaOf } from './record/json-schema.ts'
import { version } from './version.ts'

export { documentSchema, recordSchema } from './record/schema.ts'

/** The JSON Schema (draft 2020-12) of what `extract --format json` writes. */
export const jsonSchema = (): object => schemaOf(version)
