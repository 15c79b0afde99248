import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.ts'

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/extract.js', import.meta.url))

export type Ran = { code: number | null; stdout: string; stderr: string }

/** Runs the built command, or a copy of it, in a process of its own, with something on its stdin. */
export function spawnExtract(
  args: readonly string[],
  { cwd, stdin = '', built = command }: { cwd?: string; stdin?: string; built?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    cwd,
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { code: status, stdout, stderr }
}

/** Runs the command line in this process, in a folder, and keeps what it writes. */
export async function extract(args: readonly string[], { cwd = '.' }: { cwd?: string } = {}): Promise<Ran> {
  const before = process.cwd()
  const written = { stdout: '', stderr: '' }
  const restore = (['stdout', 'stderr'] as const).map(name => {
    const { write } = process[name]
    process[name].write = (chunk: unknown) => {
      written[name] += String(chunk)
      return true
    }
    return () => {
      process[name].write = write
    }
  })
  process.chdir(cwd)
  try {
    const code = await run(args)
    return { code, ...written }
  } finally {
    process.chdir(before)
    for (const back of restore) back()
  }
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
