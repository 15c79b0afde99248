import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes to stdout and waits until the reader has taken it. */
export async function print(text: string): Promise<void> {
  await writeTo(process.stdout, text)
}

/** Writes a chunk and waits when the stream is full; false when nobody reads any more. */
export async function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<boolean> {
  if (stream.destroyed || stream.errored) return false
  if (stream.write(chunk)) return true
  const stop = new AbortController()
  const { signal } = stop
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => {})
  stop.abort()
  return !stream.destroyed && !stream.errored
}
