import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Baseline, makeBaseline, newFindings, parseBaseline } from '../check/baseline.ts'
import { byWeight, checkRules } from '../check/finding.ts'
import { findFindings } from '../check/index.ts'
import { reporters } from '../check/reporters/index.ts'
import { countBySeverity, fails } from '../check/verdict.ts'
import { isDay } from '../read/day.ts'
import { systemMessage } from '../read/problem.ts'
import { version } from '../version.ts'
import type { CheckArguments } from './check.ts'
import { UsageError } from './command.ts'
import { loadHouse, withHouseOptions } from './house.ts'
import { openOutput } from './output.ts'
import { print } from './print.ts'
import { makeReport } from './report.ts'

/** `extract check`; returns the exit code. */
export async function runCheck(paths: readonly string[], given: CheckArguments, command: Command): Promise<number> {
  if (given.rules) {
    await print(rulesText())
    return 0
  }
  const house = await loadHouse(given)
  const options = withHouseOptions(given, command, house)
  if (!paths.length) throw new UsageError('give texts or claim files; extract check --help shows examples')
  if (options.date && !isDay(options.date)) throw new UsageError(`--date ${options.date}: no day as YYYY-MM-DD`)
  if (options.updateBaseline && !options.baseline)
    throw new UsageError('--update-baseline needs the file that it updates: --baseline FILE')
  const baseline = options.baseline && !options.updateBaseline ? await readBaseline(options.baseline) : undefined

  const report = makeReport(options)
  const { date, root } = options
  const { files, findings } = await findFindings(paths, {
    ...(date && { date }),
    ...(root && { root }),
    ...(house.lexicon && { lexicon: house.lexicon }),
    ...(house.options.home && { home: house.options.home }),
    listener: report,
  })
  findings.sort(byWeight)
  if (options.updateBaseline) {
    await writeBaseline(options.baseline!, makeBaseline(findings))
    if (!options.quiet) process.stderr.write(`${options.baseline}: ${counted(findings.length, 'finding')} accepted\n`)
    return report.problems() ? 3 : 0
  }
  const left = baseline ? newFindings(findings, baseline) : findings
  const output = await openOutput(options.output)
  await output.write(reporters[options.reporter]({ files, findings: left, version }))
  await output.close()
  if (!options.quiet) process.stderr.write(summary(files.length, left, findings.length - left.length))
  if (fails(left, options)) return 1
  return report.problems() ? 3 : 0
}

/** `3 files, 1 error, 2 warnings`, and what can be done about it. */
function summary(files: number, findings: Parameters<typeof countBySeverity>[0], accepted: number): string {
  const { errors, warnings } = countBySeverity(findings)
  const parts = [counted(files, 'file'), counted(errors, 'error'), counted(warnings, 'warning')]
  if (accepted) parts.push(`${accepted} accepted by the baseline`)
  const hint = findings.length
    ? 'what each rule means: extract check --rules; to accept what stands there today: --baseline FILE --update-baseline\n'
    : ''
  return `${parts.join(', ')}\n${hint}`
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function rulesText(): string {
  const width = Math.max(...Object.keys(checkRules).map(id => id.length))
  return Object.entries(checkRules)
    .map(([id, { severity, about }]) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${about}\n`)
    .join('')
}

async function readBaseline(file: string): Promise<Baseline> {
  try {
    return parseBaseline(await readFile(file, 'utf8'))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const mend = missing ? '; write it with --update-baseline' : ''
    throw new UsageError(`--baseline ${file}: ${systemMessage(error)}${mend}`)
  }
}

async function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(baseline, undefined, 2)}\n`)
  } catch (error) {
    throw new UsageError(`--baseline ${file}: ${systemMessage(error).replace('read it', 'write it')}`)
  }
}
