import type { Document } from '../../document/index.ts'
import { placeKey } from '../../gazetteer/key.ts'
import { findKey, gazetteer, Kind } from '../../gazetteer/table.ts'
import { formOf, Shape, type Token } from '../../language/index.ts'
import { Class, classOf } from './classes.ts'

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

const endings =
  /^(.*[\p{L}.])-((?:based|led|backed|born|run|owned|controlled|held|occupied|sponsored|style|trained|made|area|bound|wide|only|linked|listed|type|brokered|mediated|era|educated|administered|friendly|funded|aligned|affiliated|ruled|registered|headquartered|built|supported|allied|inspired|supplied|flagged|dominated|speaking|focused|origin|themed|approved|related|specific|minded|ish|like|level|rich|domiciled|produced|raised|operated|organized|organised|hosted|appointed|free|hit|native|sanctioned|imposed|claimed|governed|manufactured|developed|designed|infected|sized|turned|elect|designate|\d+))$/u
const openings =
  /^(pro|anti|non|ex|mid|post|pre|then|trans|intra|inter|cross|un|vice|former|late|near|early|all|half|co)-(?=\p{Lu})/iu
const joined = /^\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]*$/u

export function readWords({ tokens, sentences, paragraphs }: Document): Words {
  const words: Token[] = []
  let most = tokens.length
  for (const { shape } of tokens) if (shape & Shape.Hyphen) most++
  const token = new Int32Array(most)
  const classes = new Int32Array(most)
  const positions = new Uint8Array(most)
  const paragraphOf = new Int32Array(most)
  const push = (word: Token, n: number, bits: number, p: number) => {
    const i = words.length
    words.push(word)
    token[i] = n
    if (!(word.shape & Shape.Mark)) classes[i] = classOf(word.lower)
    positions[i] = bits
    paragraphOf[i] = p
  }
  let s = 0
  for (const [p, paragraph] of paragraphs.entries()) {
    const style = styleOf(tokens, paragraph.first, paragraph.last)
    let start = true
    let titleEnds = 0
    for (let n = paragraph.first; n < paragraph.last; n++) {
      const word = tokens[n]!
      while (s < sentences.length && sentences[s]!.first < n) s++
      if (sentences[s]?.first === n) start = true
      // A title that the house lexicon knows.
      if (word.house?.title) titleEnds = n + word.house.title
      const bits = style | (start ? Position.Start : 0) | (n === paragraph.first ? Position.Opening : 0)
      if (word.shape & Shape.Mark) {
        if (/^["“‘«:•*\-–—|]/.test(word.text))
          start = word.text !== '-' && word.text !== '–' && word.text !== '—' ? true : start
        push(word, n, bits, p)
        continue
      }
      if (word.shape & Shape.Hyphen || word.text.endsWith('-')) {
        const next = tokens[n + 1]
        for (const piece of pieces(word, next?.start === word.end + 1 ? next : undefined))
          push(piece, n, bits | (piece.end < word.end ? Position.Compound : 0), p)
      } else push(word, n, bits, p)
      if (n < titleEnds) classes[words.length - 1]! |= Class.Title | Class.Role
      start = false
    }
  }
  return { words, token, classes, positions, paragraph: paragraphOf }
}

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

/** The words of a hyphenated token. */
function pieces(word: Token, next: Token | undefined): Token[] {
  const { text } = word
  if (text.endsWith('-')) return [part(word, 0, text.length - 1)]
  const opening = openings.exec(text)
  // `Anti-Corruption Bureau` is a name as a whole.
  if (
    opening &&
    (!/^\p{Lu}/u.test(text) || /^(?:ex|then|former|mid)-/i.test(text) || isWellKnown(text.slice(opening[0].length)))
  ) {
    const at = opening[0].length
    return [part(word, 0, at - 1), part(word, at, text.length)]
  }
  const ending = endings.exec(text)
  if (ending && /\p{Lu}/u.test(ending[1]!))
    return [part(word, 0, ending[1]!.length), part(word, ending[1]!.length + 1, text.length)]
  if (joined.test(text) && !(next && next.shape & Shape.Capital)) {
    const at = text.search(/[-–]/)
    if (isWellKnown(text.slice(0, at)) && isWellKnown(text.slice(at + 1)))
      return [part(word, 0, at), part(word, at + 1, text.length)]
  }
  return [word]
}

function part(word: Token, from: number, to: number): Token {
  const text = word.text.slice(from, to)
  return {
    start: word.start + from,
    end: word.start + to,
    text,
    lower: word.lower.slice(from, to),
    tags: 0,
    shape:
      (/^\p{Lu}/u.test(text) ? Shape.Capital : 0) | (text.length > 1 && /^[\p{Lu}.]+$/u.test(text) ? Shape.AllCaps : 0),
    lemma: word.lower.slice(from, to),
    form: formOf(text),
    house: undefined,
  }
}

/** A country, or a town of a hundred thousand: `India-Pakistan`, not `Winston-Salem`. */
function isWellKnown(text: string): boolean {
  const table = gazetteer()
  const n = findKey(placeKey(text), table)
  if (n < 0 || (text.length < 3 && !/^(?:US|UK|EU)$/.test(text))) return /^(?:EU|UN|NATO)$/.test(text)
  const entry = table.entries[table.firstEntry[n]!]!
  return table.kind[entry] === Kind.country || (table.kind[entry] === Kind.city && table.population[entry]! > 300_000)
}

export const is = (bits: number | undefined, test: number): boolean => ((bits ?? 0) & test) !== 0
export { Class }
