import { lemmaFact, type Token, wordFact } from '../../language/index.ts'
import { feelingAdjectives } from './adjectives/feeling.ts'
import { mindAdjectives } from './adjectives/mind.ts'
import { type CueEntry, Takes } from './entry.ts'
import { markerEntries } from './markers.ts'
import { feelingNouns } from './nouns/feeling.ts'
import { speechNouns } from './nouns/speech.ts'
import { stanceNouns } from './nouns/stance.ts'
import { willNouns } from './nouns/will.ts'
import { allege, suggest } from './verbs/allege.ts'
import { ask, believe } from './verbs/believe.ts'
import { deny } from './verbs/deny.ts'
import { disfavour, favour } from './verbs/feel.ts'
import { intend, urge } from './verbs/intend.ts'
import { confirm, reveal } from './verbs/know.ts'
import { manner } from './verbs/manner.ts'
import { speak } from './verbs/state.ts'

export { type Complement, type CueEntry, complements, cueEntry, leadsTo, ruleNames, Takes } from './entry.ts'
export { lightVerbs } from './light-verbs.ts'

const none: readonly CueEntry[] = []

/** Every verb entry, in the order in which senses of one lemma are tried. */
export const verbEntries: readonly CueEntry[] = [
  ...speak,
  ...manner,
  ...confirm,
  ...reveal,
  ...allege,
  ...suggest,
  ...believe,
  ...ask,
  ...deny,
  ...intend,
  ...urge,
  ...favour,
  ...disfavour,
]
export const nounEntries: readonly CueEntry[] = [...speechNouns, ...stanceNouns, ...willNouns, ...feelingNouns]
export const adjectiveEntries: readonly CueEntry[] = [...mindAdjectives, ...feelingAdjectives]
export { markerEntries } from './markers.ts'

const verbs = byLemma(verbEntries)
const nouns = byLemma(nounEntries)
const adjectivesByLemma = byLemma(adjectiveEntries)
const markersByWord = byLemma(markerEntries)

/** The built-in entries of a verb's lemma, with and without fixed words; those with more fixed words first. */
export function verbCue(lemma: string): readonly CueEntry[] {
  return verbs.get(lemma) ?? none
}

const builtInVerb = lemmaFact((lemma, { lower }) => verbCue(cueLemma({ lemma, lower })))
const builtInPlainVerb = lemmaFact((lemma, { lower }) => plainOf(verbCue(cueLemma({ lemma, lower }))))
const builtInNoun = lemmaFact(nounEntriesOf)
const builtInAdjective = wordFact(({ lower }) => adjectiveCue(lower))

/** The entries of a verb form in the text: the house's own, or the built-in ones of its lemma. */
export const verbCuesOf = (token: Token): readonly CueEntry[] => token.house?.verb ?? builtInVerb(token)

/** Those of them without fixed words. */
export const plainVerbCuesOf = (token: Token): readonly CueEntry[] =>
  token.house?.verb ? plainOf(token.house.verb) : builtInPlainVerb(token)

/** Those of a verb that fit the word behind it: with fixed words only where it may be the first of them. */
export const verbCuesBefore = (next: Token | undefined, verb: Token): readonly CueEntry[] =>
  verb.house?.verb || (next !== undefined && beginsFixed(next)) ? verbCuesOf(verb) : builtInPlainVerb(verb)

/** Whether fixed words of a verb may begin with the word. */
const beginsFixed = wordFact(({ lower }) => firstFixed.has(lower))
const firstFixed: ReadonlySet<string | undefined> = new Set(verbEntries.map(({ fixed }) => fixed[0]))

/** The entries of a noun in the text, singular or plural, whatever verb or adjective the tagger sees in it. */
export const nounCuesOf = (token: Token): readonly CueEntry[] => token.house?.noun ?? builtInNoun(token)

/** The markers beside a source that may begin at a word. */
export const markersOf = wordFact(({ lower }) => sourceMarkers(lower))

/** The entries of an adjective or adjectival participle in the text. */
export const adjectiveCuesOf = (token: Token): readonly CueEntry[] => token.house?.adjective ?? builtInAdjective(token)

/**
 * The lemma under which a verb form is a cue: the token's own, or one guessed from its ending where the tagger took the form
 * for a noun or name (`Claiming`, `Says` in a headline).
 */
export function cueLemma(
  { lemma, lower }: { readonly lemma: string; readonly lower: string },
  lemmas: { has(lemma: string): boolean } = verbs,
): string {
  if (lemmas.has(lemma)) return lemma
  if (lemma !== lower && lemmas.has(lower)) return lower
  if (!inflected.has(lower.charCodeAt(lower.length - 1))) return lemma
  for (const [ending, replacements] of endings) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    for (const replacement of replacements) if (lemmas.has(stem + replacement)) return stem + replacement
    if (/([bdglmnprt])\1$/.test(stem) && lemmas.has(stem.slice(0, -1))) return stem.slice(0, -1)
  }
  return lemma
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ing', ['', 'e']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
]

/** The last letters of those endings. */
const inflected: ReadonlySet<number> = new Set(endings.map(([ending]) => ending.charCodeAt(ending.length - 1)))

/** The entries of a noun's lemma (singular). */
export function nounCue(lemma: string): readonly CueEntry[] {
  return nouns.get(lemma) ?? none
}

/** The entries of an adjective or adjectival participle, as it stands in the text (lower case). */
export function adjectiveCue(word: string): readonly CueEntry[] {
  return adjectivesByLemma.get(word) ?? none
}

/** The entries of a noun, singular or plural. */
export function nounEntriesOf(lemma: string, { lower }: { readonly lower: string }): readonly CueEntry[] {
  const own = nounCue(lower)
  if (own.length) return own
  return nounCue(lower.endsWith('s') ? lower.slice(0, -1) : lemma)
}

/** The adverbial markers that begin with a word (lower case): `according` → `according to`. */
export function markers(firstWord: string): readonly CueEntry[] {
  return markersByWord.get(firstWord) ?? none
}

/** Those of the markers that stand beside a source: `according to the ministry`. */
export const sourceMarkers = (firstWord: string): readonly CueEntry[] => markers(firstWord).filter(isBesideSource)

/** Whether a marker stands beside a source. */
export const isBesideSource = ({ weak, takes }: CueEntry): boolean => !weak && (takes & Takes.noun) !== 0

const plainOf = (entries: readonly CueEntry[]): readonly CueEntry[] =>
  entries.every(isPlain) ? entries : entries.filter(isPlain)
const isPlain = ({ particle }: CueEntry): boolean => particle === undefined

function byLemma(entries: readonly CueEntry[]): Map<string, CueEntry[]> {
  const map = new Map<string, CueEntry[]>()
  for (const entry of entries) {
    const list = map.get(entry.lemma)
    if (list) list.push(entry)
    else map.set(entry.lemma, [entry])
  }
  const length = (entry: CueEntry) => (entry.particle ? entry.particle.length : 0)
  for (const list of map.values()) list.sort((a, b) => length(b) - length(a))
  return map
}
