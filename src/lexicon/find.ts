import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const lexiconFile = 'extract.config.yaml'

/** The house lexicon nearest to a folder, upwards; undefined when there is none. */
export function findLexicon(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, lexiconFile)
    if (existsSync(file)) return file
    if (dirname(at) === at) return undefined
  }
}
