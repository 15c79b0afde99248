import { InvalidArgumentError } from 'commander'
import type { AddCommand } from './command.ts'
import { addHouseOptions, type HouseArguments } from './house.ts'

export type ExplainArguments = HouseArguments & { text?: string; miss?: Place; date?: string }

/** A file, and a line of it from 1. */
export type Place = { readonly file: string; readonly line: number }

const examples = `
Examples:
  extract explain article.txt                every claim, with the rules that made it
  extract explain article.txt:12             the claims of line 12
  extract explain --text '"No," she said.'   a text on the command line
  extract explain --miss article.txt:12      what came nearest to a claim on line 12, and what it lacked

Exit codes: 0 fine, 2 usage, 3 the file could not be read.`

export const addExplain: AddCommand = (program, finish) => {
  const command = program
    .command('explain')
    .summary('show why each claim was found, or why none was')
    .description('Shows each claim as a tree of the rules that made it, with the evidence underlined.')
    .argument('[file]', 'a text, FILE or FILE:LINE, or - for stdin')
    .option('--text <text>', 'explain this text')
    .option('--miss <file:line>', 'tell what came nearest to a claim on this line, and what it lacked', readPlace)
    .option('--date <day>', 'date of the text, YYYY-MM-DD')
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options: ExplainArguments) => {
      const { runExplain } = await import('./run-explain.ts')
      finish(await runExplain(file, options))
    })
  addHouseOptions(command)
}

function readPlace(value: string): Place {
  const place = placeOf(value)
  if (!place) throw new InvalidArgumentError('give the file and the line: article.txt:12.')
  return place
}

/** `article.txt:12` as a file and a line. */
export function placeOf(value: string): Place | undefined {
  const parts = /^(.+):([1-9]\d*)$/.exec(value)
  return parts ? { file: parts[1]!, line: Number(parts[2]) } : undefined
}
