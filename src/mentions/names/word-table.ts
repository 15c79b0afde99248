import { findKey, type HashedKeys, openTable } from '../../hashed-keys.ts'
import { readTableBytes } from '../../tables.ts'

/** What `scripts/name-words.mjs` found of single words, for the long lists that are no text of ours. */
export const Known = {
  /** An English word that is no name. */
  Common: 1 << 0,
  Given: 1 << 1,
  Surname: 1 << 2,
} as const

type WordTable = HashedKeys & { readonly bits: Uint8Array }

let table: WordTable | undefined

/** Bits of `Known` for a word in lower case, whose hash may be at hand. The table is read on first use. */
export function knownAs(lower: string, hash?: number): number {
  table ??= open(readTableBytes('name-words.bin'))
  const n = findKey(lower, table, hash)
  return n < 0 ? 0 : table.bits[n]!
}

function open(bytes: Uint8Array): WordTable {
  const { counts, take } = openTable(bytes, 3)
  const [wordCount = 0, keyBytes = 0, slotCount = 0] = counts
  return {
    firstByte: take(Uint32Array, wordCount + 1, 4),
    slots: take(Uint32Array, slotCount, 4),
    bits: take(Uint8Array, wordCount, 1),
    keys: take(Uint8Array, keyBytes, 1),
    marks: take(Uint8Array, slotCount, 1),
  }
}
