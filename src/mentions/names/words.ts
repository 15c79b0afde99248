import type { Document } from '../../document/index.ts'
import { hashKey } from '../../hashed-keys.ts'
import { looks, Shape, type Token, wordFact } from '../../language/index.ts'
import { besideOf } from './beside.ts'
import { Class, classesOf } from './classes.ts'
import { cutOf, type HyphenCut, type Part } from './hyphens.ts'
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
  /** Bits of `Shape` of each word. */
  readonly shapes: Uint16Array
  /** A number of each word in lower case: words that differ in it are different words. */
  readonly spelling: Uint16Array
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

/** What a written word tells as a word of names, asked once a form. */
type Facts = {
  readonly classes: number
  readonly written: number
  readonly beside: number
  readonly spelling: number
  readonly cut: HyphenCut | null
  readonly opensLine: boolean
}

const factsOf = wordFact(
  (form): Facts => ({
    classes: classesOf(form),
    written: writtenOf(form),
    beside: besideOf(form),
    spelling: hashKey(form.lower) % spellings,
    cut: cutOf(form),
    opensLine: opensLine(form.text),
  }),
)

/** How many numbers there are for spellings. */
export const spellings = 2048

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
      const facts = factsOf(word)
      while (s < sentences.length && sentences[s]!.first < n) s++
      if (s < sentences.length && sentences[s]!.first === n) start = true
      let bits = style
      if (start) bits |= Position.Start
      if (n === first) bits |= Position.Opening
      const { cut } = facts
      if (cut === null || (cut.unlessLarge && looks(tokens[n + 1], Shape.Capital) && isNext(tokens, n)))
        add(all, word, facts, n, p, bits)
      else {
        const left = partOf(word, cut.left, 0)
        add(all, left, factsOf(left), n, p, bits | Position.Compound)
        if (cut.right) {
          const right = partOf(word, cut.right, cut.at)
          add(all, right, factsOf(right), n, p, bits)
        }
      }
      if (word.shape & Shape.Mark) {
        if (facts.opensLine) start = true
        continue
      }
      start = false
      // A title that the house lexicon knows.
      if (word.house?.title) titleEnds = n + word.house.title
      if (n < titleEnds) all.classes[all.words.length - 1]! |= Class.Title | Class.Role
    }
  }
  return all
}

/** Room for the words of tokens: a hyphen may make two of one. */
function noWords(tokens: readonly Token[]): Words & { words: Token[] } {
  let most = tokens.length
  for (let n = 0; n < tokens.length; n++) if (tokens[n]!.shape & Shape.Hyphen) most++
  const buffer = new ArrayBuffer(most * 25)
  return {
    words: [],
    token: new Int32Array(buffer, 0, most),
    classes: new Int32Array(buffer, most * 4, most),
    written: new Int32Array(buffer, most * 8, most),
    beside: new Int32Array(buffer, most * 12, most),
    paragraph: new Int32Array(buffer, most * 16, most),
    shapes: new Uint16Array(buffer, most * 20, most),
    spelling: new Uint16Array(buffer, most * 22, most),
    positions: new Uint8Array(buffer, most * 24, most),
  }
}

function add(
  all: Words & { words: Token[] },
  word: Token,
  { classes, written, beside, spelling }: Facts,
  n: number,
  paragraph: number,
  position: number,
): void {
  const i = all.words.push(word) - 1
  all.token[i] = n
  all.classes[i] = classes
  all.written[i] = written
  all.beside[i] = beside
  all.paragraph[i] = paragraph
  all.shapes[i] = word.shape
  all.spelling[i] = spelling
  all.positions[i] = position
}

/** A mark behind which a capital proves nothing, as at the start of a sentence. A plain dash is none. */
const opensLine = (text: string): boolean => /^["“‘«:•*\-–—|]/.test(text) && !/^[-–—]$/.test(text)

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
