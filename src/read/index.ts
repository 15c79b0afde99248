import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { dayOfName } from './day.ts'
import { decode } from './decode.ts'
import { type Input, plainInput } from './input.ts'
import { type Kind, kindOfName, kindOfText } from './kind.ts'
import { readNdjson } from './ndjson.ts'
import { findFiles, ndjsonEndings, textEndings } from './paths.ts'
import { type Listener, ReadError, systemMessage } from './problem.ts'

export type ReadOptions = {
  /** Kind of the inputs; by default what their names tell, of stdin what its text begins with. */
  readonly kind?: Kind
  /** Encoding of the files; by default found out. */
  readonly encoding?: string
  /** Day that stands for the date of every document. */
  readonly date?: string
  /** A file that is none of the inputs although it may lie in their folder: the one that is written. */
  readonly except?: string
  readonly stdin: Readable
  readonly listener: Listener
  /** Told of bytes as they are read. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Ends the reading without complaint. */
  readonly signal?: AbortSignal
}

/** A text of more bytes than this is no article: its analysis would not fit into memory. */
export const largest = 100_000_000

/** Reads the documents of paths, folders, globs and `-`, one at a time. What cannot be read is told and left out. */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Input, void, undefined> {
  const { kind, stdin, listener, date, onBytes, except, signal } = options
  for await (const path of findFiles(paths, endingsFor(kind), listener)) {
    if (signal?.aborted) return
    if (except !== undefined && resolve(path) === except) continue
    const where = path === '-' ? 'stdin' : path
    try {
      if ((kind ?? kindOfName(path)) === 'ndjson') {
        const lines = readNdjson(counted(path === '-' ? stdin : createReadStream(path), onBytes), where, listener)
        for await (const input of lines) yield dated(input, date, undefined)
      } else {
        const text = await readText(path, where, options)
        const input = await readAs(kind ?? kindOfName(path) ?? kindOfText(text), text, where)
        if (!text.trim()) listener.warning({ where, message: 'is empty' })
        yield dated(input, date, dayOfName(basename(path)))
      }
    } catch (error) {
      if (signal?.aborted) return
      listener.problem({ where, message: error instanceof ReadError ? error.message : systemMessage(error) })
    }
  }
}

/** The text of one kind as an input. Readers of markup are loaded when they are needed. */
export async function readAs(kind: Exclude<Kind, 'ndjson'> | Kind, text: string, id: string): Promise<Input> {
  if (kind === 'html') return (await import('./html/index.ts')).readHtml(text, id)
  if (kind === 'markdown') return (await import('./markdown/index.ts')).readMarkdown(text, id)
  return plainInput(text, id)
}

/** Endings that folders are searched for. */
export const endingsFor = (kind: Kind | undefined): readonly string[] =>
  kind === 'ndjson' ? ndjsonEndings : textEndings

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: ReadOptions['onBytes']) {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

async function readText(
  path: string,
  where: string,
  { stdin, encoding, listener, onBytes }: ReadOptions,
): Promise<string> {
  if (path !== '-') {
    const { size } = await stat(path)
    if (size > largest)
      throw new ReadError(`has ${Math.round(size / 1e6)} MB; a text may have 100: split it, or give NDJSON`)
  }
  const bytes = path === '-' ? await (await import('node:stream/consumers')).buffer(stdin) : await readFile(path)
  onBytes?.(bytes.length)
  const decoded = await decode(bytes, encoding)
  if (decoded.damaged !== undefined) {
    const message = `byte ${decoded.damaged} is no UTF-8 and reads as \ufffd; if the encoding is another, give --encoding`
    listener.warning({ where, message })
  } else if (decoded.how === 'guess') {
    listener.warning({ where, message: `is no UTF-8; read as ${decoded.encoding} (--encoding chooses another)` })
  } else if (decoded.encoding !== 'utf-8') listener.note({ where, message: `read as ${decoded.encoding}` })
  return decoded.text
}

/** The reference date: the option first, then what the document says itself, then its file's name. */
function dated(input: Input, option: string | undefined, name: string | undefined): Input {
  const date = option
    ? ({ value: option, from: 'option' } as const)
    : (input.meta.date ?? (name ? ({ value: name, from: 'filename' } as const) : undefined))
  return date ? { ...input, meta: { ...input.meta, date } } : input
}
