import { setFlagsFromString } from 'node:v8'

/**
 * Left to itself, the V8 of Node 20 spends a fifth of its time optimising code of ours that it soon has to give up again. Later
 * ones have a compiler between and do not know the flag.
 */
export function tune(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
}
