import { type HashedKeys, openTable } from '../hashed-keys.ts'
import { readTableBytes } from '../tables.ts'

/** What an entry is; divisions of the first and second level are both regions. */
export const Kind = { country: 0, division: 1, district: 2, city: 3, water: 4, area: 5 } as const

/** The gazetteer as typed arrays over the bytes of `tables/gazetteer.bin`, which `scripts/gazetteer.mjs` writes. Its keys are sorted. */
export type Table = HashedKeys & {
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
  /** A bit for the hash of each `firstWord` of a name of several words, and of each `lastWord`: none begins or ends with others. */
  readonly opening: Uint8Array
  readonly closing: Uint8Array
}

let table: Table | undefined

/** Reads the gazetteer on first use. */
export function gazetteer(): Table {
  table ??= open(readTableBytes('gazetteer.bin'))
  return table
}

function open(bytes: Uint8Array): Table {
  const { counts, take } = openTable(bytes, 7)
  const [
    entryCount = 0,
    nameCount = 0,
    listCount = 0,
    keyBytes = 0,
    slotCount = 0,
    openingBytes = 0,
    closingBytes = 0,
  ] = counts
  return {
    lat: take(Int32Array, entryCount, 4),
    lon: take(Int32Array, entryCount, 4),
    geonames: take(Uint32Array, entryCount, 4),
    population: take(Uint32Array, entryCount, 4),
    firstEntry: take(Uint32Array, nameCount + 1, 4),
    firstByte: take(Uint32Array, nameCount + 1, 4),
    entries: take(Uint32Array, listCount, 4),
    slots: take(Uint32Array, slotCount, 4),
    country: take(Uint16Array, entryCount, 2),
    division: take(Uint16Array, entryCount, 2),
    kind: take(Uint8Array, entryCount, 1),
    keys: take(Uint8Array, keyBytes, 1),
    marks: take(Uint8Array, slotCount, 1),
    opening: take(Uint8Array, openingBytes, 1),
    closing: take(Uint8Array, closingBytes, 1),
  }
}
