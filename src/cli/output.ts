import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { systemMessage } from '../read/problem.ts'
import { UsageError } from './command.ts'
import { writeTo } from './print.ts'

export type Output = {
  /** False when nobody reads any more. */
  readonly write: (chunk: string | Uint8Array) => Promise<boolean>
  readonly close: () => Promise<void>
}

/**
 * Where the records go: stdout, or a file.
 *
 * @throws UsageError when the file cannot be written.
 */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') {
    return { write: chunk => writeTo(process.stdout, chunk), close: async () => {} }
  }
  try {
    const stream = (await open(file, 'w')).createWriteStream()
    return {
      write: chunk => writeTo(stream, chunk),
      close: async () => {
        stream.end()
        await once(stream, 'close')
      },
    }
  } catch (error) {
    throw new UsageError(`--output ${file}: ${systemMessage(error).replace('read it', 'write it')}`)
  }
}
