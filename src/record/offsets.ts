import type { OffsetUnit } from './schema.ts'

const same = (offset: number): number => offset
/** Begins a character that is two code units in UTF-16. */
const pair = /[\ud800-\udbff]/

/** A function from UTF-16 offsets of `text` to another unit. Costs one pass over the text, then O(log n) a call. */
export function offsetConverter(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16' || (unit === 'codepoint' && !pair.test(text))) return same
  const starts: number[] = []
  const gains: number[] = []
  let gain = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const astral =
      code >= 0xd800 && code < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    let step: number
    if (unit === 'codepoint') step = astral ? -1 : 0
    else step = astral ? 2 : code < 0x80 ? 0 : code < 0x800 ? 1 : 2
    if (astral) i++
    if (step === 0) continue
    gain += step
    starts.push(i + 1)
    gains.push(gain)
  }
  return offset => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return offset + (low === 0 ? 0 : gains[low - 1]!)
  }
}
