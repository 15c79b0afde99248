import { type Command, InvalidArgumentError, Option } from 'commander'
import { type FormatName, formatNames } from '../output/index.ts'
import { type Kind, kinds } from '../read/kind.ts'
import type { AddCommand } from './command.ts'
import { addHouseOptions, type HouseArguments, loadHouse, withHouseOptions } from './house.ts'

/** Options of the main command, as they were given. */
export type ExtractArguments = HouseArguments & {
  format?: FormatName
  json?: boolean
  output?: string
  date?: string
  home?: string
  offsets?: 'codepoint' | 'utf16' | 'byte'
  input?: Kind
  encoding?: string
  jobs?: number
  cache?: string
  watch?: boolean
  stats?: boolean
  quiet?: boolean
  verbose?: boolean
}

const examples = `
Examples:
  extract seeds/                             every text in a folder, as YAML
  extract article.txt --json | jq '.documents[].claims[].source.name'
  extract story.txt --date 2024-10-28        reads "on Tuesday" from that day
  extract 'archive/**/*.html' -o claims.json --format json
  cat story.txt | extract -
  extract archive/ --cache .records -o claims.ndjson --format ndjson   again: only what is new
  extract - --input ndjson --format ndjson   a filter: {"id", "text", "date"?} a line
  extract seeds/ --format html -o review.html  a page to read and correct the claims in

Exit codes: 0 fine, 2 usage, 3 some inputs could not be read, 130 interrupted.`

function readJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 999.')
  return Number(value)
}

export const addExtract: AddCommand = (program, finish) => {
  program
    .description('Reads news-like text and writes claim records: who says what, with exact spans.')
    .argument('[paths...]', 'files, folders, globs, or - for stdin')
    .addOption(new Option('-f, --format <name>', 'how to write the records').choices(formatNames).default('yaml'))
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file instead of stdout; a folder with --format brat')
    .option('--date <day>', 'date of the texts, YYYY-MM-DD')
    .option('--home <place>', 'country or region of the publisher: CA, Ontario')
    .addOption(new Option('--offsets <unit>', 'unit of the spans').choices(['codepoint', 'utf16', 'byte']))
    .addOption(new Option('--input <kind>', 'what the inputs are; else by name and look').choices(kinds))
    .option('--encoding <name>', 'encoding of the files; else found out')
    .option('-j, --jobs <n>', 'worker threads at most; by default one for each core', readJobs)
    .option('--cache <folder>', 'keep records there, and take those that are still good')
    .option('--watch', 'run again whenever a file changes')
    .option('--stats', 'tell on stderr how much was found and how long each stage took, in one thread')
    .option('-q, --quiet', 'no warnings, no progress')
    .option('-v, --verbose', 'tell what was decided while reading')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ExtractArguments, command: Command) => {
      const { runExtract } = await import('./run-extract.ts')
      const once = async () => {
        const house = await loadHouse(options)
        return await runExtract(paths, withHouseOptions(options, command, house), house.lexicon)
      }
      if (!options.watch) return finish(await once())
      const { runOnChange } = await import('./watch.ts')
      const { findLexicon } = await import('../lexicon/find.ts')
      const config = options.config === false ? undefined : (options.config ?? findLexicon(process.cwd()))
      const watched = config === undefined ? paths : [...paths, config]
      finish(await runOnChange(watched, options.output ? [options.output] : [], once))
    })
  addHouseOptions(program)
}
