import { TokenNumbers } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'

const slotNumbers = new TokenNumbers()
const hashNumbers = new TokenNumbers()
const firstNumbers = new TokenNumbers()

/**
 * For each name the first one of its type that is written the same. Names are compared where they stand: to find them in a map,
 * the text of each mention would have to be cut out and hashed. Good until those of another document are read.
 *
 * @param textOf a name with one space between its words
 */
export function firstWritten(text: string, names: readonly Name[], textOf: (n: number) => string): Int32Array {
  let size = 16
  while (size < 2 * names.length) size *= 2
  const slots = slotNumbers.filled(size, -1)
  const hashes = hashNumbers.filled(names.length)
  const firsts = firstNumbers.filled(names.length)
  for (let n = 0; n < names.length; n++) {
    const hash = hashOf(text, names[n]!)
    hashes[n] = hash
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    let other = slots[slot]!
    while (other >= 0) {
      const isSame = hashes[other] === hash && names[other]!.type === names[n]!.type
      if (isSame && (standsAlike(text, names[other]!, names[n]!) || textOf(other) === textOf(n))) break
      slot = (slot + 1) & (size - 1)
      other = slots[slot]!
    }
    if (other < 0) slots[slot] = n
    firsts[n] = other < 0 ? n : other
  }
  return firsts
}

/** The same for names that differ in nothing but the space between their words. */
function hashOf(text: string, { type, start, end }: Name): number {
  let hash = type.length
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!mayBeSpace(code)) hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash
}

function standsAlike(text: string, a: Name, b: Name): boolean {
  const length = a.end - a.start
  if (b.end - b.start !== length) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(a.start + i) !== text.charCodeAt(b.start + i)) return false
  return true
}

const mayBeSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff
