import { readTable } from '../tables.ts'
import { readCode } from './readings.ts'

/** `word code` lines in the order of their code units. A search in the text itself needs no map to be built at the start. */
let words: string | undefined
let lemmas: { v: Map<string, string>; n: Map<string, string> } | undefined

/** The code of a word in lower case. */
function codeOf(lower: string): string | undefined {
  words ??= readTable('words.txt')
  let low = 0
  let high = words.length
  while (low < high) {
    const start = words.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const space = words.indexOf(' ', start)
    const word = words.slice(start, space)
    if (word === lower) return words.slice(space + 1, words.indexOf('\n', space))
    if (word < lower) low = words.indexOf('\n', space) + 1
    else high = start
  }
  return undefined
}

function irregulars(): { v: Map<string, string>; n: Map<string, string> } {
  if (lemmas) return lemmas
  lemmas = { v: new Map(), n: new Map() }
  for (const line of readTable('lemmas.txt').split('\n')) {
    const [form, base, kind] = line.split(' ') as [string, string, 'v' | 'n']
    if (base) lemmas[kind].set(form, base)
  }
  return lemmas
}

/** The readings of a word in lower case; undefined when no list has it. */
export function lexiconReadings(lower: string): readonly number[] | undefined {
  const code = codeOf(lower)
  return code === undefined ? undefined : readCode(code)
}

/** The base form of an irregular form: of a verb (`v`) or a noun (`n`). */
export const lexiconLemma = (lower: string, kind: 'v' | 'n'): string | undefined => irregulars()[kind].get(lower)
export const isBaseVerb = (lower: string): boolean => /[bu]/.test(codeOf(lower) ?? '')
export const isSingular = (lower: string): boolean => codeOf(lower)?.includes('n') ?? false
