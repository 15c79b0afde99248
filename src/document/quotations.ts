import type { Token } from '../language/index.ts'
import type { Paragraph, Quotation } from './document.ts'

type Marked = { start: number; end: number; innerStart: number; innerEnd: number; depth: number; closed: boolean }

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
const mark = /''|``|["“”„«»‹›‘’']/g

/** Quotations in double and single marks, curly or straight, and guillemets, paragraph by paragraph. */
export function findQuotations(view: string, paragraphs: readonly Paragraph[], tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const marked = scan(view, paragraph.start, paragraph.end).sort((a, b) => a.start - b.start || b.end - a.end)
    for (const quotation of marked) {
      found.push({
        ...quotation,
        continues: leftOpen && quotation.start === paragraph.start,
        paragraph: index,
        first: tokenFrom(tokens, quotation.start),
        last: tokenFrom(tokens, quotation.end),
      })
    }
    leftOpen = marked.some(q => !q.closed)
  }
  return found.filter(q => q.last > q.first)
}

/** The quotations of one paragraph. One left open ends with the paragraph. */
function scan(view: string, from: number, to: number): Marked[] {
  const done: Marked[] = []
  const open: { mark: string; start: number; innerStart: number }[] = []
  mark.lastIndex = from
  for (let match = mark.exec(view); match && match.index < to; match = mark.exec(view)) {
    const at = match.index
    const end = at + match[0].length
    const top = open.at(-1)
    if (match[0] === '‘' || match[0] === '’' || match[0] === "'") {
      if (top || !opensSingle(view, at, from)) continue
      const close = closeOfSingle(view, end, to)
      if (close === undefined) continue
      done.push({ start: at, end: close + 1, innerStart: end, innerEnd: close, depth: 0, closed: true })
      mark.lastIndex = close + 1
    } else if (
      top &&
      (closers.get(top.mark) ?? '').includes(match[0]) &&
      !(top.mark === '“' && match[0] === '"' && opensWord(view, at, end, from))
    ) {
      open.pop()
      done.push({ start: top.start, end, innerStart: top.innerStart, innerEnd: at, depth: open.length, closed: true })
    } else if (!top && done.length === 0 && closesUnopened(view, at, end, from)) {
      done.push({ start: from, end, innerStart: from, innerEnd: at, depth: 0, closed: true })
    } else if (closers.has(match[0]) && (!top || opensWord(view, at, end, from))) {
      open.push({ mark: match[0], start: at, innerStart: end })
    }
  }
  const outer = open[0]
  if (outer && opensWord(view, outer.start, outer.innerStart, from)) {
    done.push({ start: outer.start, end: to, innerStart: outer.innerStart, innerEnd: to, depth: 0, closed: false })
  }
  return done
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
    if (view[i] !== '’' && view[i] !== "'") continue
    const next = i + 1 < to ? view[i + 1]! : ' '
    if (/[\p{L}\d]/u.test(next)) continue
    if (/[.,!?…]/.test(view[i - 1]!)) return behindWord !== undefined && i - from > 400 ? behindWord : i
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

/** Index of the first token that starts at or after `offset`. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
