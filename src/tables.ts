import { readFileSync } from 'node:fs'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const folder = new URL(import.meta.url.endsWith('.ts') ? '../dist/tables/' : './tables/', import.meta.url)
const bundled = new URL('../tables/', import.meta.url)

const shared = 'source-claims.tables'
const large = ['gazetteer.bin', 'name-words.bin', 'words.bin']

/** Reads one of the tables that the build writes. */
export function readTable(name: string): string {
  return read(name).toString('utf8')
}

/** The same for a table of bytes. Nobody writes into it: worker threads may all have the same. */
export function readTableBytes(name: string): Buffer {
  const tables = getEnvironmentData(shared) as Record<string, SharedArrayBuffer> | undefined
  const table = tables?.[name]
  return table ? Buffer.from(table) : read(name)
}

/**
 * Has worker threads that start from now on share one copy of the large tables, eleven megabytes. One that cannot be read is left
 * to them: they say so of each document.
 */
export function shareTables(): void {
  if (getEnvironmentData(shared)) return
  const tables: Record<string, SharedArrayBuffer> = {}
  for (const name of large) {
    try {
      tables[name] = copyToShare(read(name))
    } catch {}
  }
  setEnvironmentData(shared, tables)
}

function copyToShare(bytes: Buffer): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(bytes.length)
  bytes.copy(new Uint8Array(copy))
  return copy
}

/** Bundled chunks stand one folder deeper than the entry points. */
function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url.includes('/chunks/') ? bundled : folder))
}
