import { has, Tag, type Token, wordFact } from '../language/index.ts'
import type { Gender } from './draft.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Head words of organisations that stand for one already named: `the ministry`, `the commission`. */
export const heads =
  words(`agency academy alliance army assembly association authority bank board brigade bureau business cabinet carrier chamber charity church clinic club coalition
  college commission committee company confederation congress corporation council court department federation firm force foundation
  fund group hospital institute institution laboratory league museum ministry network newspaper observatory office organisation organization orchestra
  parliament party police regiment retailer school senate service society tribunal trust union university utility airline automaker
  bloc body broadcaster brewer builder carmaker chain chipmaker consortium cooperative insurer lender manufacturer miner operator producer publisher
  regulator society startup start-up studio team theatre theater think-tank watchdog zoo`)

/** What a pronoun asks for: somebody of a gender, the name right before, or what is no person. */
export type PronounKind = Gender | 'relative' | 'thing'

const pronouns: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['who', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
])

const triggerOf = wordFact(({ lower }) => (heads.has(lower) ? 'head' : (pronouns.get(lower) ?? null)))

/** The kind of a pronoun; null for any other word. */
export function pronounKind(token: Token): PronounKind | null {
  const trigger = triggerOf(token)
  return trigger === 'head' ? null : trigger
}

/** Tokens of a text that may mean somebody or something named elsewhere, in its order. */
export type Triggers = { readonly heads: readonly number[]; readonly pronouns: readonly number[] }

/** What a head word or a pronoun may be: no other word has to be looked up. */
const anyTrigger = Tag.Noun | Tag.Adjective | Tag.Base | Tag.Pronoun | Tag.Wh

/** Finds head words and pronouns in one pass. */
export function findTriggers(tokens: readonly Token[]): Triggers {
  const heads: number[] = []
  const pronouns: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!has(tokens[i], anyTrigger)) continue
    const trigger = triggerOf(tokens[i]!)
    if (trigger === null) continue
    if (trigger === 'head') heads.push(i)
    else pronouns.push(i)
  }
  return { heads, pronouns }
}
