import { lightVerbs } from '../attributions/cues/index.ts'
import { has, lemmaFact, looks, Shape, Tag, type Token, wordLists } from '../language/index.ts'
import { isNounCue, isVerbCue } from './cue-verbs.ts'
import * as w from './words.ts'

const { Ing, Ed, S } = w.Word

/** Forms that are participles and never a past tense. */
const OnlyParticiple = 1
/** Prepositions that look like verbs. */
const Prepositional = 2
/** Behind these even those are verbs. */
const Verbal = 4
/** Words in -ing that stand before a noun as adjectives: `ranking member`, `managing director`. */
const Attributive = 8
/** Prepositions that only an -ing form follows. */
const BeforeNoun = 16
/** Words that may lead to a cue's -ing form, as a comma does. */
const Leads = 32
const Back = 64
/** Determiners that may also stand alone, as subjects. */
const Quantity = 128
const word = wordLists([
  [
    OnlyParticiple,
    `known seen given taken shown written spoken chosen broken driven drawn grown thrown done gone been born begun hidden
    forgotten stolen sworn torn worn withdrawn undertaken mistaken proven eaten fallen forbidden`,
  ],
  [Prepositional, 'like including concerning regarding following according given'],
  [Verbal, "i you we they who to not n't really also"],
  [
    Attributive,
    `ranking managing acting leading founding presiding ruling outgoing incoming visiting sitting existing remaining growing
    competing opposing surviving working living`,
  ],
  [BeforeNoun, 'of in on at by for with from into about against between among to over without as despite'],
  [Leads, 'by in without after before while when and or'],
  [Back, 'back'],
  [Quantity, 'all both many'],
])
const isLight = lemmaFact(lemma => lightVerbs.has(lemma))

export const isOnlyParticiple = (token: Token): boolean => (word(token) & OnlyParticiple) !== 0

/** Whether an open-class token may be a verb here: not after a determiner, and no capital inside a sentence. */
export function mayBeVerb(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!
  if (has(token, Tag.Punctuation) || w.isFunctionWord(token)) return false
  if (has(token, Tag.Participle) && !has(token, Tag.Past) && w.isNounLike(tokens[i + 1])) return false
  const before = i > 0 ? tokens[i - 1] : undefined
  if (!has(token, Tag.Verb))
    return w.is(token, Ing | Ed | S) && (isSayingForm(tokens, i, before) || isPastBeforeObject(tokens, i, before))
  if (looks(token, Shape.Capital) && !looks(token, Shape.SentenceStart)) return false
  const own = word(token)
  if (own & Prepositional) return before !== undefined && (word(before) & Verbal) !== 0
  if (i === first || !before) return true
  // `a D.C.-based strategist`
  if (w.is(before, w.Word.Hyphen) && before.end === token.start && i - 1 > first) return false
  return !isNounAfter(tokens, i, before, own)
}

/** Whether what stands before makes a noun or an adjective of a word that can be a verb. */
function isNounAfter(tokens: readonly Token[], i: number, before: Token, own: number): boolean {
  const token = tokens[i]!
  const ing = w.is(token, Ing)
  const nounNext = has(tokens[i + 1], Tag.Noun)
  if (ing && nounNext && (has(before, Tag.Number | Tag.Adjective) || own & Attributive)) return true
  if (has(before, Tag.Verb) && (own & Back || (isLight(before) && isNounCue(token)))) return true
  const adverb = w.isAdverb(before)
  if (nounNext && !ing && adverb && i > 1 && w.isDeterminer(tokens[i - 2])) return true
  if (w.isDeterminer(before) && !(word(before) & Quantity)) return true
  if (w.isPossessive(before) && !w.isContracted(tokens, i - 1)) return true
  if (w.isPreposition(before) && word(before) & BeforeNoun) return !ing
  return (
    has(before, Tag.Adjective) && !has(before, Tag.Noun | Tag.Verb) && !adverb && has(token, Tag.Base | Tag.Present3)
  )
}

/** `the refusal surprised the bank`: an adjective in -ed between a noun and a determiner is a past. */
const isPastBeforeObject = (tokens: readonly Token[], i: number, before: Token | undefined): boolean =>
  w.is(tokens[i], Ed) && has(tokens[i], Tag.Adjective) && w.isNounLike(before) && w.isDeterminer(tokens[i + 1])

/** `…, claiming that`: a cue's -ing form after a comma or preposition is a verb whatever its tag. */
function isSayingForm(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const token = tokens[i]!
  if (before === undefined) return false
  if (w.closesQuote(tokens, i - 1)) return w.is(token, Ed | S) && isVerbCue(token)
  return w.is(token, Ing) && (w.isComma(before) || (word(before) & Leads) !== 0) && isVerbCue(token)
}
