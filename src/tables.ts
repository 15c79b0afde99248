import { readFileSync } from 'node:fs'

const folder = new URL(import.meta.url.endsWith('.ts') ? '../dist/tables/' : './tables/', import.meta.url)
const bundled = new URL('../tables/', import.meta.url)

/** Reads one of the tables that the build writes. Bundled chunks stand one folder deeper than the entry points. */
export function readTable(name: string): string {
  const base = import.meta.url.includes('/chunks/') ? bundled : folder
  return readFileSync(new URL(name, base), 'utf8')
}
