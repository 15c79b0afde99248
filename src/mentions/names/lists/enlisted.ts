import { hashKey } from '../../../hashed-keys.ts'

/** A bit for each number that the lowest 18 bits of a hash make. */
const hashes = new Uint8Array(1 << 15)

/** Notes that a word in lower case stands in one of the lists. */
export function enlist(word: string): void {
  const hash = hashKey(word)
  hashes[(hash & 0x3ffff) >> 3]! |= 1 << (hash & 7)
}

/** Whether a word whose `hashKey` this is may stand in a list; most new words stand in none and are looked for in none. */
export const mayBeListed = (hash: number): boolean => (hashes[(hash & 0x3ffff) >> 3]! & (1 << (hash & 7))) !== 0
