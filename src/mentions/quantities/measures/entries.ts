import { technical } from './technical.ts'
import { areas, heats, lengths, masses, motions, times, volumes } from './units.ts'

export type Entry = { readonly unit: string; readonly text: string; readonly time: boolean }

/** Units by the first word of their names in lower case, and of their symbols as written. */
export const names = new Map<string, Entry[]>()
export const symbols = new Map<string, Entry[]>()

for (const table of [lengths, areas, volumes, masses, motions, heats, technical, times]) {
  for (const line of table.trim().split('\n')) {
    const [unit, spelt, written] = line.split('|') as [string, string, string]
    for (const text of spelt.split(', ')) if (text) enter(names, { unit, text, time: table === times })
    for (const text of written.split(', ')) if (text) enter(symbols, { unit, text, time: table === times })
  }
}

/** Entries of one first word, the longest first. */
function enter(map: Map<string, Entry[]>, entry: Entry): void {
  const word = firstWord(entry.text)
  const list = map.get(word)
  if (list) list.push(entry)
  else map.set(word, [entry])
  map.get(word)!.sort((a, b) => b.text.length - a.text.length)
}

/** The letters that a text begins with, or its first character. */
export function firstWord(text: string): string {
  let at = 0
  while (isPlain(text.charCodeAt(at))) at++
  if (at === text.length) return text
  return at > 0 && text.charCodeAt(at) < 0x80 ? text.slice(0, at) : /^(?:\p{L}+|.)/u.exec(text)![0]
}

export const beginsWithLetter = (text: string): boolean => isPlain(text.charCodeAt(0)) || /^\p{L}/u.test(text)

/** A letter of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
