import type { Format } from './format.ts'

/** One record a line (https://github.com/ndjson/ndjson-spec). */
export const ndjson: Format = { document: ({ record }) => `${JSON.stringify(record)}\n` }
