import { CommanderError } from 'commander'
import { UsageError } from './command.ts'
import { buildProgram } from './program.ts'

/** Runs the command; returns its exit code. `args` is what stands behind the program's name. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = buildProgram(code => {
    exitCode = code
  })
  for (const stream of [process.stdout, process.stderr]) {
    stream.off('error', ignoreBrokenPipe)
    stream.on('error', ignoreBrokenPipe)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return 2
  }
}

/** `| head -1` closes the pipe early: that is no error of ours. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
