import type { AddCommand } from './command.ts'
import { print } from './print.ts'

export const addRules: AddCommand = program => {
  program
    .command('rules')
    .summary('list the rules with an example of each')
    .description('Lists every rule: what it finds, an example, and how often it is right on gold articles.')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { rulesText } = await import('../rules/text.ts')
      await print(rulesText(json))
    })
}
