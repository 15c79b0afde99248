import type { AddCommand } from './command.ts'

export type VerifyArguments = { root?: string; json?: boolean; all?: boolean; quiet?: boolean }

const examples = `
Each span of a record is exact (it stands where it stood), moved (the same words stand elsewhere now), edited (other words
stand there: both are shown) or orphan (gone). A short word is never matched by itself: what stands around it must agree.

Examples:
  extract verify claims.yaml                     texts beside the file or where they were
  extract verify claims.json --root archive/     texts in a folder
  extract verify claims.yaml --json              every span that is not exact, with its new place

Exit codes: 0 every span is exact or moved, 1 some are edited or gone, 2 usage, 3 some texts could not be read.`

export const addVerify: AddCommand = (program, finish) => {
  program
    .command('verify')
    .summary('hold the spans of claim files against their texts')
    .description('Holds every span of claim files against its text, also when the text has changed since.')
    .argument('<claims...>', 'claim files: .yaml .json .ndjson')
    .option('--root <folder>', 'where the source texts are: a folder, or a file of lines {id, text}')
    .option('--all', 'show what moved as well')
    .option('--json', 'as JSON')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', examples)
    .action(async (files: string[], options: VerifyArguments) => {
      const { runVerify } = await import('./run-verify.ts')
      finish(await runVerify(files, options))
    })
}
