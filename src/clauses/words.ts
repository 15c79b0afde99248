import { type Form, looks, Shape, Tag, type Token, WordBits } from '../language/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const be = words("am is are was were be been being 'm 're")
const have = words("has have had having 've")
export const modals = words("will would shall should can could may might must 'll wo ca ought cannot")
export const negations = words("not n't never")
export const subjectPronouns = words('i he she it we they you who there')
const determiners = words(
  `the a an this these those my his her its our their your some any no each every another many most several few both all
  such either neither what whatever`,
)
export const prepositions = words(
  `of in on at by for with from to into onto about against over under between among during through throughout across
  toward towards upon within without behind beyond near after before since until amid despite like unlike per via including
  around along outside inside off out up down as than regarding concerning following`,
)
export const subordinators = words(
  'that if whether because although though while when whenever where after before since until unless as once whereas why how lest',
)
export const relatives = words('who whom which whose that where when')
export const coordinators = words('and or but nor yet')
const adverbs = words(
  `also then later now still just even only once again too already soon ever always often sometimes rather quite very so
  really actually simply further instead otherwise therefore thus hence meanwhile however perhaps maybe almost nearly
  today yesterday tomorrow tonight long far first finally repeatedly`,
)

/** What a word can be by its form alone. */
export const Word = {
  Be: 1 << 0,
  Have: 1 << 1,
  Do: 1 << 2,
  Modal: 1 << 3,
  Negation: 1 << 4,
  SubjectPronoun: 1 << 5,
  Determiner: 1 << 6,
  Preposition: 1 << 7,
  Subordinator: 1 << 8,
  Relative: 1 << 9,
  Coordinator: 1 << 10,
  /** An adverb of the list. */
  Adverb: 1 << 11,
  /** Ends as adverbs do. */
  Ly: 1 << 12,
  /** `'s` or `'`. */
  Possessive: 1 << 13,
  Comma: 1 << 14,
  QuoteMark: 1 << 15,
  Dash: 1 << 16,
  That: 1 << 17,
  Like: 1 << 18,
  /** A word before `'s` that makes it a verb. */
  Contracts: 1 << 19,
  /** `'s` or `'d`. */
  Contraction: 1 << 20,
  /** Ends in -ing, in -ed, in -s. */
  Ing: 1 << 21,
  Ed: 1 << 22,
  S: 1 << 23,
  /** `’` or `'` alone. */
  Apostrophe: 1 << 24,
  /** `,` `.` `?` or `!`. */
  Stop: 1 << 25,
  Hyphen: 1 << 26,
  /** `;` or `:`. */
  Colon: 1 << 27,
  To: 1 << 28,
  Bracket: 1 << 29,
  /** A subordinator, relative pronoun or question word: it may open a clause. */
  Opens: 1 << 30,
  /** Any word: its bits are known. */
  Known: 1 << 31,
} as const

export const dash = /^(?:[–—―]|--+)$/

const lists: readonly (readonly [bits: number, words: Iterable<string>])[] = [
  [Word.Be, be],
  [Word.Have, have],
  [Word.Do, words('do does did')],
  [Word.Modal, modals],
  [Word.Negation, negations],
  [Word.SubjectPronoun | Word.Contracts, subjectPronouns],
  [Word.Contracts, words('that what here where how everybody everyone nobody someone')],
  [Word.Determiner, determiners],
  [Word.Preposition, prepositions],
  [Word.Subordinator | Word.Opens, subordinators],
  [Word.Relative | Word.Opens, relatives],
  [Word.Opens, words('what')],
  [Word.Coordinator, coordinators],
  [Word.Adverb, adverbs],
  [Word.That, words('that')],
  [Word.Like, words('like')],
  [Word.To, words('to')],
  [Word.Possessive, words("'s ' ’")],
  [Word.Contraction, words("'s 'd")],
  [Word.Apostrophe, words("' ’")],
  [Word.QuoteMark, words("\" “ ” « » „ ‘ '' ``")],
  [Word.Comma | Word.Stop, words(',')],
  [Word.Stop, words('. ? !')],
  [Word.Colon, words('; :')],
  [Word.Hyphen, words('-')],
  [Word.Bracket, words('( [ ) ]')],
]
const listed = new WordBits(lists)

/** Bits of `Word`. */
export function wordBits({ form }: Token): number {
  if (form.words === 0) form.words = bitsOf(form)
  return form.words
}

function bitsOf({ text, lower, shape }: Form): number {
  if (shape & Shape.Mark) return Word.Known | (listed.get(text) || (dash.test(text) ? Word.Dash : 0))
  const bits = Word.Known | listed.get(lower)
  if (lower.endsWith('s')) return bits | Word.S
  if (lower.endsWith('ing')) return bits | Word.Ing
  if (lower.endsWith('ed')) return bits | Word.Ed
  return lower.endsWith('ly') ? bits | Word.Ly : bits
}

/** Whether the word is one of those in `bits` of `Word`. */
export const is = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (wordBits(token) & bits) !== 0

const auxiliary = Word.Be | Word.Have | Word.Do | Word.Modal
const opener = Word.Subordinator | Word.Relative | Word.Coordinator
/** Bits of words that are part of a verb group, or open an infinitive. */
const verbal = auxiliary | Word.Contraction | Word.To
const functionWord = Word.Determiner | Word.SubjectPronoun | opener | Word.Adverb

/** `'s` and `'d` after a pronoun are verbs: `he’s said`, `they’d asked`. */
export const isContracted = (tokens: readonly Token[], i: number): boolean =>
  is(tokens[i], Word.Contraction) && i > 0 && is(tokens[i - 1], Word.Contracts)

export const isAuxiliary = (tokens: readonly Token[], i: number): boolean =>
  is(tokens[i], auxiliary | Word.Contraction) && (is(tokens[i], auxiliary) || isContracted(tokens, i))

export const isBe = (token: Token | undefined): boolean => is(token, Word.Be)
export const isHave = (token: Token | undefined): boolean => is(token, Word.Have)

export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false
  const bits = wordBits(token)
  if (bits & (Word.Negation | Word.Adverb)) return true
  return (token.tags & Tag.Adverb) !== 0 || ((bits & Word.Ly) !== 0 && !(token.tags & (Tag.Noun | Tag.Verb)))
}

export function isDeterminer(token: Token | undefined): boolean {
  if (token === undefined) return false
  const bits = wordBits(token)
  return (bits & Word.Determiner) !== 0 || ((token.tags & Tag.Determiner) !== 0 && !(bits & Word.That))
}

export const isPossessive = (token: Token | undefined): boolean => is(token, Word.Possessive)
export const isComma = (token: Token | undefined): boolean => is(token, Word.Comma)
export const isQuoteMark = (token: Token | undefined): boolean => is(token, Word.QuoteMark)
export const isColon = (token: Token | undefined): boolean => is(token, Word.Colon)
export const isDash = (token: Token | undefined): boolean => is(token, Word.Dash)
export const isCoordinator = (token: Token | undefined): boolean => is(token, Word.Coordinator)
export const isPreposition = (token: Token | undefined): boolean => is(token, Word.Preposition)
export const isSubjectPronoun = (token: Token | undefined): boolean => is(token, Word.SubjectPronoun)
/** A word that opens a clause of its own or joins two. */
export const isOpener = (token: Token | undefined): boolean => is(token, opener)

/** A dash, or a hyphen that stands alone. */
export function isDashAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!is(token, Word.Dash | Word.Hyphen)) return false
  if (is(token, Word.Dash)) return true
  if (i === 0 || i + 1 >= tokens.length) return false
  return tokens[i - 1]!.end < token!.start && token!.end < tokens[i + 1]!.start
}

/** A noun, name, pronoun or number: what can end a noun phrase. */
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  !(token.tags & Tag.Punctuation) &&
  ((token.tags & (Tag.Noun | Tag.Pronoun | Tag.Number)) !== 0 || (wordBits(token) & Word.SubjectPronoun) !== 0)

/** A word that opens a clause of its own or joins two. */
export const isClauseOpener = (lower: string): boolean =>
  subordinators.has(lower) || relatives.has(lower) || coordinators.has(lower)

/** Prepositions, determiners, pronouns and conjunctions, whatever the tagger says. */
export function isFunctionWord(token: Token): boolean {
  const bits = wordBits(token)
  return (bits & functionWord) !== 0 || ((bits & Word.Preposition) !== 0 && !(bits & Word.Like))
}

/** Whether a verb group may begin with the word; most words cannot. */
export function mayBeginVerb(token: Token): boolean {
  const bits = wordBits(token)
  if (bits & verbal) return true
  return (token.tags & Tag.Verb) !== 0 || (bits & (Word.Ing | Word.Ed | Word.S)) !== 0
}

/** An opening quotation mark: it touches the word after it. */
export const opensQuote = (tokens: readonly Token[], i: number): boolean =>
  isQuoteMark(tokens[i]) && tokens[i]!.text !== '”' && tokens[i]!.end === tokens[i + 1]?.start

/** A mark that closes a quotation; a single one only behind punctuation, where it can be no apostrophe. */
export const closesQuote = (tokens: readonly Token[], i: number): boolean =>
  i >= 0 &&
  is(tokens[i], Word.QuoteMark | Word.Apostrophe) &&
  (is(tokens[i], Word.QuoteMark) || (i > 0 && is(tokens[i - 1], Word.Stop)))

/** A word that behind a verb opens its object. */
export const opensObject = (token: Token | undefined): boolean =>
  isDeterminer(token) || isSubjectPronoun(token) || looks(token, Shape.Capital)
