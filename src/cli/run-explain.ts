import { existsSync } from 'node:fs'
import { Chalk } from 'chalk'
import { explainMisses } from '../explain/miss.ts'
import { printTree, type Style } from '../explain/print.ts'
import { printMisses } from '../explain/print-miss.ts'
import { explainClaims } from '../explain/tree.ts'
import { type Analysis, analyse } from '../pipeline.ts'
import { isDay } from '../read/day.ts'
import { readInputs } from '../read/index.ts'
import { type Input, plainInput } from '../read/input.ts'
import { lineStarts, sourcePositions } from '../record/positions.ts'
import { colorsOf } from './colors.ts'
import { UsageError } from './command.ts'
import { type ExplainArguments, placeOf } from './explain.ts'
import { loadHouse } from './house.ts'
import { print } from './print.ts'
import { makeReport } from './report.ts'

/** `extract explain`; returns the exit code. */
export async function runExplain(file: string | undefined, options: ExplainArguments): Promise<number> {
  const { text, miss, date } = options
  if ([file, text, miss].filter(x => x !== undefined).length !== 1)
    throw new UsageError('give one of: a file, --text TEXT, --miss FILE:LINE')
  if (date && !isDay(date)) throw new UsageError(`--date ${date}: no day as YYYY-MM-DD`)
  const place = miss ?? (file !== undefined && !existsSync(file) ? placeOf(file) : undefined)
  const { lexicon, options: defaults } = await loadHouse(options)
  const report = makeReport({})
  const style = {
    width: process.stdout.columns ?? 80,
    chalk: new Chalk({ level: colorsOf(process.stdout, process.env) }),
  }
  for await (const input of inputsOf(text, place?.file ?? file, date, report)) {
    const analysis = analyse(input, lexicon, defaults.home)
    if (place && place.line > lineStarts(input.text).length)
      throw new UsageError(`${place.file} has no line ${place.line}`)
    if (miss) await print(printMisses(analysis, explainMisses(analysis, miss.line), style))
    else await print(treesOf(analysis, place?.line, style))
  }
  return report.problems() ? 3 : 0
}

async function* inputsOf(
  text: string | undefined,
  file: string | undefined,
  date: string | undefined,
  listener: ReturnType<typeof makeReport>,
): AsyncGenerator<Input> {
  if (text !== undefined) yield plainInput(text, 'text', date ? { date: { value: date, from: 'option' } } : {})
  else yield* readInputs([file!], { stdin: process.stdin, listener, ...(date && { date }) })
}

function treesOf(analysis: Analysis, line: number | undefined, style: Style): string {
  const { document } = analysis
  const at = sourcePositions(document)
  const touches = (e: { start: number; end: number }) => at(e.start).line <= line! && line! <= at(e.end - 1).line
  const trees = explainClaims(analysis).filter(tree => line === undefined || tree.evidence.some(touches))
  if (trees.length) return trees.map(tree => printTree(document, tree, style)).join('\n')
  const where = line ? 'on this line' : 'in this text'
  return `no claim was found ${where}; extract explain --miss FILE:LINE tells what came nearest\n`
}
