import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'
import type { Input } from '../read/input.ts'
import { builtScript } from './built.ts'
import { messageOf, outOfMemory } from './failure.ts'
import { packInputs } from './messages.ts'
import type { Result, Task } from './task.ts'

/**
 * Does one input in a process of its own: what may exhaust the memory brings down nobody else there, as a thread would that
 * asks for much at once.
 *
 * @param index that of the input in its run.
 * @param signal kills the process; then there is no result.
 */
export async function inOwnProcess(
  task: Task,
  input: Input,
  index: number,
  { maxOldGenerationSizeMb: memory }: ResourceLimits,
  signal: AbortSignal,
): Promise<Result[]> {
  const limit = memory ? [`--max-old-space-size=${memory}`] : []
  const child = spawn(process.execPath, [...limit, fileURLToPath(builtScript('alone.js'))], {
    stdio: ['pipe', 'pipe', 'ignore'],
    killSignal: 'SIGKILL',
    signal,
  })
  // One that died reads no more; its end tells why.
  child.stdin.on('error', () => {})
  child.stdin.end(serialize([task, packInputs([input], index)]))
  const written = buffer(child.stdout)
  written.catch(() => {})
  try {
    const [code, death] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    if (code === 0) return deserialize(await written) as Result[]
    if (signal.aborted) return []
    return [{ failure: death === 'SIGABRT' || code === 134 ? outOfMemory : `its process ended with ${death ?? code}` }]
  } catch (error) {
    return signal.aborted ? [] : [{ failure: messageOf(error) }]
  }
}
