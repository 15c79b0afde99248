import type { AddCommand } from './command.ts'

export type ReviewApplyArguments = { lexicon?: string; truth: string; dryRun?: boolean }

const examples = `
Examples:
  extract articles/ --format html -o review.html   the page: read, accept, reject, name speakers, save
  extract review apply decisions.json              corrected speakers go into extract.config.yaml,
                                                   all decisions into truth.yaml
  extract review apply decisions.json --dry-run    shows both without writing

Exit codes: 0 fine, 2 usage, 3 a file could not be read.`

export const addReview: AddCommand = (program, finish) => {
  const review = program
    .command('review')
    .summary('take back what was decided on a review page')
    .description('Takes back what was decided on a review page.')
    .addHelpText('after', examples)
  review
    .command('apply')
    .description('Takes decisions into the house lexicon and truth.yaml; what stands there already stays.')
    .argument('<decisions...>', 'files that the page saved')
    .option(
      '--lexicon <file>',
      'what learns the speakers (default: the nearest extract.config.yaml, or a new one here)',
    )
    .option('--truth <file>', 'what keeps accepted and rejected claims', 'truth.yaml')
    .option('--dry-run', 'print both instead of writing them')
    .action(async (decisions: string[], options: ReviewApplyArguments) => {
      const { runReviewApply } = await import('./run-review.ts')
      finish(await runReviewApply(decisions, options))
    })
}
