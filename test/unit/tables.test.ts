import { expect, test } from 'vitest'
import { placeKey, writePlaceKey } from '../../src/gazetteer/key.ts'
import { gazetteer } from '../../src/gazetteer/table.ts'
import { findKey, findPlainKey } from '../../src/hashed-keys.ts'
import { Known, knownAs } from '../../src/mentions/names/word-table.ts'
import { readTableBytes, shareTables } from '../../src/tables.ts'

const table = gazetteer()
const keyAt = (n: number) => String.fromCharCode(...table.keys.subarray(table.firstByte[n], table.firstByte[n + 1]))
const keys = Array.from({ length: table.firstByte.length - 1 }, (_, n) => n)
  .filter(n => n % 97 === 0 || n < 20 || n > table.firstByte.length - 20)
  .map(n => ({ n, key: keyAt(n) }))

test('every key of the gazetteer is found under its number, and nothing else is', () => {
  for (const { n, key } of keys) expect(findKey(key, table), key).toBe(n)
  for (const { key } of keys) expect(findKey(`${key}|`, table), key).toBe(-1)
})

test('a plain key is found as it stands in a text, in any case', () => {
  for (const { n, key } of keys) {
    const found = findPlainKey(`(${key.toUpperCase()})`, 1, key.length + 1, table)
    expect(found, key).toBe(/^[a-z ]*$/.test(key) ? n : undefined)
  }
  expect(findPlainKey('Xyzzyville', 0, 10, table)).toBe(-1)
})

test('the bytes of a key are those of its string', () => {
  const bytes = new Uint8Array(60)
  for (const name of ['São Tomé', 'St.-Louis', ' N’Djamena', 'Łódź – Bałuty', 'Guinea-Bissau ']) {
    const length = writePlaceKey(name, 0, name.length, bytes)
    expect(String.fromCharCode(...bytes.subarray(0, length))).toBe(placeKey(name))
  }
  expect(writePlaceKey('Straße', 0, 6, bytes)).toBeUndefined()
})

test('the table of words knows English words, given names and surnames', () => {
  expect(knownAs('harvest')).toBe(Known.Common)
  expect(knownAs('nadia')).toBe(Known.Given)
  expect(knownAs('petrov') & Known.Surname).toBeTruthy()
  expect(knownAs('vurimal')).toBe(0)
})

test('a table that threads share has the bytes of the file, in memory that is not copied for them', () => {
  const own = readTableBytes('words.bin')
  shareTables()
  const shared = readTableBytes('words.bin')
  expect(shared.equals(own)).toBe(true)
  expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer)
  expect(shared.buffer).toBe(readTableBytes('words.bin').buffer)
})
