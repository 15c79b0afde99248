import { open } from 'node:fs/promises'
import { extname } from 'node:path'

const recordEndings: readonly string[] = ['.yaml', '.yml', '.json']
export const lineEndings: readonly string[] = ['.ndjson', '.jsonl']
export const claimEndings: readonly string[] = [...recordEndings, ...lineEndings]

/** How much of a file is looked at, in bytes. */
const glance = 4096

/**
 * Whether a file holds claim records rather than texts. A `.yaml` or `.json` that was given by name does; one that was found in
 * a folder, and lines of JSON, do when they name the hash that every record has.
 */
export async function holdsClaims(path: string, byName: boolean): Promise<boolean> {
  const ending = extname(path).toLowerCase()
  if (!claimEndings.includes(ending)) return false
  if (byName && recordEndings.includes(ending)) return true
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(glance), 0, glance, 0)
    return /(?:^|["\s])sha256"?: *"?[0-9a-f]{64}/m.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await file.close()
  }
}
