import type { Document } from '../document/index.ts'
import { has, promise, Tag, type Token, WordBits, wordFact } from '../language/index.ts'
import type { Gender } from './draft.ts'

/** Head words of organisations that stand for one already named: `the ministry`, `the commission`. */
const heads = `agency academy alliance army assembly association authority bank board brigade bureau business cabinet carrier chamber charity church clinic club coalition
  college commission committee company confederation congress corporation council court department federation firm force foundation
  fund group hospital institute institution laboratory league museum ministry network newspaper observatory office organisation organization orchestra
  parliament party police regiment retailer school senate service society tribunal trust union university utility airline automaker
  bloc body broadcaster brewer builder carmaker chain chipmaker consortium cooperative insurer lender manufacturer miner operator producer publisher
  regulator society startup start-up studio team theatre theater think-tank watchdog zoo`

/** What a pronoun asks for: somebody of a gender, the name right before, or what is no person. */
export type PronounKind = Gender | 'relative' | 'thing'

const Trigger = { Head: 1 << 0, Male: 1 << 1, Female: 1 << 2, Relative: 1 << 3, Thing: 1 << 4 } as const

const listed = new WordBits([
  [Trigger.Head, heads],
  [Trigger.Male, 'he him his himself'],
  [Trigger.Female, 'she her hers herself'],
  [Trigger.Relative, 'who whose which'],
  [Trigger.Thing, 'it its itself'],
])

const triggerOf = wordFact(({ lower }) => listed.get(lower))
const triggering = promise((_, lower) => listed.get(lower) !== 0)

/** Whether a word is a head word of organisations. */
export const isHead = (word: string): boolean => (listed.get(word) & Trigger.Head) !== 0

/** The kind of a pronoun; null for any other word. */
export function pronounKind(token: Token): PronounKind | null {
  const trigger = triggerOf(token)
  if (trigger & Trigger.Male) return 'male'
  if (trigger & Trigger.Female) return 'female'
  if (trigger & Trigger.Relative) return 'relative'
  return trigger & Trigger.Thing ? 'thing' : null
}

/** Tokens of a text that may mean somebody or something named elsewhere, in its order. */
export type Triggers = { readonly heads: readonly number[]; readonly pronouns: readonly number[] }

/** What a head word or a pronoun may be: no other word has to be looked up. */
const anyTrigger = Tag.Noun | Tag.Adjective | Tag.Base | Tag.Pronoun | Tag.Wh

/** Finds head words and pronouns in one pass. */
export function findTriggers({ tokens, sentences }: Document): Triggers {
  const heads: number[] = []
  const pronouns: number[] = []
  for (const { first, last, promises } of sentences) {
    if (!(promises & triggering)) continue
    for (let i = first; i < last; i++) {
      if (!has(tokens[i], anyTrigger)) continue
      const trigger = triggerOf(tokens[i]!)
      if (trigger === 0) continue
      if (trigger & Trigger.Head) heads.push(i)
      else pronouns.push(i)
    }
  }
  return { heads, pronouns }
}
