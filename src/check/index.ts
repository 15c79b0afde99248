import { readFile } from 'node:fs/promises'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { analyse } from '../pipeline.ts'
import { decode } from '../read/decode.ts'
import { readInputs } from '../read/index.ts'
import { findFiles, ndjsonEndings, textEndings } from '../read/paths.ts'
import { type Listener, systemMessage } from '../read/problem.ts'
import { checkClaims } from './claims.ts'
import type { Finding } from './finding.ts'
import { claimEndings, holdsClaims } from './kind.ts'
import { sourceFinder } from './sources.ts'
import { checkText } from './text.ts'

export type CheckOptions = {
  /** Day that stands for the date of every text. */
  readonly date?: string
  /** Where the source texts of claim files are looked for first. */
  readonly root?: string
  readonly lexicon?: Lexicon
  /** The publisher's country or region. */
  readonly home?: string
  /** Told of what could not be read; the rest goes on. */
  readonly listener: Listener
}

/** Checks texts and claim files: the files looked at, and what was found in them. */
export async function findFindings(
  paths: readonly string[],
  { date, root, lexicon, home, listener }: CheckOptions,
): Promise<{ files: string[]; findings: Finding[] }> {
  const files: string[] = []
  const findings: Finding[] = []
  const named = new Set(paths)
  for await (const path of findFiles(paths, [...textEndings, ...claimEndings], listener)) {
    try {
      if (path !== '-' && (await holdsClaims(path, named.has(path)))) {
        files.push(path)
        findings.push(...(await checkClaims(path, (await decode(await readFile(path))).text, sourceFinder(path, root))))
        continue
      }
    } catch (error) {
      listener.problem({ where: path, message: systemMessage(error) })
      continue
    }
    if (!named.has(path) && claimEndings.some(ending => path.endsWith(ending))) {
      if (!ndjsonEndings.some(ending => path.endsWith(ending))) continue
    }
    const options = { stdin: process.stdin, listener, ...(date && { date }) }
    for await (const input of readInputs([path], options)) {
      files.push(input.id)
      findings.push(...checkText(input.id, analyse(input, lexicon, home)))
    }
  }
  return { files, findings }
}
