import { type CueEntry, cueLemma, nounCue, Takes, verbCue } from '../attributions/cues/index.ts'
import { lemmaFact, type Token, wordFact } from '../language/index.ts'

/** What a verb is as a cue, as bits. */
const Any = 1
const MayTakeClause = 2
const TakesClause = 4
const Speaks = 8
const Reports = 16

/** A form of a verb that can be a cue. */
export const isVerbCue = (token: Token): boolean => (cue(token) & Any) !== 0

/** A cue that takes a finite clause without `that`, alone or with a fixed word of its own. */
export const mayTakeClause = (token: Token): boolean => (cue(token) & MayTakeClause) !== 0

/** A cue that takes a finite clause without `that` right behind it. */
export const takesClause = (token: Token): boolean => (cue(token) & TakesClause) !== 0

/** A verb of speech: what it reports goes back to the speaker of another. */
export const speaks = (token: Token): boolean => (cue(token) & Speaks) !== 0

/** A cue that takes a clause, with or without `that`. */
export const reports = (token: Token): boolean => (cue(token) & Reports) !== 0

export const isNounCue = wordFact(({ lower }) => nounCue(lower).length > 0)

const cue = (token: Token): number => (token.house?.verb ? bitsOf(token.house.verb) : builtIn(token))
const builtIn = lemmaFact((lemma, { lower }) => bitsOf(verbCue(cueLemma({ lemma, lower }))))

function bitsOf(entries: readonly CueEntry[]): number {
  let bits = entries.length > 0 ? Any : 0
  for (const { takes, particle, force } of entries) {
    if (takes & Takes.clause) bits |= MayTakeClause
    if (particle !== undefined) continue
    if (takes & (Takes.clause | Takes.that)) bits |= Reports
    if (!(takes & Takes.clause)) continue
    bits |= TakesClause
    if (takes & Takes.quotation && force !== 'believe' && force !== 'feel' && force !== 'intend') bits |= Speaks
  }
  return bits
}
