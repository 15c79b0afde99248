import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from './command.ts'

/** How long a change may go on before the run, in milliseconds: editors write a file in several steps. */
const settling = 150

/**
 * Runs at once and again after each change of the files, folders and globs, until it is interrupted; one run at a time.
 *
 * @param ignored files whose changes are the run's own.
 * @returns the exit code 130.
 * @throws UsageError when a path cannot be watched.
 */
export async function runOnChange(
  paths: readonly string[],
  ignored: readonly string[],
  run: () => Promise<unknown>,
): Promise<number> {
  if (paths.includes('-')) throw new UsageError('--watch needs files or folders: stdin does not change')
  const own = new Set(ignored.map(path => resolve(path)))
  let wake = () => {}
  let changed = false
  let stopped = false
  const onChange = (path: string) => {
    if (own.has(resolve(path))) return
    changed = true
    wake()
  }
  const watchers = paths.map(path => watchPath(path, onChange))
  const onInterrupt = () => {
    stopped = true
    wake()
  }
  process.on('SIGINT', onInterrupt)
  try {
    while (!stopped) {
      changed = false
      await run()
      if (!changed && !stopped) process.stderr.write('watching for changes; Ctrl-C ends\n')
      while (!changed && !stopped) await new Promise<void>(done => (wake = done))
      if (!stopped) await new Promise(done => setTimeout(done, settling))
    }
  } finally {
    for (const watcher of watchers) watcher.close()
    process.removeListener('SIGINT', onInterrupt)
  }
  return 130
}

/** Watches a folder with all in it; a file by its folder, since editors put a new file in its place; a glob by its fixed part. */
function watchPath(path: string, onChange: (path: string) => void): FSWatcher {
  const fixed = path.replace(/[^/]*[*?[\]{}].*$/, '') || (path.match(/[*?[\]{}]/) ? '.' : path)
  try {
    const isFolder = statSync(fixed).isDirectory()
    const folder = isFolder ? fixed : dirname(fixed)
    return watch(folder, { recursive: isFolder }, (_, name) => {
      if (isFolder || name === basename(fixed)) onChange(join(folder, String(name)))
    })
  } catch (error) {
    throw new UsageError(
      `--watch ${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file or folder' : (error as Error).message}`,
    )
  }
}
