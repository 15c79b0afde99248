import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentRecord } from '../../src/index.ts'

/** The built command; `npm test` builds it. */
export const command = fileURLToPath(new URL('../../dist/extract.js', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Colours and the reporter of the tests' own surroundings do not reach the command. */
const { FORCE_COLOR: _, NO_COLOR: __, ...surroundings } = process.env

type Options = { cwd?: string; input?: string | Buffer; env?: Record<string, string> }

/** Runs the command to its end: what it wrote and its exit code. */
export function extract(args: readonly string[], { cwd = root, input = '', env = {} }: Options = {}) {
  const options: SpawnSyncOptions = { cwd, input, env: { ...surroundings, ...env }, maxBuffer: 1e9 }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options)
  return { status, stdout: stdout!.toString(), stderr: stderr!.toString() }
}

/** Starts the command and leaves its streams open. */
export function start(args: readonly string[], cwd = root) {
  return spawn(process.execPath, [command, ...args], { cwd, env: surroundings, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The records of a run as NDJSON. */
export function records(args: readonly string[], options?: Options): DocumentRecord[] {
  const { stdout } = extract([...args, '--format', 'ndjson'], options)
  return stdout
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line))
}

/** A folder of its own with these files in it; a name that ends in `/` is an empty folder. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), 'extract-'))
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name)
    mkdirSync(name.endsWith('/') ? file : dirname(file), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(file, content)
  }
  return path
}

export const story =
  'RIGA — The port of Riga will close for two days, harbour master Zane Ozola told reporters on Tuesday.\n\n“The ice is too thick,” Ozola said.\n'
