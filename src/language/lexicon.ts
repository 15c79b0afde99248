import { readTable, readTableBytes } from '../tables.ts'
import { hashOf, placeOf } from './hash.ts'
import { type Readings, readCode } from './readings.ts'
import { Tag } from './token.ts'
import { WordMap } from './word-map.ts'

/**
 * `word code` lines, those of one hash together: the lines of hash `h` are the bytes `[starts[h], starts[h + 1])`. Read as they
 * lie in their file; no map is built at the start.
 */
type Table = { readonly starts: Uint32Array; readonly lines: Uint8Array }

let table: Table | undefined

function open(): Table {
  const { buffer, byteOffset, length } = readTableBytes('words.bin')
  const count = new Uint32Array(buffer, byteOffset, 1)[0]!
  const head = 4 * (count + 2)
  return {
    starts: new Uint32Array(buffer, byteOffset + 4, count + 1),
    lines: new Uint8Array(buffer, byteOffset + head, length - head),
  }
}

/** The readings of a word in lower case; undefined when no list has it. */
export function lexiconReadings(lower: string): Readings | undefined {
  table ??= open()
  const { starts, lines } = table
  const hash = placeOf(hashOf(lower), starts.length - 1)
  const end = starts[hash + 1]!
  for (let at = starts[hash]!; at < end; at++) {
    let i = 0
    while (i < lower.length && lines[at + i] === lower.charCodeAt(i)) i++
    at += i
    if (i === lower.length && lines[at] === 0x20) return readingsAt(lines, at + 1)
    while (lines[at] !== 0x0a) at++
  }
  return undefined
}

const byCode = new Map<number, Readings>()

/** The readings that the code at `start` stands for: at most five letters, which are a number of 25 bits. */
function readingsAt(lines: Uint8Array, start: number): Readings {
  let code = 0
  let end = start
  for (; lines[end] !== 0x0a; end++) code = (code << 5) | (lines[end]! & 31)
  let readings = byCode.get(code)
  if (!readings) {
    readings = readCode(String.fromCharCode(...lines.subarray(start, end)))
    byCode.set(code, readings)
  }
  return readings
}

let lemmas: { v: WordMap<string>; n: WordMap<string> } | undefined

function irregulars(): { v: WordMap<string>; n: WordMap<string> } {
  if (lemmas) return lemmas
  const bases = { v: new Map<string, string>(), n: new Map<string, string>() }
  for (const line of readTable('lemmas.txt').split('\n')) {
    const [form, base, kind] = line.split(' ') as [string, string, 'v' | 'n']
    if (base) bases[kind].set(form, base)
  }
  lemmas = { v: new WordMap(bases.v), n: new WordMap(bases.n) }
  return lemmas
}

/** The base form of an irregular form: of a verb (`v`) or a noun (`n`). */
export const lexiconLemma = (lower: string, kind: 'v' | 'n'): string | undefined => irregulars()[kind].get(lower)
export const isBaseVerb = (lower: string): boolean => ((lexiconReadings(lower)?.can ?? 0) & Tag.Base) !== 0
export const isSingular = (lower: string): boolean => lexiconReadings(lower)?.list.includes(Tag.Noun) ?? false
