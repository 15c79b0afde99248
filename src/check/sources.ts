import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { readInputs } from '../read/index.ts'
import { lineEndings } from './kind.ts'

/** Finds the source text of a record by its id and hash; undefined when it is not there. */
export type FindSource = (id: string, sha256: string) => Promise<string | undefined>

/**
 * Looks for source texts under a root, beside the claim file and from here: first of all the one with the right hash, else one
 * of the right name. A root may be a file of lines `{id, text}` too.
 */
export function sourceFinder(claimFile: string, root: string | undefined): FindSource {
  const folders = [...new Set([...(root === undefined ? [] : [root]), dirname(claimFile), '.'])]
  let lines: Promise<Map<string, string>> | undefined
  return async (id, sha256) => {
    if (root !== undefined && lineEndings.includes(extname(root))) {
      lines ??= textsOf(root)
      const text = (await lines).get(id)
      if (text !== undefined) return text
    }
    let other: string | undefined
    for (const path of new Set(folders.flatMap(f => [join(f, id), join(f, basename(id))]).concat(id))) {
      if (!existsSync(path)) continue
      for (const text of (await textsOf(path)).values()) {
        if (createHash('sha256').update(text, 'utf8').digest('hex') === sha256) return text
        other ??= text
      }
    }
    return other
  }
}

async function textsOf(path: string): Promise<Map<string, string>> {
  const nothing = () => {}
  const listener = { problem: nothing, warning: nothing, note: nothing }
  const texts = new Map<string, string>()
  for await (const { id, text } of readInputs([path], { stdin: process.stdin, listener })) texts.set(id, text)
  return texts
}
