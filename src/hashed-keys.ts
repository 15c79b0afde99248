/** Words in a table of bytes that is searched as it lies on the disk: nothing is built from it at the start. */
export type HashedKeys = {
  /** Bytes of key `n`: `keys[firstByte[n]] … keys[firstByte[n + 1] - 1]`, one for each char code. */
  readonly firstByte: Uint32Array
  readonly keys: Uint8Array
  /** Open addressing: number of a key plus one, 0 for an empty slot. The length is a power of two. */
  readonly slots: Uint32Array
}

/** FNV-1a over the char codes of a key, unsigned 32 bits. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Number of a key, or -1. */
export function findKey(key: string, { slots, firstByte, keys }: HashedKeys): number {
  const mask = slots.length - 1
  for (let slot = hashKey(key) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const n = slots[slot]! - 1
    const from = firstByte[n]!
    if (firstByte[n + 1]! - from !== key.length) continue
    let i = 0
    while (i < key.length && keys[from + i] === key.charCodeAt(i)) i++
    if (i === key.length) return n
  }
  return -1
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
