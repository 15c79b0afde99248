import * as w from '../clauses/words.ts'
import type { Document } from '../document/index.ts'
import { looks, Shape, Tag, type Token, wordLists } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'
import { firstFrom } from './holders.ts'
import { type Candidate, candidate, type Range } from './scene.ts'

/** Behind a person's name these lead to the occasion: `Roe at the time said`, `Roe in a letter said`. */
const Occasion = 1
const Who = 2
const Of = 4
const Day = 8
const word = wordLists([
  [Occasion, 'in on at during after before via earlier later last this'],
  [Who, 'who'],
  [Of, 'of from in'],
  [Day, 'monday tuesday wednesday thursday friday saturday sunday yesterday today'],
])

/** Lets the names of people decide where the sources of the candidates begin and end. */
export function withNames({ tokens }: Document, names: readonly Name[], candidates: readonly Candidate[]): Candidate[] {
  const result = new Array<Candidate>(candidates.length)
  const known = new KnownNames(tokens, names)
  for (let c = 0; c < candidates.length; c++) {
    const own = candidates[c]!
    const source = own.source && own.cue ? sourceByName(tokens, names, known, own.source, own.cue) : own.source
    result[c] = source === own.source ? own : candidate(own.rule, source, own.cue, own.content, own.audience)
  }
  return result
}

function sourceByName(
  tokens: readonly Token[],
  names: readonly Name[],
  known: KnownNames,
  source: Range,
  cue: Range,
): Range {
  const n = firstFrom(names, source.first, name => name.first)
  const name = names[n]
  if (!name || name.first >= source.last) return source
  if (name.type === 'place' && name.first === source.first && name.last === source.last)
    return fromHome(tokens, names, n, source)
  const { first, last } = source
  if (cue.first >= last && word(tokens[first]!) & Day) {
    const person = lastPerson(names, n, last)
    return person ? { first: titleStart(tokens, first, person), last } : source
  }
  if (name.type !== 'person' || name.last >= last || titleStart(tokens, first, name) !== first) return source
  const next = tokens[name.last]!
  if (word(next) & Occasion) return { first, last: name.last }
  const aside =
    name.first === first && w.isComma(next) && name.last + 1 < last && (word(tokens[name.last + 1]!) & Who) !== 0
  return aside && cue.first >= last && known.has(n) ? { first, last: name.last } : source
}

/** `Saturday at the party’s convention Senator Roe`: the person that the words before the verb end with. */
function lastPerson(names: readonly Name[], from: number, last: number): Name | undefined {
  for (let n = from; n < names.length && names[n]!.first < last; n++)
    if (names[n]!.last === last && names[n]!.type === 'person') return names[n]
  return undefined
}

/** Where the titles in capitals before a name begin. */
function titleStart(tokens: readonly Token[], first: number, name: Name): number {
  let i = name.first
  while (i > first && looks(tokens[i - 1], Shape.Capital) && !(tokens[i - 1]!.tags & Tag.Punctuation)) i--
  return i
}

/** `Cruz, who …`: a last name alone says that the text has named the person before, so that the clause only adds to it. */
class KnownNames {
  readonly #tokens: readonly Token[]
  readonly #names: readonly Name[]
  /** The index of the first name that ends with a word; made when first asked for. */
  #first: Map<string, number> | undefined

  constructor(tokens: readonly Token[], names: readonly Name[]) {
    this.#tokens = tokens
    this.#names = names
  }

  has(at: number): boolean {
    const { first, last } = this.#names[at]!
    if (last - first > 1) return false
    this.#first ??= this.#firstNames()
    return this.#first.get(this.#tokens[first]!.lower)! < at
  }

  #firstNames(): Map<string, number> {
    const found = new Map<string, number>()
    for (let n = 0; n < this.#names.length; n++) {
      const { lower } = this.#tokens[this.#names[n]!.last - 1]!
      if (!found.has(lower)) found.set(lower, n)
    }
    return found
  }
}

/** `Ana Roe of Columbia, South Carolina, says`: the region behind the comma belongs to the town, and that to the person. */
function fromHome(tokens: readonly Token[], names: readonly Name[], at: number, source: Range): Range {
  if (at < 2 || !w.isComma(tokens[source.first - 1])) return source
  const town = names[at - 1]!
  const person = names[at - 2]!
  const joined = town.last === source.first - 1 && person.last === town.first - 1 && person.type === 'person'
  if (!joined || !(word(tokens[person.last]!) & Of)) return source
  return { first: titleStart(tokens, Math.max(0, person.first - 4), person), last: source.last }
}
