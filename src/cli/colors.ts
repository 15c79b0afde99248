import { WriteStream } from 'node:tty'
import type { Look } from '../output/format.ts'

/**
 * Colours a stream takes: none unless it is a terminal. FORCE_COLOR (0–3) decides before NO_COLOR, and both before the
 * terminal, as Node itself has it.
 */
export function colorsOf(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Look['colors'] {
  if (!stream.isTTY && env.FORCE_COLOR === undefined) return 0
  const bits = WriteStream.prototype.getColorDepth.call(stream, env)
  return bits >= 24 ? 3 : bits >= 8 ? 2 : bits >= 4 ? 1 : 0
}
