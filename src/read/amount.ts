import { fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { findFiles } from './paths.ts'
import type { Listener } from './problem.ts'

/** Bytes that the inputs hold in all; nothing when one is a pipe, whose end nobody knows. */
export async function amountOf(paths: readonly string[], endings: readonly string[]): Promise<number | undefined> {
  let bytes = 0
  for await (const path of findFiles(paths, endings, silent)) {
    const found = path === '-' ? fstatSync(0) : await stat(path).catch(() => undefined)
    if (path === '-' && !found?.isFile()) return undefined
    bytes += found?.size ?? 0
  }
  return bytes
}

/** What is wrong with a path is told when it is read. */
const silent: Listener = { problem() {}, warning() {}, note() {} }
