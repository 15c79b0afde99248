/** A stretch of a text that resembles another: UTF-16 offsets, and the share of words that both have in the same order. */
export type Resemblance = { readonly start: number; readonly end: number; readonly similarity: number }

type Word = { readonly text: string; readonly start: number; readonly end: number }

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/**
 * The stretch of `text` between two UTF-16 offsets that is most like `passage`, word by word.
 *
 * A local alignment (T. Smith, M. Waterman, Journal of Molecular Biology 147, 1981): 2 for a word in common, −1 for each word
 * that only one side has. Undefined when no word is in common.
 */
export function mostAlike(passage: string, text: string, from: number, to: number): Resemblance | undefined {
  const wanted = wordsOf(passage, 0, passage.length)
  const given = wordsOf(text, from, to)
  let previous = new Int32Array(wanted.length + 1)
  let previousStart = new Int32Array(wanted.length + 1)
  let previousCommon = new Int32Array(wanted.length + 1)
  let best = { score: 0, first: 0, last: 0, common: 0, wantedLast: 0 }
  for (const [g, word] of given.entries()) {
    const row = new Int32Array(wanted.length + 1)
    const start = new Int32Array(wanted.length + 1)
    const common = new Int32Array(wanted.length + 1)
    for (let w = 1; w <= wanted.length; w++) {
      const same = wanted[w - 1]!.text === word.text
      const both = previous[w - 1]! + (same ? 2 : -1)
      const skipGiven = previous[w]! - 1
      const skipWanted = row[w - 1]! - 1
      const score = Math.max(0, both, skipGiven, skipWanted)
      row[w] = score
      if (score === 0) continue
      if (score === both) {
        start[w] = previous[w - 1]! > 0 ? previousStart[w - 1]! : g
        common[w] = (previous[w - 1]! > 0 ? previousCommon[w - 1]! : 0) + (same ? 1 : 0)
      } else {
        start[w] = score === skipGiven ? previousStart[w]! : start[w - 1]!
        common[w] = score === skipGiven ? previousCommon[w]! : common[w - 1]!
      }
      if (score > best.score) best = { score, first: start[w]!, last: g, common: common[w]!, wantedLast: w - 1 }
    }
    previous = row
    previousStart = start
    previousCommon = common
  }
  if (best.score === 0) return undefined
  const head = wanted.findIndex(w => w.text === given[best.first]!.text)
  const tail = wanted.length - 1 - best.wantedLast
  const first = reach(text, given, best.first, -1, head)
  const last = reach(text, given, best.last, 1, tail)
  const length = Math.max(wanted.length, last - first + 1)
  return { start: given[first]!.start, end: given[last]!.end, similarity: best.common / length }
}

/** An edit at the edge: as many words more as the passage had there, within the sentence. */
function reach(text: string, words: readonly Word[], from: number, step: 1 | -1, most: number): number {
  let at = from
  for (let taken = 0; taken < most; taken++) {
    const next = words[at + step]
    if (!next) break
    const gap = step > 0 ? text.slice(words[at]!.end, next.start) : text.slice(next.end, words[at]!.start)
    if (/[.!?\n]/.test(gap)) break
    at += step
  }
  return at
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  for (const match of text.slice(from, to).matchAll(wordPattern)) {
    const start = from + match.index
    words.push({ text: match[0].toLowerCase(), start, end: start + match[0].length })
  }
  return words
}
