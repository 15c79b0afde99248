import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Extracted, Format, OutputFile } from '../output/index.ts'
import { systemMessage } from '../read/problem.ts'
import { UsageError } from './command.ts'

/**
 * Writes a format of several files into a folder, document by document.
 *
 * @throws UsageError when the folder cannot be written.
 */
export async function writeFolder(
  folder: string,
  files: NonNullable<Format['files']>,
  documents: AsyncIterable<Extracted>,
): Promise<void> {
  const taken = new Set<string>()
  const write = async ({ path, text }: OutputFile) => {
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    } catch (error) {
      throw new UsageError(`--output ${folder}: ${systemMessage(error).replace('read it', 'write it')}`)
    }
    taken.add(path)
  }
  for (const file of files.start()) await write(file)
  for await (const document of documents) for (const file of files.document(document, taken)) await write(file)
}

/**
 * The only input of several that may be there.
 *
 * @throws UsageError when there is a second one, before the first is given out.
 */
export async function* onlyOne<T>(inputs: AsyncIterable<T>, format: string): AsyncGenerator<T, void, undefined> {
  let first: T | undefined
  for await (const input of inputs) {
    if (first) throw new UsageError(`--format ${format} has two files for each text: name a folder with --output`)
    first = input
  }
  if (first) yield first
}
