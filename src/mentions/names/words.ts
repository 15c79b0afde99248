import type { Document } from '../../document/index.ts'
import { hashKey } from '../../hashed-keys.ts'
import { type Form, looks, Shape, Token, WordNumbers, wordFact } from '../../language/index.ts'
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
  /** Bits of `Shape` of each word. */
  readonly shapes: Uint16Array
  /** A number of each word in lower case: words that differ in it are different words. */
  readonly spelling: Uint16Array
  /** Position bits of each word. */
  readonly positions: Uint8Array
  /** Number of the paragraph. */
  readonly paragraph: Int32Array
  /** Room for what `Counts` counts: how often a word is small and large, and the word of its spelling that was counted before. */
  readonly small: Int32Array
  readonly large: Int32Array
  readonly counted: Int32Array
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

/** What a written word tells as a word of names: its spelling with bits of `Sign`, then its classes, `Written`, `Beside`. */
const facts = new WordNumbers(4, form => {
  const hash = hashKey(form.lower)
  return [(hash % spellings) | signsOf(form), classesOf(form, hash), writtenOf(form, hash), besideOf(form, hash)]
})

const Sign = {
  Asked: 1 << 16,
  /** May be cut at its hyphen. */
  Hyphen: 1 << 17,
  /** A mark behind which a capital proves nothing, as at the start of a sentence. A plain dash is none. */
  OpensLine: 1 << 18,
} as const

function signsOf({ text, shape }: Form): number {
  if (shape & Shape.Mark)
    return /^["“‘«:•*\-–—|]/.test(text) && !/^[-–—]$/.test(text) ? Sign.Asked | Sign.OpensLine : Sign.Asked
  return shape & Shape.Hyphen || text.endsWith('-') ? Sign.Asked | Sign.Hyphen : Sign.Asked
}

const partsOf = wordFact(cutOf)

/** How many numbers there are for spellings. */
export const spellings = 1 << 16

/** The words of a document, good until those of another are read. */
export function readWords({ tokens, sentences, paragraphs }: Document): Words {
  const all = roomFor(tokens)
  let s = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const { first, last } = paragraphs[p]!
    const style = styleOf(tokens, first, last)
    let start = true
    let titleEnds = 0
    for (let n = first; n < last; n++) {
      const word = tokens[n]!
      const at = facts.at(word)
      const signs = facts.numbers[at]!
      while (s < sentences.length && sentences[s]!.first < n) s++
      if (s < sentences.length && sentences[s]!.first === n) start = true
      let bits = style
      if (start) bits |= Position.Start
      if (n === first) bits |= Position.Opening
      const parts = signs & Sign.Hyphen ? partsOf(word) : null
      if (parts === null || (parts.unlessLarge && looks(tokens[n + 1], Shape.Capital) && isNext(tokens, n)))
        add(all, word, at, n, p, bits)
      else {
        addPart(all, partOf(word, parts.left, 0), n, p, bits | Position.Compound)
        if (parts.right) addPart(all, partOf(word, parts.right, parts.at), n, p, bits)
      }
      if (word.shape & Shape.Mark) {
        if (signs & Sign.OpensLine) start = true
        continue
      }
      start = false
      // A title that the house lexicon knows.
      if (word.house?.title) titleEnds = n + word.house.title
      if (n < titleEnds) all.classes[all.count - 1]! |= Class.Title | Class.Role
    }
  }
  closeRoom(all)
  return all
}

type Room = Omit<Words, 'words'> & {
  /** The tokens themselves until one is cut, then `cut`: a copy of them in which words take their places, of which there are more. */
  words: readonly Token[]
  cut: Token[] | undefined
  count: number
}

/** How many places behind the last word are looked at: nothing is known there. */
const behind = 16

/** Room for so many words. */
function makeRoom(most: number): Room {
  const buffer = new ArrayBuffer(most * 37)
  return {
    words: [],
    cut: undefined,
    count: 0,
    token: new Int32Array(buffer, 0, most),
    classes: new Int32Array(buffer, most * 4, most),
    written: new Int32Array(buffer, most * 8, most),
    beside: new Int32Array(buffer, most * 12, most),
    paragraph: new Int32Array(buffer, most * 16, most),
    small: new Int32Array(buffer, most * 20, most),
    large: new Int32Array(buffer, most * 24, most),
    counted: new Int32Array(buffer, most * 28, most),
    shapes: new Uint16Array(buffer, most * 32, most),
    spelling: new Uint16Array(buffer, most * 34, most),
    positions: new Uint8Array(buffer, most * 36, most),
  }
}

/** Room that documents of usual length take one after the other: to make so many arrays takes longer than to fill them. */
const usual = makeRoom(1 << 14)

/** Room for the words of tokens: a hyphen may make two of one. */
function roomFor(tokens: readonly Token[]): Room {
  const most = 2 * tokens.length + behind
  const room = most > usual.token.length ? makeRoom(most) : usual
  room.words = tokens
  room.cut = undefined
  room.count = 0
  return room
}

/** Clears what another document left behind the last word. */
function closeRoom({ count, classes, written, beside, shapes, positions, paragraph }: Room): void {
  const end = count + behind
  for (const bits of [classes, written, beside, shapes, positions]) bits.fill(0, count, end)
  paragraph.fill(-1, count, end)
}

function addPart(all: Room, part: Token, n: number, paragraph: number, position: number): void {
  if (all.cut === undefined) {
    all.cut = all.words.slice()
    all.words = all.cut
  }
  add(all, part, facts.at(part), n, paragraph, position)
}

/** Adds a word whose facts begin at `at`. */
function add(all: Room, word: Token, at: number, n: number, paragraph: number, position: number): void {
  const i = all.count++
  if (all.cut !== undefined) all.cut[i] = word
  const { numbers } = facts
  all.token[i] = n
  all.spelling[i] = numbers[at]! & (spellings - 1)
  all.classes[i] = numbers[at + 1]!
  all.written[i] = numbers[at + 2]!
  all.beside[i] = numbers[at + 3]!
  all.paragraph[i] = paragraph
  all.shapes[i] = word.shape
  all.positions[i] = position
}

/** Whether nothing but a space stands between a token and the next. */
const isNext = (tokens: readonly Token[], n: number): boolean => tokens[n + 1]!.start === tokens[n]!.end + 1

/** Whether a paragraph is a headline (its longer words are large) or all in capitals. */
function styleOf(tokens: readonly Token[], first: number, last: number): number {
  let long = 0
  let large = 0
  let capitals = 0
  // The opening words tell.
  const read = Math.min(last, first + 40)
  for (let i = first; i < read; i++) {
    const { start, end, shape } = tokens[i]!
    if (end - start < 4 || shape & (Shape.Mark | Shape.Digit)) continue
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
  const from = start + at
  return new Token(from, from + form.text.length, 0, shape, form.lower, form)
}

export const is = (bits: number | undefined, test: number): boolean => ((bits ?? 0) & test) !== 0
export { Class }
