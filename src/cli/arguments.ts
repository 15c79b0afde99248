import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FormatName, formatOf } from '../output/index.ts'
import { isDay } from '../read/day.ts'
import { isEncoding } from '../read/decode.ts'
import type { OffsetUnit } from '../record/schema.ts'
import { UsageError } from './command.ts'
import type { ExtractArguments } from './extract.ts'

/** What the options come to: the format, the unit of the spans, and the file that is written, if any. */
export type Settled = {
  readonly name: FormatName
  readonly offsets: OffsetUnit | undefined
  readonly target: string | undefined
}

/**
 * Checks what can be checked before anything is read.
 *
 * @throws UsageError at the first argument that cannot be followed.
 */
export async function checkArguments(paths: readonly string[], options: ExtractArguments): Promise<Settled> {
  if (!paths.length) throw new UsageError('give files, folders or - for stdin; extract --help shows examples')
  const { date, home, encoding, output } = options
  if (date && !isDay(date)) throw new UsageError(`--date ${date}: no day as YYYY-MM-DD`)
  if (encoding && !isEncoding(encoding))
    throw new UsageError(`--encoding ${encoding}: not known; for example utf-8, windows-1252, shift_jis`)
  if (home) await checkHome(home)
  const target = output && output !== '-' ? resolve(output) : undefined
  if (
    target &&
    paths.some(path => resolve(path) === target) &&
    !statSync(target, { throwIfNoEntry: false })?.isDirectory()
  )
    throw new UsageError(`--output ${output}: is an input, which would be lost; name another file`)
  const name = options.json ? 'json' : (options.format ?? 'yaml')
  const offsets = formatOf(name).codepoints ? 'codepoint' : options.offsets
  if (options.offsets && offsets !== options.offsets)
    throw new UsageError(`--offsets ${options.offsets}: the format ${name} always counts in code points`)
  return { name, offsets, target }
}

/** The gazetteer is read only when somebody asks for a home. */
async function checkHome(home: string): Promise<void> {
  const { findHome } = await import('../gazetteer/home.ts')
  if (findHome(home) === undefined)
    throw new UsageError(`--home ${home}: no such place; give an ISO country code (CA) or a name (Ontario)`)
}
