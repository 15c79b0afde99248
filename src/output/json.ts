import { schemaUrl } from '../record/json-schema.ts'
import { name } from '../version.ts'
import type { Format } from './format.ts'

const indented = (value: unknown): string => JSON.stringify(value, undefined, 2)

/** One JSON value, `{schema, generator, documents}`, written document by document. */
export const json: Format = {
  start: ({ version }) => {
    const head = indented({ schema: schemaUrl(version), generator: { name, version }, documents: [] })
    return head.slice(0, head.lastIndexOf(']'))
  },
  document: ({ record }) => `\n${indented(record).replace(/^/gm, '    ')}`,
  between: ',',
  end: () => '\n  ]\n}\n',
}
