import type { Listener, Problem } from '../read/problem.ts'

export type Report = Listener & {
  /** How many inputs, or parts of them, could not be read. */
  readonly problems: () => number
}

/**
 * Tells on stderr what goes wrong: errors always, warnings unless quiet, notes when asked for.
 *
 * @param before called before each line, so that whatever stands on the terminal's last one makes room.
 */
export function makeReport({ quiet, verbose }: { quiet?: boolean; verbose?: boolean }, before?: () => void): Report {
  let problems = 0
  const line = (level: string, { where, message }: Problem) => {
    before?.()
    process.stderr.write(`${level}: ${where}: ${message}\n`)
  }
  return {
    problem: problem => {
      problems++
      line('error', problem)
    },
    warning: problem => {
      if (!quiet) line('warning', problem)
    },
    note: problem => {
      if (verbose) line('note', problem)
    },
    problems: () => problems,
  }
}
