import { readdir, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { type Listener, systemMessage } from './problem.ts'

/** Files that a folder is searched for. A file given by name may have any ending. */
export const textEndings: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']
export const ndjsonEndings: readonly string[] = ['.ndjson', '.jsonl']

/**
 * The files that paths, folders (with all folders in them) and globs stand for: in the order given, those of a folder or glob
 * sorted by code point, none twice. `-` stays as it is.
 */
export async function* findFiles(
  paths: readonly string[],
  endings: readonly string[],
  listener: Listener,
): AsyncGenerator<string, void, undefined> {
  const seen = new Set<string>()
  for (const path of paths) {
    for (const file of await filesOf(path, endings, listener)) {
      if (seen.has(normalize(file))) continue
      seen.add(normalize(file))
      yield file
    }
  }
}

async function filesOf(path: string, endings: readonly string[], listener: Listener): Promise<string[]> {
  if (path === '-') return ['-']
  let found: Awaited<ReturnType<typeof stat>>
  try {
    found = await stat(path)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (missing && /[*?[\]{}]/.test(path)) return await filesOfGlob(path, listener)
    listener.problem({ where: path, message: systemMessage(error) })
    return []
  }
  if (!found.isDirectory()) return [path]
  const files = (await filesOfFolder(path, endings, listener)).sort(byCodePoint)
  if (!files.length) listener.warning({ where: path, message: `no file in it ends in ${endings.join(', ')}` })
  return files
}

/** Folders whose name begins with a full stop and `node_modules` hold nothing that anybody wrote to be read as news. */
async function filesOfFolder(folder: string, endings: readonly string[], listener: Listener): Promise<string[]> {
  const files: string[] = []
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = slashes(join(folder, entry.name))
      if (entry.isDirectory()) files.push(...(await filesOfFolder(path, endings, listener)))
      else if (endings.includes(extname(entry.name).toLowerCase())) files.push(path)
    }
  } catch (error) {
    listener.problem({ where: folder, message: systemMessage(error) })
  }
  return files
}

async function filesOfGlob(pattern: string, listener: Listener): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(slashes(pattern), { expandDirectories: false })
  if (!files.length) listener.problem({ where: pattern, message: 'no file matches this pattern' })
  return files.map(slashes).sort(byCodePoint)
}

const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** Compares by code point, as every language sorts alike; by UTF-16 unit, 😀 would stand before ﬁ. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x === y) continue
    const [surrogateX, surrogateY] = [(x & 0xf800) === 0xd800, (y & 0xf800) === 0xd800]
    if (surrogateX !== surrogateY) return surrogateX ? 1 : -1
    return x - y
  }
  return a.length - b.length
}
