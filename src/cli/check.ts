import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ReporterName, reporterNames } from '../check/reporters/names.ts'
import type { AddCommand } from './command.ts'
import { addHouseOptions, type HouseArguments } from './house.ts'

export type CheckArguments = HouseArguments & {
  reporter: ReporterName
  failOn: 'error' | 'warning'
  maxWarnings?: number
  baseline?: string
  updateBaseline?: boolean
  root?: string
  output?: string
  date?: string
  rules?: boolean
  quiet?: boolean
}

const examples = `
Examples:
  extract check articles/                          texts: quotations, speakers, numbers, dates
  extract check claims.yaml --root articles/       claim files: syntax, schema, every span
  extract check . --reporter github                annotations in a GitHub workflow
  extract check . --baseline check.json --update-baseline
                                                   accept what an archive has today; afterwards
  extract check . --baseline check.json            tells only what is new
  extract check --rules                            what is checked

Exit codes: 0 nothing to mend, 1 findings, 2 usage, 3 some inputs could not be read.`

export const addCheck: AddCommand = (program, finish) => {
  const command = program
    .command('check')
    .summary('check texts and claim files, for CI')
    .description('Checks texts (what could not be read to the end) and claim files (syntax, schema, spans).')
    .argument('[paths...]', 'texts, claim files (.yaml .json .ndjson), folders, globs, or - for a text on stdin')
    .addOption(new Option('--reporter <name>', 'how to report').choices(reporterNames).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'what gives exit code 1').choices(['error', 'warning']).default('warning'),
    )
    .option('--max-warnings <n>', 'give exit code 1 for warnings only when there are more than this', readCount)
    .option('--baseline <file>', 'findings that were accepted before: only new ones are told')
    .option('--update-baseline', 'accept all findings of today into the baseline')
    .option('--root <folder>', 'where the source texts of claim files are: a folder, or a file of lines {id, text}')
    .option('-o, --output <file>', 'write the report to a file instead of stdout')
    .option('--date <day>', 'date of the texts, YYYY-MM-DD')
    .option('--rules', 'list what is checked, with severities')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: CheckArguments, command: Command) => {
      const { runCheck } = await import('./run-check.ts')
      finish(await runCheck(paths, options, command))
    })
  addHouseOptions(command)
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('give a whole number.')
  return Number(value)
}
