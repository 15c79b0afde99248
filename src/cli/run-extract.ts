import type { Lexicon } from '../lexicon/lexicon.ts'
import { formatOf } from '../output/index.ts'
import { endingsFor, readInputs } from '../read/index.ts'
import { systemMessage } from '../read/problem.ts'
import { extractAll, renderAll } from '../run/index.ts'
import { version } from '../version.ts'
import { checkArguments } from './arguments.ts'
import { colorsOf } from './colors.ts'
import { UsageError } from './command.ts'
import type { ExtractArguments } from './extract.ts'
import { onlyOne, writeFolder } from './folder.ts'
import { openOutput } from './output.ts'
import { makeReport } from './report.ts'

/** Why a run ends early. */
const interrupted = Symbol('interrupted')
const unread = Symbol('nobody reads')

/** The main command: reads, extracts and writes; returns the exit code. */
export async function runExtract(
  paths: readonly string[],
  options: ExtractArguments,
  lexicon?: Lexicon,
): Promise<number> {
  const { name, offsets, target } = await checkArguments(paths, options)
  if (options.cache !== undefined) await makeCache(options.cache)
  const progress = await startProgress(paths, options)
  const report = makeReport(options, () => progress?.clear())
  const stop = new AbortController()
  const onInterrupt = () => {
    stop.abort(interrupted)
    // Whoever presses the keys again does not want to wait.
    process.once('SIGINT', () => process.exit(130))
  }
  const onUnread = () => stop.abort(unread)
  process.once('SIGINT', onInterrupt)
  process.stdout.once('close', onUnread)

  const look = {
    version,
    width: process.stdout.columns ?? 80,
    colors: target ? 0 : colorsOf(process.stdout, process.env),
  } as const
  const format = await formatOf(name).load(look.colors)
  const stats = options.stats ? new (await import('./stats.ts')).Stats() : undefined
  const inputs = readInputs(paths, {
    ...(options.input && { kind: options.input }),
    ...(options.date && { date: options.date }),
    ...(options.encoding && { encoding: options.encoding }),
    ...(target && { except: target }),
    stdin: process.stdin,
    signal: stop.signal,
    listener: report,
    onBytes: bytes => progress?.read(bytes),
  })
  const run = {
    offsets,
    lexicon,
    home: options.home,
    jobs: options.jobs,
    cache: options.cache,
    signal: stop.signal,
    onFailure: (id: string, message: string) =>
      report.problem({ where: id, message: `could not be extracted: ${message}` }),
    onDocument: () => progress?.document(),
    onUnkept: (message: string) => report.warning({ where: `--cache ${options.cache}`, message }),
  }
  try {
    if (format.files && options.output) {
      const records = stats ? stats.extract(inputs, run) : extractAll(inputs, run)
      await writeFolder(options.output, format.files, records)
    } else {
      const output = await openOutput(options.output)
      const wanted = format.files ? onlyOne(inputs, name) : inputs
      const chunks = stats ? stats.render(wanted, format, look, run) : renderAll(wanted, name, look, run)
      for await (const chunk of chunks) if (!(await output.write(chunk)) || stop.signal.reason === unread) break
      await output.close()
    }
  } finally {
    progress?.clear()
    process.removeListener('SIGINT', onInterrupt)
    process.stdout.removeListener('close', onUnread)
    // A pipe that nobody closes shall not keep the program up.
    process.stdin.unref?.()
  }
  if (stats) process.stderr.write(stats.text())
  if (stop.signal.reason === interrupted) return 130
  return report.problems() ? 3 : 0
}

/** Progress is for people who see it, and not between records on the same screen. */
async function startProgress(paths: readonly string[], { quiet, input, output }: ExtractArguments) {
  if (quiet || !process.stderr.isTTY || (process.stdout.isTTY && !output)) return undefined
  const [{ Progress }, { amountOf }] = await Promise.all([import('../run/progress.ts'), import('../read/amount.ts')])
  const progress = new Progress(process.stderr)
  void amountOf(paths, endingsFor(input)).then(total => progress.expect(total))
  return progress
}

async function makeCache(folder: string): Promise<void> {
  const { makeCacheFolder } = await import('../run/cache.ts')
  try {
    makeCacheFolder(folder)
  } catch (error) {
    throw new UsageError(`--cache ${folder}: ${systemMessage(error).replace('read it', 'write it')}`)
  }
}
