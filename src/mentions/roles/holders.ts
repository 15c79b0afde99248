import { looks, Shape, type Token, wordLists } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { headAt } from './heads.ts'
import { type NamedTokens, nameFrom } from './named-tokens.ts'
import type { RolePhrase } from './phrases.ts'

/** Who holds a role, by which rule: names of the text, or a pronoun (token index) that entities resolve later. */
export type Holding = {
  readonly rule: string
  readonly holders: readonly number[]
  readonly pronoun: number | undefined
}

export const heldBy = (rule: string, holders: readonly number[]): Holding => ({ rule, holders, pronoun: undefined })
export const heldByPronoun = (rule: string, pronoun: number): Holding => ({ rule, holders: [], pronoun })

export const isWeak = ({ head }: RolePhrase): boolean => head.kind === 'person' || head.kind === 'agent'

export const person = (name: Name | undefined): name is Name => name?.type === 'person'

const Honorific = 1
const Opens = 2
const Closes = 4
const Skipped = 8
const Since = 16
const word = wordLists([
  [
    Honorific,
    `mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame prof prof. lord lady alhaji alhaja haji hajiya hon hon. honourable honorable
  engr engr. barr. shri smt. chief rev rev. fr. madame monsieur señor don doña ustaz maulana mallam otunba u daw`,
  ],
  [Opens, ', – — - ('],
  [Since, 'until since at'],
  [Closes, ', – — - ) . ; : ” " ! ? ’'],
  [
    Skipped,
    `also now currently then himself herself formerly previously once recently still later today already briefly reportedly
    officially effectively newly only just`,
  ],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (word(token) & bits) !== 0

/** A mark that opens an insertion after a name. */
export const opens = (token: Token | undefined): boolean => listed(token, Opens)
/** A mark that closes an insertion. */
export const closes = (token: Token | undefined): boolean => listed(token, Closes)
/** A word that may stand between a name or verb and a role without changing whose it is. */
export const isSkipped = (token: Token | undefined): boolean => listed(token, Skipped)

/** Back over `until last year`, `since 2014`, `at the time` to the comma before it. */
export function beforeTime(tokens: readonly Token[], begin: number): number {
  for (let i = begin - 1; i > 0 && i >= begin - 5; i--) {
    const bits = word(tokens[i]!)
    if (bits & Opens) return begin
    if (bits & Since && opens(tokens[i - 1])) return i
  }
  return begin
}

/** The name at token `i`, or behind one honorific: `Dr. Obiora Nwankwo`. */
export function afterHonorific(named: NamedTokens, i: number): Name | undefined {
  const word = named.tokens[i]
  return nameFrom(named, i) ?? (listed(word, Honorific) ? nameFrom(named, i + 1) : undefined)
}

/** The person named at token `i`, or behind an honorific or a title of his own: `the army chief, Gen. Tariq Wazir`. */
export function personFrom(named: NamedTokens, i: number): Name | undefined {
  const { tokens } = named
  let at = i
  for (let n = 0; n < 3 && at < tokens.length; n++) {
    const name = nameFrom(named, at)
    if (name) return person(name) ? name : undefined
    if (!looks(tokens[at], Shape.Capital)) return undefined
    const title = headAt(tokens, at)
    if (!title && !listed(tokens[at], Honorific)) return undefined
    at = title?.last ?? at + 1
  }
  return undefined
}
