import { readFileSync } from 'node:fs'

const folder = new URL(import.meta.url.endsWith('.ts') ? '../dist/tables/' : './tables/', import.meta.url)
const bundled = new URL('../tables/', import.meta.url)

/** Reads one of the tables that the build writes. Bundled chunks stand one folder deeper than the entry points. */
export function readTable(name: string): string {
  return readTableBytes(name).toString('utf8')
}

/** The same for a table of bytes. */
export function readTableBytes(name: string): Buffer {
  const base = import.meta.url.includes('/chunks/') ? bundled : folder
  return readFileSync(new URL(name, base))
}
