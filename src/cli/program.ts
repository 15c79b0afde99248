import { Command } from 'commander'
import { version } from '../version.ts'
import { addCheck } from './check.ts'
import type { AddCommand } from './command.ts'
import { addCompletion } from './completion.ts'
import { addExplain } from './explain.ts'
import { addExtract } from './extract.ts'
import { addLexicon } from './lexicon.ts'
import { addReview } from './review.ts'
import { addRules } from './rules.ts'
import { addSchema } from './schema.ts'
import { addVerify } from './verify.ts'

/** The commands in the order of the help: each file adds one, each line here registers one. */
const commands: readonly AddCommand[] = [
  addExtract,
  addCheck,
  addExplain,
  addVerify,
  addLexicon,
  addReview,
  addSchema,
  addRules,
  addCompletion,
]

/** The whole command line. Nothing is loaded that the command given does not need. */
export function buildProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('extract')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
    .configureOutput({ outputError: (text, write) => write(text.replace('\n(Did', ' (did')) })
    .exitOverride()
  for (const add of commands) add(program, finish)
  return program
}
