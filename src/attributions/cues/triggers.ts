import { be, dash } from '../../clauses/words.ts'
import { type Form, lemmaIn, Tag, type Token, wordFact } from '../../language/index.ts'
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

const linking: ReadonlySet<string> = new Set(
  "be 's become remain feel stay seem appear grow get sound look make".split(' '),
)

/** The bits of all that a form may be, whatever the tagger takes it for. */
const builtIn = wordFact(form => {
  const { text, lower } = form
  const verbLemma = lemmaIn(form, Tag.Verb)
  let bits = lemmaBits(verbLemma, form)
  const nounLemma = lemmaIn(form, Tag.Plural)
  if (nounLemma !== verbLemma) bits |= lemmaBits(nounLemma, form)
  if (lower !== verbLemma && lower !== nounLemma) bits |= lemmaBits(lower, form)
  if (be.has(lower)) bits |= Trigger.Linking
  if (adjectiveCue(lower).length) bits |= Trigger.Adjective
  if (sourceMarkers(lower).length) bits |= Trigger.Marker
  if (text === ':') bits |= Trigger.Colon
  if (dash.test(text)) bits |= Trigger.Dash
  return bits
})

function lemmaBits(lemma: string, form: Form): number {
  let bits = 0
  if (verbCue(cueLemma({ lemma, lower: form.lower })).length) bits |= Trigger.Verb
  if (nounEntriesOf(lemma, form).length) bits |= Trigger.Noun
  if (linking.has(lemma)) bits |= Trigger.Linking
  return bits
}

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
