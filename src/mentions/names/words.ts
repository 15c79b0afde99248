import type { Document } from '../../document/index.ts'
import { looks, Shape, type Token, wordFact } from '../../language/index.ts'
import { besideOf } from './beside.ts'
import { Class, classesOf } from './classes.ts'
import { cutOf, type Part } from './hyphens.ts'
import { writtenOf } from './written.ts'

/**
 * The words that names are made of: the document's tokens, hyphenated ones cut where a name ends (`Beijing-based`, `pro-Kremlin`,
 * `India-Pakistan`). Parallel arrays; index `i` is a word's number.
 */
export type Words = {
  readonly words: readonly Token[]
  /** Token number of each word. */
  readonly token: Int32Array
  /** Class bits of each word. */
  readonly classes: Int32Array
  /** Bits of `Written` of each word. */
  readonly written: Int32Array
  /** Bits of `Beside` of each word. */
  readonly beside: Int32Array
  /** Position bits of each word. */
  readonly positions: Uint8Array
  /** Number of the paragraph. */
  readonly paragraph: Int32Array
}

export const Position = {
  /** Opens a sentence or quotation: its capital proves nothing. */
  Start: 1 << 0,
  /** Stands in a headline whose words are all large. */
  Headline: 1 << 1,
  /** Stands in a paragraph in capitals. */
  Capitals: 1 << 2,
  /** Was cut off before a hyphen: `Beijing` of `Beijing-based`. */
  Compound: 1 << 3,
  /** First word of its paragraph. */
  Opening: 1 << 4,
} as const

export function readWords({ tokens, sentences, paragraphs }: Document): Words {
  const all = noWords(tokens)
  let s = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const { first, last } = paragraphs[p]!
    const style = styleOf(tokens, first, last)
    let start = true
    let titleEnds = 0
    for (let n = first; n < last; n++) {
      const word = tokens[n]!
      while (s < sentences.length && sentences[s]!.first < n) s++
      if (s < sentences.length && sentences[s]!.first === n) start = true
      // A title that the house lexicon knows.
      if (word.house?.title) titleEnds = n + word.house.title
      let bits = style
      if (start) bits |= Position.Start
      if (n === first) bits |= Position.Opening
      if (word.shape & Shape.Mark) {
        if (!start && opensLine(word)) start = true
        add(all, word, n, p, bits)
        continue
      }
      const cut = cutOf(word)
      if (cut === null || (cut.unlessLarge && looks(tokens[n + 1], Shape.Capital) && isNext(tokens, n)))
        add(all, word, n, p, bits)
      else {
        add(all, partOf(word, cut.left, 0), n, p, bits | Position.Compound)
        if (cut.right) add(all, partOf(word, cut.right, cut.at), n, p, bits)
      }
      if (n < titleEnds) all.classes[all.words.length - 1]! |= Class.Title | Class.Role
      start = false
    }
  }
  return all
}

/** Room for the words of tokens: a hyphen may make two of one. */
function noWords(tokens: readonly Token[]): Words & { words: Token[] } {
  let most = tokens.length
  for (let n = 0; n < tokens.length; n++) if (tokens[n]!.shape & Shape.Hyphen) most++
  return {
    words: [],
    token: new Int32Array(most),
    classes: new Int32Array(most),
    written: new Int32Array(most),
    beside: new Int32Array(most),
    positions: new Uint8Array(most),
    paragraph: new Int32Array(most),
  }
}

function add(all: Words & { words: Token[] }, word: Token, n: number, paragraph: number, position: number): void {
  const i = all.words.push(word) - 1
  all.token[i] = n
  all.classes[i] = classesOf(word)
  all.written[i] = writtenOf(word)
  all.beside[i] = besideOf(word)
  all.positions[i] = position
  all.paragraph[i] = paragraph
}

/** A mark behind which a capital proves nothing, as at the start of a sentence. A plain dash is none. */
const opensLine = wordFact(({ text }) => /^["“‘«:•*\-–—|]/.test(text) && !/^[-–—]$/.test(text))

/** Whether nothing but a space stands between a token and the next. */
const isNext = (tokens: readonly Token[], n: number): boolean => tokens[n + 1]!.start === tokens[n]!.end + 1

/** Whether a paragraph is a headline (its longer words are large) or all in capitals. */
function styleOf(tokens: readonly Token[], first: number, last: number): number {
  let long = 0
  let large = 0
  let capitals = 0
  // The opening words tell.
  const end = Math.min(last, first + 40)
  for (let i = first; i < end; i++) {
    const { text, shape } = tokens[i]!
    if (text.length < 4 || shape & (Shape.Mark | Shape.Digit)) continue
    long++
    if (shape & Shape.Capital) large++
    if (shape & Shape.AllCaps) capitals++
  }
  if (long >= 2 && capitals >= long * 0.7) return Position.Capitals | Position.Headline
  const ends = tokens[last - 1]!.text
  if (long >= 4 && long < 25 && large >= long * 0.7 && ends !== '.') return Position.Headline
  return 0
}

/** A part of a hyphenated token as a word of its own. */
function partOf({ start }: Token, { form, shape }: Part, at: number): Token {
  const { text, lower } = form
  const from = start + at
  return { start: from, end: from + text.length, text, lower, tags: 0, shape, lemma: lower, form, house: undefined }
}

export const is = (bits: number | undefined, test: number): boolean => ((bits ?? 0) & test) !== 0
export { Class }
