import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { decode } from './decode.ts'
import { type Input, plainInput } from './input.ts'
import { readNdjson } from './ndjson.ts'
import { findFiles, ndjsonEndings, textEndings } from './paths.ts'
import { type Listener, systemMessage } from './problem.ts'

export type ReadOptions = {
  /** Kind of the inputs; by default by the ending of the file's name. */
  readonly kind?: 'ndjson'
  /** Day that stands for the date of every document. */
  readonly date?: string
  readonly stdin: Readable
  readonly listener: Listener
}

/** Reads the documents of paths, folders, globs and `-`, one at a time. What cannot be read is told and left out. */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Input, void, undefined> {
  for await (const input of readUndated(paths, options)) {
    yield options.date ? { ...input, meta: { ...input.meta, date: { value: options.date, from: 'option' } } } : input
  }
}

async function* readUndated(
  paths: readonly string[],
  { kind, stdin, listener }: ReadOptions,
): AsyncGenerator<Input, void, undefined> {
  const endings = kind === 'ndjson' ? ndjsonEndings : textEndings
  for await (const path of findFiles(paths, endings, listener)) {
    const where = path === '-' ? 'stdin' : path
    try {
      if (kind === 'ndjson' || ndjsonEndings.includes(extname(path).toLowerCase()))
        yield* readNdjson(path === '-' ? stdin : createReadStream(path), where, listener)
      else yield plainInput(decode(path === '-' ? await buffer(stdin) : await readFile(path)), where)
    } catch (error) {
      listener.problem({ where, message: systemMessage(error) })
    }
  }
}
