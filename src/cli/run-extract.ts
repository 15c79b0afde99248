import type { Lexicon } from '../lexicon/lexicon.ts'
import { formatOf, render } from '../output/index.ts'
import { isDay } from '../read/day.ts'
import { readInputs } from '../read/index.ts'
import { extractAll } from '../run/index.ts'
import { version } from '../version.ts'
import { colorsOf } from './colors.ts'
import { UsageError } from './command.ts'
import type { ExtractArguments } from './extract.ts'
import { onlyOne, writeFolder } from './folder.ts'
import { openOutput } from './output.ts'
import { makeReport } from './report.ts'

/** The main command: reads, extracts and writes; returns the exit code. */
export async function runExtract(
  paths: readonly string[],
  options: ExtractArguments,
  lexicon?: Lexicon,
): Promise<number> {
  if (!paths.length) throw new UsageError('give files, folders or - for stdin; extract --help shows examples')
  if (options.date && !isDay(options.date)) throw new UsageError(`--date ${options.date}: no day as YYYY-MM-DD`)
  if (options.home) await checkHome(options.home)
  const report = makeReport(options)
  const interrupt = new AbortController()
  const onInterrupt = () => {
    interrupt.abort()
    process.stdin.destroy()
  }
  process.once('SIGINT', onInterrupt)

  const name = options.json ? 'json' : (options.format ?? 'yaml')
  const format = await formatOf(name).load()
  const offsets = formatOf(name).codepoints ? 'codepoint' : options.offsets
  const look = {
    version,
    width: process.stdout.columns ?? 80,
    colors: options.output ? 0 : colorsOf(process.stdout, process.env),
  } as const
  const inputs = readInputs(paths, {
    ...(options.input && { kind: options.input }),
    ...(options.date && { date: options.date }),
    ...(options.encoding && { encoding: options.encoding }),
    stdin: process.stdin,
    listener: report,
  })
  const records = extractAll(inputs, {
    ...(offsets && { offsets }),
    ...(lexicon && { lexicon }),
    ...(options.home && { home: options.home }),
    signal: interrupt.signal,
    onFailure: (id, error) =>
      report.problem({ where: id, message: `could not be extracted: ${(error as Error).message}` }),
  })
  if (format.files && options.output) await writeFolder(options.output, format.files, records)
  else {
    const output = await openOutput(options.output)
    const documents = format.files ? onlyOne(records, name) : records
    for await (const chunk of render(format, documents, look)) if (!(await output.write(chunk))) break
    await output.close()
  }
  process.removeListener('SIGINT', onInterrupt)
  if (interrupt.signal.aborted) return 130
  return report.problems() ? 3 : 0
}

/** The gazetteer is read only when somebody asks for a home. */
async function checkHome(home: string): Promise<void> {
  const { findHome } = await import('../gazetteer/home.ts')
  if (findHome(home) === undefined)
    throw new UsageError(`--home ${home}: no such place; give an ISO country code (CA) or a name (Ontario)`)
}
