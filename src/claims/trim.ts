import type { Span } from '../language/index.ts'

/** The stretch without marks, white space and conjunctions at its ends; undefined when no letter or figure is left. */
export function trim(view: string, start: number, end: number): Span | undefined {
  let from = start
  let to = end
  for (let length = leading(view, from, to); length > 0; length = leading(view, from, to)) from += length
  for (let length = trailing(view, from, to); length > 0; length = trailing(view, from, to)) to -= length
  return to > from && hasWord(view, from, end) ? { start: from, end: to } : undefined
}

/** How long the mark or conjunction is that a stretch begins with; 0 when it begins with neither. */
function leading(view: string, start: number, end: number): number {
  if (start >= end) return 0
  const code = view.charCodeAt(start)
  if (isMark(code) || code === closingBracket || code === closingSquare) return 1
  const length = conjunctionAt(view, start)
  return length > 0 && start + length <= end && (start + length === end || !isWord(view.charCodeAt(start + length)))
    ? length
    : 0
}

/** The same at the end of a stretch. */
function trailing(view: string, start: number, end: number): number {
  if (end <= start) return 0
  const code = view.charCodeAt(end - 1)
  if (isMark(code) || code === openingBracket || code === openingSquare) return 1
  for (let length = 2; length <= 3 && end - length >= start; length++) {
    if (conjunctionAt(view, end - length) !== length) continue
    if (end - length === start || !isWord(view.charCodeAt(end - length - 1))) return length
  }
  return 0
}

const openingBracket = 0x28
const closingBracket = 0x29
const openingSquare = 0x5b
const closingSquare = 0x5d

/** White space, and marks that stand between clauses. */
function isMark(code: number): boolean {
  if (code === 0x20) return true
  if (code < 0x80) return ',.;:!?-'.includes(String.fromCharCode(code)) || (code > 8 && code < 14)
  return code === 0x2013 || code === 0x2014 || code === 0x2026 || /\s/.test(String.fromCharCode(code))
}

/** The length of `and`, `but`, `or`, `so` at an offset, whatever their case; 0 for anything else. */
function conjunctionAt(view: string, at: number): number {
  const first = view.charCodeAt(at) | 0x20
  const second = view.charCodeAt(at + 1) | 0x20
  if (first === 0x6f) return second === 0x72 ? 2 : 0
  if (first === 0x73) return second === 0x6f ? 2 : 0
  const third = view.charCodeAt(at + 2) | 0x20
  if (first === 0x61) return second === 0x6e && third === 0x64 ? 3 : 0
  return first === 0x62 && second === 0x75 && third === 0x74 ? 3 : 0
}

/** A letter, figure or underscore of ASCII. */
const isWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f

function hasWord(view: string, start: number, end: number): boolean {
  const code = view.charCodeAt(start)
  return (isWord(code) && code !== 0x5f) || /[\p{L}\p{N}]/u.test(view.slice(start, end))
}
