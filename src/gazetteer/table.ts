import { readTableBytes } from '../tables.ts'
import { hashKey } from './key.ts'

/** What an entry is; divisions of the first and second level are both regions. */
export const Kind = { country: 0, division: 1, district: 2, city: 3, water: 4, area: 5 } as const

/** The gazetteer as typed arrays over the bytes of `tables/gazetteer.bin`, which `scripts/gazetteer.mjs` writes. */
export type Table = {
  readonly kind: Uint8Array
  /** 10,000ths of a degree. */
  readonly lat: Int32Array
  readonly lon: Int32Array
  /** GeoNames id, 0 when not known. */
  readonly geonames: Uint32Array
  readonly population: Uint32Array
  /** Two ASCII letters in one number, 0 for none. */
  readonly country: Uint16Array
  /** Number of the first-level division, 0 for none. */
  readonly division: Uint16Array
  /** Entries of name `n`: `entries[firstEntry[n]] … entries[firstEntry[n + 1] - 1]`, the weightiest first. */
  readonly firstEntry: Uint32Array
  readonly entries: Uint32Array
  /** Bytes of key `n`: `keys[firstByte[n]] … keys[firstByte[n + 1] - 1]`. */
  readonly firstByte: Uint32Array
  readonly keys: Uint8Array
  /** Open addressing: number of a key plus one, 0 for an empty slot. The length is a power of two. */
  readonly slots: Uint32Array
}

let table: Table | undefined

/** Reads the gazetteer on first use. */
export function gazetteer(): Table {
  table ??= open(readTableBytes('gazetteer.bin'))
  return table
}

function open(bytes: Uint8Array): Table {
  const { buffer, byteOffset } = bytes
  const [entryCount, nameCount, listCount, keyBytes, slotCount] = new Uint32Array(
    buffer,
    byteOffset,
    5,
  ) as unknown as number[]
  let at = byteOffset + 20
  const take = <T>(Type: new (b: ArrayBufferLike, o: number, n: number) => T, length: number, size: number): T => {
    const view = new Type(buffer, at, length)
    at += Math.ceil((length * size) / 4) * 4
    return view
  }
  return {
    lat: take(Int32Array, entryCount!, 4),
    lon: take(Int32Array, entryCount!, 4),
    geonames: take(Uint32Array, entryCount!, 4),
    population: take(Uint32Array, entryCount!, 4),
    firstEntry: take(Uint32Array, nameCount! + 1, 4),
    firstByte: take(Uint32Array, nameCount! + 1, 4),
    entries: take(Uint32Array, listCount!, 4),
    slots: take(Uint32Array, slotCount!, 4),
    country: take(Uint16Array, entryCount!, 2),
    division: take(Uint16Array, entryCount!, 2),
    kind: take(Uint8Array, entryCount!, 1),
    keys: take(Uint8Array, keyBytes!, 1),
  }
}

/** Number of a key, or -1. */
export function findKey(key: string, { slots, firstByte, keys }: Table): number {
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
