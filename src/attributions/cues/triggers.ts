import { be, dash } from '../../clauses/words.ts'
import { lemmaFact, type Token } from '../../language/index.ts'
import { adjectiveCue, cueLemma, nounEntriesOf, sourceMarkers, verbCue } from './index.ts'

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
} as const

const linking = /^(?:be|become|remain|feel|stay|seem|appear|grow|get|sound|look|make)$/

const builtIn = lemmaFact((lemma, form) => {
  const { lower, text } = form
  let bits = 0
  if (verbCue(cueLemma({ lemma, lower })).length) bits |= Trigger.Verb
  if (nounEntriesOf(lemma, form).length) bits |= Trigger.Noun
  if (adjectiveCue(lower).length) bits |= Trigger.Adjective
  if (be.has(lower) || lower === "'s" || linking.test(lemma)) bits |= Trigger.Linking
  if (sourceMarkers(lower).length) bits |= Trigger.Marker
  if (text === ':') bits |= Trigger.Colon
  if (dash.test(text)) bits |= Trigger.Dash
  return bits
})

/** Bits of `Trigger`: those of the built-in lexicon with what the house adds. */
export function triggersOf(token: Token): number {
  const { house } = token
  if (house === undefined) return builtIn(token)
  let bits = builtIn(token)
  if (house.verb) bits |= Trigger.Verb
  if (house.noun) bits |= Trigger.Noun
  if (house.adjective) bits |= Trigger.Adjective
  return bits
}
