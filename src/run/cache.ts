import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { serialize } from 'node:v8'
import { threadId } from 'node:worker_threads'
import type { Input } from '../read/input.ts'
import type { DocumentRecord } from '../record/schema.ts'

/** A folder of records that were made before, each under the hash of all that it depends on. */
export type Cache = {
  /** The record kept for this input, if there is one and it is whole. */
  readonly find: (input: Input) => DocumentRecord | undefined
  /** @throws when the folder cannot be written to. */
  readonly keep: (input: Input, record: DocumentRecord) => void
}

/**
 * Opens a cache, which need not exist yet. Several runs may use it at once: an entry is written under a name of its own and put
 * in place whole.
 *
 * @param setup all that a record depends on besides its input: the build, the options, the house lexicon.
 * @throws when the folder cannot be made.
 */
export function openCache(folder: string, setup: readonly unknown[]): Cache {
  makeCacheFolder(folder)
  const base = hash(serialize(setup))
  const place = ({ id: _, text, view, ...rest }: Input) => {
    const key = hash(JSON.stringify(rest), text, view === text ? '' : view)
    return join(folder, base.slice(0, 16), key.slice(0, 2), key.slice(2))
  }
  return {
    find(input) {
      const body = readEntry(place(input))
      return body === undefined ? undefined : { id: input.id, ...(JSON.parse(body) as Omit<DocumentRecord, 'id'>) }
    },
    keep(input, { id: _, ...rest }) {
      writeEntry(place(input), JSON.stringify(rest))
    },
  }
}

/** What stands in the entry, if its checksum, the first line, is that of the rest. */
function readEntry(path: string): string | undefined {
  let entry: string
  try {
    entry = readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
  const end = entry.indexOf('\n')
  const body = entry.slice(end + 1)
  return entry.slice(0, Math.max(end, 0)) === checksum(body) ? body : undefined
}

function writeEntry(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}-${threadId}`
  writeFileSync(draft, `${checksum(body)}\n${body}`)
  renameSync(draft, path)
}

/**
 * Makes the folder of a cache where there is none, with the tag by which backups leave it out (https://bford.info/cachedir/).
 *
 * @throws when it cannot be made or written to.
 */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
  const tag = join(folder, 'CACHEDIR.TAG')
  if (!existsSync(tag))
    writeFileSync(tag, 'Signature: 8a477f597d28d172789f06886806bc55\n# Records kept by extract --cache.\n')
}

const checksum = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex')

/** SHA-256 of several parts, each behind its length, so that no two lists of parts run into the same bytes. */
function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) {
    sum.update(`${part.length}:`)
    // In UTF-8, all unpaired surrogates would be alike.
    if (typeof part === 'string') sum.update(part, 'utf16le')
    else sum.update(part)
  }
  return sum.digest('hex')
}
