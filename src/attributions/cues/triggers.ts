import { be, dash } from '../../clauses/words.ts'
import { type Form, lemmaFact, type Token } from '../../language/index.ts'
import { adjectiveCue, cueLemma, markerEntries, nounCuesOf, nounEntries, sourceMarkers, verbCue } from './index.ts'

/** What a word may be to the rules, as bits: only the rules that one of them calls are tried at it. */
export const Trigger = {
  Verb: 1 << 0,
  Noun: 1 << 1,
  Adjective: 1 << 2,
  /** A verb that links a subject with what it feels or believes. */
  Linking: 1 << 3,
  /** The first word of `according to` and its like. */
  Marker: 1 << 4,
  Colon: 1 << 5,
  Dash: 1 << 6,
  /** A poll, which may speak for those who were asked. */
  Poll: 1 << 7,
  /** Any word: its bits are known. */
  Known: 1 << 8,
} as const

const linking: ReadonlySet<string> = new Set(
  "be 's become remain feel stay seem appear grow get sound look make".split(' '),
)

/** Bits of words in lower case, nouns in the singular. */
const listed = new Map<string, number>([[':', Trigger.Colon]])
const list = (bit: number, words: Iterable<string>): void => {
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit)
}
list(
  Trigger.Noun,
  nounEntries.map(({ lemma }) => lemma),
)
list(
  Trigger.Marker,
  markerEntries.map(({ lemma }) => lemma).filter(word => sourceMarkers(word).length > 0),
)
list(Trigger.Poll, ['poll', 'polls', 'polling', 'survey', 'surveys'])

function bitsOf({ text, lower }: Form): number {
  const bits = Trigger.Known | (listed.get(lower) ?? 0)
  if (dash.test(text)) return bits | Trigger.Dash
  return lower.endsWith('s') ? bits | ((listed.get(lower.slice(0, -1)) ?? 0) & Trigger.Noun) : bits
}

/** Bits of `Trigger` that call the rules of a word. */
export function wordTriggers(token: Token): number {
  const { form, lemma, lower, house } = token
  if (form.triggers === 0) form.triggers = bitsOf(form)
  if (lemma === lower && house === undefined) return form.triggers
  return nounCuesOf(token).length > 0 ? form.triggers | Trigger.Noun : form.triggers
}

/** Those of the built-in lexicon that call the rules of a verb. */
const builtIn = lemmaFact((lemma, { lower }) => {
  let bits = 0
  if (verbCue(cueLemma({ lemma, lower })).length) bits |= Trigger.Verb
  if (linking.has(lemma) || be.has(lower)) bits |= Trigger.Linking
  if (adjectiveCue(lower).length) bits |= Trigger.Adjective
  return bits
})

/** Bits of `Trigger` that call the rules of a verb by its head. */
export function verbTriggers(token: Token): number {
  const { house } = token
  let bits = builtIn(token)
  if (house?.verb) bits |= Trigger.Verb
  if (house?.adjective) bits |= Trigger.Adjective
  return bits
}
