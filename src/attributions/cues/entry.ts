import type { Force } from '../index.ts'

/**
 * What a cue takes as its content:
 * `that` a that-clause, `clause` a bare finite clause, `infinitive` to + verb, `noun` a noun phrase, `noun-infinitive` a noun
 * phrase with to + verb (`wants them to leave`), `gerund` an -ing phrase, `wh` whether, if, what, how …, `quotation` words in
 * quotation marks, `preposition` a phrase after one of the entry's prepositions.
 */
export type Complement =
  | 'that'
  | 'clause'
  | 'infinitive'
  | 'noun'
  | 'noun-infinitive'
  | 'gerund'
  | 'wh'
  | 'quotation'
  | 'preposition'

/** What a cue takes, as bits. */
export const Takes = {
  that: 1 << 0,
  clause: 1 << 1,
  infinitive: 1 << 2,
  noun: 1 << 3,
  'noun-infinitive': 1 << 4,
  gerund: 1 << 5,
  wh: 1 << 6,
  quotation: 1 << 7,
  preposition: 1 << 8,
} as const satisfies Record<Complement, number>

export const complements = Object.keys(Takes) as Complement[]

/** The rules of a kind, one for each complement: `verb.that`. */
export const ruleNames = (kind: string): Readonly<Record<Complement, string>> =>
  Object.fromEntries(complements.map(c => [c, `${kind}.${c}`])) as Record<Complement, string>

/** One sense of a cue: what it takes and how far it commits its source. */
export type CueEntry = {
  readonly lemma: string
  /** Fixed words after the head, space between: `out` (point out), `issue` (take issue), `it clear` (make it clear). */
  readonly particle: string | undefined
  /** The same words one by one. */
  readonly fixed: readonly string[]
  /** The lemma with its fixed words. */
  readonly name: string
  readonly class: 'verb' | 'noun' | 'adjective' | 'marker'
  readonly force: Force
  /** Bits of `Takes`. */
  readonly takes: number
  /** Those that lead to the content: `for` (call for), `about` (talk about). */
  readonly prepositions: readonly string[]
  /** Their `letterBit`s. */
  readonly leads: number
  /** Where the addressee stands: the object (tell NATO), after `to` (confirm to NATO) or after `with` (argue with him). */
  readonly audience: 'object' | 'to' | 'with' | 'none'
  /** The word has a common plain sense: a noun phrase or preposition after it proves nothing; a clause or quotation does. */
  readonly weak: boolean
}

/** An entry from what distinguishes it: all entries have one shape. */
export const cueEntry = ({
  lemma,
  particle,
  class: cueClass,
  force,
  takes,
  prepositions,
  audience,
  weak,
}: Omit<CueEntry, 'fixed' | 'name' | 'leads'>): CueEntry => ({
  lemma,
  particle,
  fixed: particle ? particle.split(' ') : [],
  name: particle ? `${lemma} ${particle}` : lemma,
  class: cueClass,
  force,
  takes: prepositions.length ? takes | Takes.preposition : takes,
  prepositions,
  leads: prepositions.reduce((bits, word) => bits | letterBit(word), 0),
  audience,
  weak,
})

/** Whether a word is one of an entry's prepositions. */
export const leadsTo = ({ leads, prepositions }: CueEntry, word: string): boolean =>
  (leads & letterBit(word)) !== 0 && prepositions.includes(word)

/** A bit by the letters of a word: most words differ from a preposition in it, so that only a few are compared. */
const letterBit = (word: string): number =>
  1 << (word.length * 5 + word.charCodeAt(0) + word.charCodeAt(word.length - 1))

/**
 * Reads entries written one a line: `point out: that noun wh quotation @to`. Before the colon the lemma and its fixed words;
 * after it complements, prepositions (`+about`), the audience (`@object`, `@to`, `@with`), and `weak`.
 *
 * @throws Error on a word that is none of these, with the line in its message.
 */
export function readEntries(cueClass: CueEntry['class'], force: Force, lines: string): CueEntry[] {
  const entries: CueEntry[] = []
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    entries.push(readEntry(cueClass, force, line.slice(0, colon).trim(), line.slice(colon + 1).trim()))
  }
  return entries
}

function readEntry(cueClass: CueEntry['class'], force: Force, words: string, frame: string): CueEntry {
  const space = words.indexOf(' ')
  const prepositions: string[] = []
  let takes = 0
  let audience: CueEntry['audience'] = 'none'
  let weak = false
  for (const word of frame.split(/\s+/)) {
    if (word.startsWith('+')) prepositions.push(word.slice(1))
    else if (word === '@object' || word === '@to' || word === '@with') audience = word.slice(1) as CueEntry['audience']
    else if (word === 'weak') weak = true
    else if (Object.hasOwn(Takes, word)) takes |= Takes[word as Complement]
    else throw new Error(`cue entry "${words}: ${frame}": ${word} is no complement`)
  }
  const lemma = space < 0 ? words : words.slice(0, space)
  const particle = space < 0 ? undefined : words.slice(space + 1)
  return cueEntry({ lemma, particle, class: cueClass, force, takes, prepositions, audience, weak })
}
