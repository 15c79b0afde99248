import { type CueEntry, nounCue, Takes, verbCuesOf } from '../attributions/cues/index.ts'
import { type Token, wordFact } from '../language/index.ts'

/** A form of a verb that can be a cue. */
export const isVerbCue = (token: Token): boolean => verbCuesOf(token).length > 0

/** A cue that takes a finite clause without `that`, alone or with a fixed word of its own. */
export const mayTakeClause = (token: Token): boolean => verbCuesOf(token).some(hasClause)

/** A cue that takes a finite clause without `that` right behind it. */
export const takesClause = (token: Token): boolean => verbCuesOf(token).some(hasBareClause)

/** A verb of speech: what it reports goes back to the speaker of another. */
export const speaks = (token: Token): boolean => verbCuesOf(token).some(isSpeech)

/** A cue that takes a clause, with or without `that`. */
export const reports = (token: Token): boolean => verbCuesOf(token).some(isReport)

export const isNounCue = wordFact(({ lower }) => nounCue(lower).length > 0)

const hasClause = ({ takes }: CueEntry): boolean => (takes & Takes.clause) !== 0
const hasBareClause = (entry: CueEntry): boolean => entry.particle === undefined && hasClause(entry)
const isReport = ({ takes, particle }: CueEntry): boolean =>
  particle === undefined && (takes & (Takes.clause | Takes.that)) !== 0
const isSpeech = (entry: CueEntry): boolean =>
  hasBareClause(entry) && (entry.takes & Takes.quotation) !== 0 && !/^(?:believe|feel|intend)$/.test(entry.force)
