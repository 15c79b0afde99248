import type { Command } from 'commander'

/**
 * A command of the program: adds itself with its options and help, and loads what it needs only when it runs. `finish` sets the
 * exit code (0 fine, 1 `check` found problems, 2 usage, 3 some inputs could not be read, 130 interrupted).
 */
export type AddCommand = (program: Command, finish: (exitCode: number) => void) => void

/** The command line asks for something that cannot be done: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
