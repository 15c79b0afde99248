import type { Atom } from '../atoms.ts'
import { technical } from './technical.ts'
import { areas, heats, lengths, masses, motions, times, volumes } from './units.ts'

/** A unit of measure, and the atom after it. */
export type Measure = { readonly unit: string; readonly last: number; readonly time: boolean }

type Entry = { readonly unit: string; readonly text: string; readonly time: boolean }

const names = new Map<string, Entry[]>()
const symbols = new Map<string, Entry[]>()
const longestName = 40
const firstWord = /^(?:\p{L}+|.)/u

for (const table of [lengths, areas, volumes, masses, motions, heats, technical, times]) {
  for (const line of table.trim().split('\n')) {
    const [unit, spelt, written] = line.split('|') as [string, string, string]
    for (const text of spelt.split(', ')) if (text) enter(names, { unit, text, time: table === times })
    for (const text of written.split(', ')) if (text) enter(symbols, { unit, text, time: table === times })
  }
}

/** Entries of one first word, the longest first. */
function enter(map: Map<string, Entry[]>, entry: Entry): void {
  const word = firstWord.exec(entry.text)![0]
  const list = map.get(word)
  if (list) list.push(entry)
  else map.set(word, [entry])
  map.get(word)!.sort((a, b) => b.text.length - a.text.length)
}

/** Symbols that are everyday words or initials unless they touch the number. */
const shy = new Set('A st B MP PS J N K ms min ha kn cc PB bp l gm mi ly sec bar'.split(' '))
/** Names of people and things when they have a capital. */
const asNames = new Set('stone cup cups foot acre grain nit'.split(' '))
const wordCharacter = /[\p{L}\p{N}]/u

/** The longest unit of measure that begins with atom `i` of `view`. */
export function readMeasure(view: string, atoms: readonly Atom[], i: number): Measure | undefined {
  const atom = atoms[i]
  if (!atom) return undefined
  const word = firstWord.exec(atom.text)![0]
  const spelt = names.get(word.toLowerCase())
  const written = symbols.get(word)
  if (!spelt && !written) return undefined
  const capital = atom.text !== atom.lower && asNames.has(atom.lower)
  const ahead = view.slice(atom.start, atom.start + longestName)
  const long = capital ? undefined : longest(spelt, ahead.toLowerCase())
  const short = longest(written, ahead)
  const found = short && (!long || short.text.length > long.text.length) ? short : long
  if (!found || (found === short && !atom.glued && shy.has(found.text))) return undefined
  const end = atom.start + found.text.length
  let last = i + 1
  while (last < atoms.length && atoms[last]!.start < end) last++
  return { unit: found.unit, last, time: found.time }
}

/** The first entry that `ahead` begins with, and that ends where a word ends. */
function longest(entries: readonly Entry[] | undefined, ahead: string): Entry | undefined {
  return entries?.find(({ text }) => ahead.startsWith(text) && !wordCharacter.test(ahead.charAt(text.length)))
}
