import { version } from '../version.ts'
import type { AddCommand } from './command.ts'
import { print } from './print.ts'

export const addSchema: AddCommand = program => {
  program
    .command('schema')
    .summary('print the JSON Schema of the record')
    .description('Prints the JSON Schema (draft 2020-12).')
    .action(async () => {
      const { jsonSchema } = await import('../record/json-schema.ts')
      await print(`${JSON.stringify(jsonSchema(version), undefined, 2)}\n`)
    })
}
