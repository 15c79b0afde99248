// What the tables of bytes have in common: their keys, found by hash (src/hashed-keys.ts), and how they are written.
import { writeFileSync } from 'node:fs'
import { load } from './bundle.mjs'

const { hashKey, markOf } = await load('src/hashed-keys.ts')

/** Where each of some lengths starts, and where the last one ends. */
export function sums(lengths) {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) starts[i + 1] = starts[i] + length
  return starts
}

/** The sections of sorted keys. */
export function hashKeys(sorted) {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(sorted.length * 1.5)))
  const marks = new Uint8Array(slots.length)
  for (const [n, key] of sorted.entries()) {
    const hash = hashKey(key)
    let slot = hash & (slots.length - 1)
    while (marks[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = n + 1
    marks[slot] = markOf(hash)
  }
  return {
    slots,
    marks,
    firstByte: sums(sorted.map(key => key.length)),
    keys: Uint8Array.from(Buffer.from(sorted.join(''), 'latin1')),
  }
}

/** The bits that `hasHash` looks at, about one in ten of them set. */
export function hashBits(keys) {
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(keys.size)))
  for (const key of keys) {
    const bit = hashKey(key) & (bits.length * 8 - 1)
    bits[bit >> 3] |= 1 << (bit & 7)
  }
  return bits
}

/** Writes typed arrays one behind the other, each from a multiple of four bytes. */
export function writeTable(name, sections) {
  const bytes = sections.map(s => Buffer.from(s.buffer, s.byteOffset, s.byteLength))
  const padded = bytes.map(b => (b.length % 4 ? Buffer.concat([b, Buffer.alloc(4 - (b.length % 4))]) : b))
  writeFileSync(`dist/tables/${name}`, Buffer.concat(padded))
}
