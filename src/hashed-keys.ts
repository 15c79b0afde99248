/** Words in a table of bytes that is searched as it lies on the disk: nothing is built from it at the start. */
export type HashedKeys = {
  /** Bytes of key `n`: `keys[firstByte[n]] … keys[firstByte[n + 1] - 1]`, one for each char code. */
  readonly firstByte: Uint32Array
  readonly keys: Uint8Array
  /** Open addressing: number of a key plus one, 0 for an empty slot. The length is a power of two. */
  readonly slots: Uint32Array
  /** A byte of the key's hash for each slot, 0 for an empty one: what is no key is known by these few bytes nearly always. */
  readonly marks: Uint8Array
}

/** FNV-1a over the char codes of a key, unsigned 32 bits. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The byte of a hash by which a slot is known. */
export const markOf = (hash: number): number => hash >>> 24 || 1

/** Number of a key, or -1. */
export function findKey(key: string, { slots, marks, firstByte, keys }: HashedKeys, hash = hashKey(key)): number {
  const mask = slots.length - 1
  const mark = markOf(hash)
  for (let slot = hash & mask; marks[slot] !== 0; slot = (slot + 1) & mask) {
    if (marks[slot] !== mark) continue
    const n = slots[slot]! - 1
    const from = firstByte[n]!
    if (firstByte[n + 1]! - from !== key.length) continue
    let i = 0
    while (i < key.length && keys[from + i] === key.charCodeAt(i)) i++
    if (i === key.length) return n
  }
  return -1
}

/** Whether the bit of a key's hash is set: the length of `bits` is a power of two. */
export function hasHash(key: string, bits: Uint8Array): boolean {
  const bit = hashKey(key) & (bits.length * 8 - 1)
  return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0
}

/** Room for the bytes of a key that is looked for without making a string of it. */
export const sought = new Uint8Array(1 << 8)

/** Number of the key whose bytes are the first ones of `sought`, or -1. */
export function findSought(length: number, { slots, marks, firstByte, keys }: HashedKeys): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ sought[i]!, 0x01000193)
  const mask = slots.length - 1
  const mark = markOf(hash)
  for (let slot = hash & mask; marks[slot] !== 0; slot = (slot + 1) & mask) {
    if (marks[slot] !== mark) continue
    const n = slots[slot]! - 1
    const from = firstByte[n]!
    if (firstByte[n + 1]! - from !== length) continue
    let i = 0
    while (i < length && keys[from + i] === sought[i]) i++
    if (i === length) return n
  }
  return -1
}

/**
 * Number of the key that `text.slice(start, end)` is in lower case, or -1; undefined where it holds more than letters of ASCII and
 * spaces.
 */
export function findPlainKey(text: string, start: number, end: number, table: HashedKeys): number | undefined {
  for (let i = start; i < end; i++) {
    const unit = plainAt(text, i)
    if (unit === 0) return undefined
    sought[i - start] = unit
  }
  return findSought(end - start, table)
}

/** A letter of ASCII in lower case, or a space; 0 for anything else. */
function plainAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if ((unit >= 0x61 && unit <= 0x7a) || unit === 0x20) return unit
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : 0
}

/** Reads a table that `scripts/hashed-table.mjs` wrote: its head of `counts` numbers, then its sections one by one. */
export function openTable(
  bytes: Uint8Array,
  counts: number,
): {
  counts: number[]
  take<T>(Type: new (buffer: ArrayBufferLike, offset: number, length: number) => T, length: number, size: number): T
} {
  const { buffer, byteOffset } = bytes
  let at = byteOffset + counts * 4
  return {
    counts: [...new Uint32Array(buffer, byteOffset, counts)],
    take(Type, length, size) {
      const section = new Type(buffer, at, length)
      at += Math.ceil((length * size) / 4) * 4
      return section
    },
  }
}
