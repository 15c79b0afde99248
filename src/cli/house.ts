import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { findLexicon } from '../lexicon/find.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { LexiconFile } from '../lexicon/schema.ts'
import { systemMessage } from '../read/problem.ts'
import { UsageError } from './command.ts'

export type HouseArguments = { config?: string | false }

/** What the house lexicon gives a command: nothing when there is none. */
export type House = {
  readonly lexicon?: Lexicon
  /** Defaults for options. */
  readonly options: NonNullable<LexiconFile['options']>
}

export const addHouseOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'house lexicon (default: the nearest extract.config.yaml, upwards from here)')
    .option('--no-config', 'use no house lexicon')

/**
 * The house lexicon that a command line asks for.
 *
 * @throws UsageError when it cannot be read or used.
 */
export async function loadHouse({ config }: HouseArguments): Promise<House> {
  const file = config === false ? undefined : (config ?? findLexicon(process.cwd()))
  return file === undefined ? { options: {} } : readHouse(file)
}

/** The house lexicon of a file. @throws UsageError when it cannot be read or used. */
export async function readHouse(file: string): Promise<House> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`--config ${file}: ${systemMessage(error)}`)
  }
  const { LexiconError, readLexicon } = await import('../lexicon/read.ts')
  const { compileLexicon } = await import('../lexicon/lexicon.ts')
  try {
    const read = readLexicon(text, file)
    return { lexicon: compileLexicon(read), options: read.options ?? {} }
  } catch (error) {
    if (error instanceof LexiconError) throw new UsageError(error.message)
    throw error
  }
}

/** The options of a command line, with the house's where the command line says nothing. */
export function withHouseOptions<T extends object>(options: T, command: Command, house: House): T {
  const given = (name: string) => ['cli', 'env'].includes(command.getOptionValueSource(name) ?? '')
  return { ...options, ...Object.fromEntries(Object.entries(house.options).filter(([name]) => !given(name))) }
}
