import type { AddCommand } from './command.ts'

export type LexiconTestArguments = { against?: string; config?: string; json?: boolean; date?: string }

const examples = `
Examples:
  extract lexicon test articles/                       what the nearest extract.config.yaml changes
  extract lexicon test articles/ --config new.yaml     what another file changes
  extract lexicon test articles/ --against old.yaml    … compared with an older one
  extract lexicon schema > extract.config.schema.json  for editors: # yaml-language-server: $schema=…

Exit codes: 0 fine (changes or not), 2 usage or a fault in the lexicon, 3 some inputs could not be read.`

export const addLexicon: AddCommand = (program, finish) => {
  const lexicon = program
    .command('lexicon')
    .summary('test the house lexicon, print its schema')
    .description('The house lexicon, extract.config.yaml: names, roles, cues and defaults of your own.')
    .addHelpText('after', examples)
  lexicon
    .command('test')
    .description('Shows which claims and entities of texts the house lexicon alters.')
    .argument('<paths...>', 'texts, folders or globs')
    .option('--config <file>', 'the lexicon to test (default: the nearest extract.config.yaml, upwards from here)')
    .option('--against <file>', 'the lexicon to compare with (default: none)')
    .option('--date <day>', 'date of the texts, YYYY-MM-DD')
    .option('--json', 'as JSON')
    .action(async (paths: string[], options: LexiconTestArguments) => {
      const { runLexiconTest } = await import('./run-lexicon-test.ts')
      finish(await runLexiconTest(paths, options))
    })
  lexicon
    .command('schema')
    .description('Prints the JSON Schema (draft 2020-12) of extract.config.yaml.')
    .action(async () => {
      const { lexiconJsonSchema } = await import('../lexicon/json-schema.ts')
      const { print } = await import('./print.ts')
      await print(`${JSON.stringify(lexiconJsonSchema(), undefined, 2)}\n`)
    })
}
