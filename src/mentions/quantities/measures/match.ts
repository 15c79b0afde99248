import type { Atom } from '../atoms.ts'
import { Num } from '../number-word.ts'
import { type Entry, firstWord, names, symbols } from './entries.ts'

/** A unit of measure, and the atom after it. */
export type Measure = { readonly unit: string; readonly last: number; readonly time: boolean }

const longestName = 40

/** Symbols that are everyday words or initials unless they touch the number. */
const shy = new Set('A st B MP PS J N K ms min ha kn cc PB bp l gm mi ly sec bar'.split(' '))
/** Names of people and things when they have a capital. */
const asNames = new Set('stone cup cups foot acre grain nit'.split(' '))
const wordCharacter = /[\p{L}\p{N}]/u

/** The longest unit of measure that begins with atom `i` of `view`. */
export function readMeasure(view: string, atoms: readonly Atom[], i: number): Measure | undefined {
  const atom = atoms[i]
  if (!atom || !(atom.number & Num.Unit)) return undefined
  const word = firstWord(atom.text)
  const spelt = names.get(word.toLowerCase())
  const written = symbols.get(word)
  const capital = atom.text !== atom.lower && asNames.has(atom.lower)
  const ahead = view.slice(atom.start, atom.start + longestName)
  const long = capital || !spelt ? undefined : longest(spelt, ahead.toLowerCase())
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
  if (!entries) return undefined
  for (let e = 0; e < entries.length; e++) {
    const { text } = entries[e]!
    if (ahead.startsWith(text) && !wordCharacter.test(ahead.charAt(text.length))) return entries[e]
  }
  return undefined
}
