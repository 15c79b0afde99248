import { promise, type Sentence, Shape, type Token, wordFact } from '../language/index.ts'
import type { Paragraph, Quotation } from './document.ts'

/** Opening marks and what closes them. A straight mark closes itself; „ is closed by “ or ”. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
  ['"', '"”'],
  ["''", "''"],
  ['``', "''"],
])
const marks = /^(?:''|``|["“”„«»‹›‘’'])/
/** The mark of quotation that a token is, without what is invisible behind it. */
const markOf = wordFact(({ text }) => marks.exec(text)?.[0] ?? null)
const Marked = promise((text, _, shape) => (shape & Shape.Mark) !== 0 && marks.test(text))

/** Quotations in double and single marks, curly or straight, and guillemets, paragraph by paragraph. */
export function findQuotations(
  view: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!
    if (!isMarked(paragraph, sentences)) {
      leftOpen = false
      continue
    }
    const marked = scan(view, paragraph, index, tokens)
    const first = marked[0]
    if (first && leftOpen && first.start === paragraph.start) marked[0] = { ...first, continues: true }
    leftOpen = marked.some(q => !q.closed)
    for (const quotation of marked) if (quotation.last > quotation.first) found.push(quotation)
  }
  return found
}

function isMarked({ firstSentence, lastSentence }: Paragraph, sentences: readonly Sentence[]): boolean {
  for (let s = firstSentence; s < lastSentence; s++) if (sentences[s]!.promises & Marked) return true
  return false
}

type Open = { readonly mark: string; readonly start: number; readonly innerStart: number; readonly token: number }

/** The quotations of one paragraph, outer before inner. One left open ends with the paragraph. */
function scan(
  view: string,
  { start: from, end: to, first, last }: Paragraph,
  paragraph: number,
  tokens: readonly Token[],
): Quotation[] {
  const done: Quotation[] = []
  const open: Open[] = []
  /** No mark closes a single quotation from here to the end of the paragraph. */
  let noSingle = false
  const add = (
    { start, innerStart, token }: Pick<Open, 'start' | 'innerStart' | 'token'>,
    innerEnd: number,
    end: number,
    last: number,
    closed = true,
  ) =>
    done.push({
      start,
      end,
      innerStart,
      innerEnd,
      depth: open.length,
      closed,
      continues: false,
      paragraph,
      first: token,
      last,
    })
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const mark = token.shape & Shape.Mark ? markOf(token) : null
    if (mark === null) continue
    const { start } = token
    const end = start + mark.length
    const top = open.at(-1)
    if (mark === '‘' || mark === '’' || mark === "'") {
      if (top || noSingle || !opensSingle(view, start, from)) continue
      const close = closeOfSingle(view, end, to)
      noSingle = close === undefined
      if (close === undefined) continue
      const next = tokenFrom(tokens, close + 1, i + 1, last)
      add({ start, innerStart: end, token: i }, close, close + 1, next)
      i = next - 1
    } else if (
      top &&
      (closers.get(top.mark) ?? '').includes(mark) &&
      !(top.mark === '“' && mark === '"' && opensWord(view, start, end, from))
    ) {
      open.pop()
      add(top, start, end, i + 1)
    } else if (!top && done.length === 0 && closesUnopened(view, start, end, from)) {
      add({ start: from, innerStart: from, token: first }, start, end, i + 1)
    } else if (closers.has(mark) && (!top || opensWord(view, start, end, from))) {
      open.push({ mark, start, innerStart: end, token: i })
    }
  }
  const outer = open[0]
  if (outer && opensWord(view, outer.start, outer.innerStart, from)) {
    open.length = 0
    add(outer, to, to, last, false)
  }
  return done.length > 1 ? done.sort((a, b) => a.start - b.start || b.end - a.end) : done
}

/** A closing mark whose quotation was opened before this paragraph, or whose opening mark is missing. */
const closesUnopened = (view: string, at: number, end: number, from: number): boolean =>
  at > from + 20 &&
  /[,.?!]/.test(view[at - 1]!) &&
  /^\s\p{L}/u.test(view.slice(end, end + 2)) &&
  /^[”"]|^''/.test(view.slice(at, end))

const opensWord = (view: string, at: number, end: number, from: number): boolean =>
  (at === from || /[\s([{—–-]/.test(view[at - 1]!)) && /\S/.test(view[end] ?? ' ')

/** A single mark that may open: before a word and not an apostrophe that stands for letters (’90s, ’em). */
const opensSingle = (view: string, at: number, from: number): boolean =>
  view[at] !== '’' &&
  (at === from || /[\s([{—–]/.test(view[at - 1]!)) &&
  /[\p{Lu}\p{Ll}[]/u.test(view[at + 1] ?? '') &&
  !/^(?:em|til|tis|twas|cause)\b/.test(view.slice(at + 1, at + 6))

/**
 * The mark that closes a single quotation: one behind punctuation and before a space or the end; else the first one behind a
 * word that does not stand for a possessive plural.
 */
function closeOfSingle(view: string, from: number, to: number): number | undefined {
  let behindWord: number | undefined
  for (let i = from; i < to; i++) {
    if (behindWord !== undefined && i - from > 400) return behindWord
    if (view[i] !== '’' && view[i] !== "'") continue
    const next = i + 1 < to ? view[i + 1]! : ' '
    if (/[\p{L}\d]/u.test(next)) continue
    if (/[.,!?…]/.test(view[i - 1]!)) return i
    if (
      behindWord === undefined &&
      /[^\s]/.test(view[i - 1]!) &&
      !(view[i - 1] === 's' && /\s/.test(next) && /^\s\p{Ll}/u.test(view.slice(i + 1, i + 3)))
    ) {
      behindWord = i
      if (i - from < 60) return i
    }
  }
  return behindWord
}

/** Index of the first token of `[low, high)` that starts at or after `offset`; `high` when none does. */
function tokenFrom(tokens: readonly Token[], offset: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
