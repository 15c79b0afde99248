import type { HouseWord } from '../lexicon/lexicon.ts'
import type { Form } from './forms.ts'

/**
 * A token: a word, a number or one mark of punctuation.
 *
 * Words are split as the Penn Treebank splits them (`Kim` + `’s`, `do` + `n't`, `they` + `'re`); a hyphenated word stays one
 * token. `text` is always exactly `document.view.slice(start, end)`.
 */
export class Token {
  /** UTF-16 offset of the first code unit in the document's text. */
  readonly start: number
  /** UTF-16 offset after the last code unit. */
  readonly end: number
  /** Bits of `Tag`: what the word is in this sentence. */
  readonly tags: number
  /** Bits of `Shape`: what the word looks like. */
  readonly shape: number
  /** Dictionary form for its tag: infinitive of a verb, singular of a noun, otherwise `lower`. */
  readonly lemma: string
  /** The written word, with what it tells by itself. */
  readonly form: Form

  constructor(start: number, end: number, tags: number, shape: number, lemma: string, form: Form) {
    this.start = start
    this.end = end
    this.tags = tags
    this.shape = shape
    this.lemma = lemma
    this.form = form
  }

  // Read from the form: a place in each token for what its form has would be room taken for every word of a text.
  get text(): string {
    return this.form.text
  }

  /** Lower case, with a curly apostrophe made straight: the key for word lists. */
  get lower(): string {
    return this.form.lower
  }

  /** What the house lexicon says of the word. */
  get house(): HouseWord | undefined {
    return undefined
  }

  /** The token as the house lexicon has it. */
  asHouse(house: HouseWord | undefined, tags: number): Token {
    return new HouseToken(this, house, tags)
  }
}

/** A token of a house word: most texts have none, and take no room for what it says. */
class HouseToken extends Token {
  readonly #house: HouseWord | undefined

  constructor({ start, end, shape, lemma, form }: Token, house: HouseWord | undefined, tags: number) {
    super(start, end, tags, shape, lemma, form)
    this.#house = house
  }

  override get house(): HouseWord | undefined {
    return this.#house
  }
}

/** Part-of-speech bits. A token has one coarse class (Noun, Verb, …) and any number of finer bits. */
export const Tag = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  /** Proper noun. */
  Proper: 1 << 2,
  Pronoun: 1 << 3,
  /** `'s`, `my`, `their`. */
  Possessive: 1 << 4,
  Determiner: 1 << 5,
  Adjective: 1 << 6,
  Adverb: 1 << 7,
  Preposition: 1 << 8,
  /** Coordinating: and, or, but, nor. */
  Conjunction: 1 << 9,
  /** Subordinating: that, because, if, while. */
  Subordinator: 1 << 10,
  Verb: 1 << 11,
  /** Base form: infinitive, imperative or present plural. */
  Base: 1 << 12,
  /** Past tense. May stand together with Participle where the form does not tell and the context did not decide. */
  Past: 1 << 13,
  /** Past participle. */
  Participle: 1 << 14,
  /** -ing form. */
  Gerund: 1 << 15,
  /** Third person singular present. */
  Present3: 1 << 16,
  Modal: 1 << 17,
  /** be, have, do (as any form), whether auxiliary or copula. */
  Auxiliary: 1 << 18,
  /** A cardinal, an ordinal or a number in digits. */
  Number: 1 << 19,
  /** up, out, off after a verb. */
  Particle: 1 << 20,
  /** Infinitival `to`. */
  To: 1 << 21,
  /** not, n't, never. */
  Negation: 1 << 22,
  Interjection: 1 << 23,
  Punctuation: 1 << 24,
  /** who, which, what, when, where, why, how. */
  Wh: 1 << 25,
} as const

/** What a token looks like, whatever its meaning. */
export const Shape = {
  /** First letter upper case. */
  Capital: 1 << 0,
  /** All letters upper case, two or more of them. */
  AllCaps: 1 << 1,
  /** Holds a digit. */
  Digit: 1 << 2,
  /** Ends in a full stop that belongs to it: an abbreviation or initial. */
  Abbreviation: 1 << 3,
  Hyphen: 1 << 4,
  /** A capital letter and a full stop: an initial. */
  Initial: 1 << 5,
  /** No letters or digits. */
  Mark: 1 << 6,
  /** A capital that is not the first letter: McCain, iPhone. */
  InnerCapital: 1 << 7,
  /** Opens a sentence (after quotation marks and brackets): its capital proves nothing. */
  SentenceStart: 1 << 8,
} as const

export const has = (token: Token | undefined, tags: number): boolean => token !== undefined && (token.tags & tags) !== 0
export const looks = (token: Token | undefined, shape: number): boolean =>
  token !== undefined && (token.shape & shape) !== 0
