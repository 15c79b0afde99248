import { has, Tag, type Token } from '../language/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const be = words("am is are was were be been being 'm 're")
const have = words("has have had having 've")
const dos = words('do does did')
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

/** `'s` and `'d` after a pronoun are verbs: `he’s said`, `they’d asked`. */
export function isContracted(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (lower !== "'s" && lower !== "'d") return false
  const before = tokens[i - 1]?.lower ?? ''
  return subjectPronouns.has(before) || /^(that|what|here|where|how|everybody|everyone|nobody|someone)$/.test(before)
}

export function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  return be.has(lower) || have.has(lower) || dos.has(lower) || modals.has(lower) || isContracted(tokens, i)
}

export const isBe = (token: Token | undefined): boolean => token !== undefined && be.has(token.lower)
export const isHave = (token: Token | undefined): boolean => token !== undefined && have.has(token.lower)

export function isAdverb(token: Token | undefined): boolean {
  if (!token) return false
  if (negations.has(token.lower) || adverbs.has(token.lower)) return true
  return has(token, Tag.Adverb) || (/ly$/.test(token.lower) && !has(token, Tag.Noun | Tag.Verb))
}

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (determiners.has(token.lower) || (has(token, Tag.Determiner) && token.lower !== 'that'))

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === "'")

export const isComma = (token: Token | undefined): boolean => token?.text === ','
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”«»„‘]|''|``)$/.test(token.text)
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[–—―]|--+)$/.test(token.text)

/** A dash, or a hyphen that stands alone. */
export const isDashAt = (tokens: readonly Token[], i: number): boolean =>
  isDash(tokens[i]) ||
  (tokens[i]?.text === '-' &&
    tokens[i - 1] !== undefined &&
    tokens[i - 1]!.end < tokens[i]!.start &&
    tokens[i]!.end < (tokens[i + 1]?.start ?? 0))

/** A noun, name, pronoun or number: what can end a noun phrase. */
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  !has(token, Tag.Punctuation) &&
  (has(token, Tag.Noun | Tag.Pronoun | Tag.Number) || subjectPronouns.has(token.lower))

/** A word that opens a clause of its own or joins two. */
export const isClauseOpener = (lower: string): boolean =>
  subordinators.has(lower) || relatives.has(lower) || coordinators.has(lower)

/** Prepositions, determiners, pronouns and conjunctions, whatever the tagger says. */
export const isFunctionWord = ({ lower }: Token): boolean =>
  (prepositions.has(lower) && lower !== 'like') ||
  determiners.has(lower) ||
  subjectPronouns.has(lower) ||
  isClauseOpener(lower) ||
  adverbs.has(lower)

/** An opening quotation mark: it touches the word after it. */
export const opensQuote = (tokens: readonly Token[], i: number): boolean =>
  isQuoteMark(tokens[i]) && tokens[i]!.text !== '”' && tokens[i]!.end === tokens[i + 1]?.start

/** A mark that closes a quotation; a single one only behind punctuation, where it can be no apostrophe. */
export const closesQuote = (tokens: readonly Token[], i: number): boolean =>
  isQuoteMark(tokens[i]) || (/^[’']$/.test(tokens[i]?.text ?? '') && /^[,.?!]$/.test(tokens[i - 1]?.text ?? ''))
