import { be, dash } from '../../clauses/words.ts'
import { type Form, lemmaFact, lemmaIn, promise, Shape, Tag, type Token, WordBits } from '../../language/index.ts'
import { adjectiveCue, cueLemma, isBesideSource, markerEntries, nounCuesOf, nounEntries, verbCue } from './index.ts'

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
  /** A form whose lemma is a cue as a noun; the word is one where it has that lemma. */
  Inflected: 1 << 8,
  /** Any word: its bits are known. */
  Known: 1 << 9,
  /** The longest word of a marker. */
  MarkerWord: 1 << 10,
} as const

const linking: ReadonlySet<string> = new Set(
  "be 's become remain feel stay seem appear grow get sound look make".split(' '),
)

/** The longest word of each marker: its first may be as common as `in`. */
const markerWords = markerEntries
  .filter(isBesideSource)
  .map(({ lemma, fixed }) => [lemma, ...fixed].reduce((a, b) => (b.length > a.length ? b : a)))

/** Bits of words in lower case, nouns in the singular. */
const listed = new WordBits([
  [Trigger.Colon, ':'],
  [Trigger.Noun, nounEntries.map(({ lemma }) => lemma)],
  [Trigger.Marker, markerEntries.filter(isBesideSource).map(({ lemma }) => lemma)],
  [Trigger.MarkerWord, markerWords],
  [Trigger.Poll, 'poll polls polling survey surveys'],
])

function bitsOf(form: Form): number {
  const { text, lower, can, shape } = form
  const bits = Trigger.Known | listed.get(lower)
  if (shape & Shape.Mark) return dash.test(text) ? bits | Trigger.Dash : bits
  if (bits & Trigger.Noun) return bits
  if (lower.endsWith('s')) return bits | (listed.get(lower.slice(0, -1)) & Trigger.Noun)
  const inflected =
    can & (Tag.Verb | Tag.Plural) && (isNoun(lemmaIn(form, Tag.Verb)) || isNoun(lemmaIn(form, Tag.Plural)))
  return inflected ? bits | Trigger.Inflected : bits
}

const isNoun = (lemma: string): boolean => (listed.get(lemma) & Trigger.Noun) !== 0

function triggersOf(form: Form): number {
  if (form.triggers === 0) form.triggers = bitsOf(form)
  return form.triggers
}

const callers = Trigger.Noun | Trigger.Inflected | Trigger.MarkerWord | Trigger.Colon | Trigger.Dash | Trigger.Poll

/** Promised by words without which no word of a sentence calls a rule. */
export const calling: number = promise((_, __, ___, form) => (triggersOf(form) & callers) !== 0)

/** Bits of `Trigger` that call the rules of a word. */
export function wordTriggers(token: Token): number {
  const bits = triggersOf(token.form)
  if (token.house === undefined && (!(bits & Trigger.Inflected) || token.lemma === token.lower)) return bits
  return nounCuesOf(token).length > 0 ? bits | Trigger.Noun : bits
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
