import { ReadError } from './problem.ts'

/** A decoded text, and how it was decoded. */
export type Decoded = {
  readonly text: string
  readonly encoding: string
  readonly how: 'mark' | 'named' | 'utf-8' | 'shape' | 'declared' | 'guess'
  readonly damaged?: number
}

/**
 * The text of a file's bytes: by byte-order mark, by the encoding named, as UTF-8, as UTF-16 without a mark, or in the 8-bit
 * encoding that its letters look like. `damaged` is the offset of the first byte that is no UTF-8, when nearly all else is.
 *
 * @throws ReadError when the bytes are no text.
 * @throws RangeError when the encoding named is none.
 */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  const marked = byMark(bytes)
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, how: 'mark' }
  if (encoding) return { text: decodeAs(bytes, encoding), encoding, how: 'named' }
  const shape = utf16ByShape(bytes)
  if (shape) return { text: decodeAs(bytes, shape), encoding: shape, how: 'shape' }
  refuseBinary(bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', how: 'utf-8' }
  } catch {
    return await guess(bytes)
  }
}

const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    throw new ReadError('is in UTF-32, which nothing here reads; save it as UTF-8')
  return marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
}

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** UTF-16 of Latin text has a NUL for every other byte: chardet takes it for Latin-1, so it is looked for first. */
function utf16ByShape(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return undefined
  let [even, odd] = [0, 0]
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > 0.35 * length && even < 0.02 * length) return 'utf-16le'
  if (even > 0.35 * length && odd < 0.02 * length) return 'utf-16be'
  return undefined
}

const binaries: readonly [string, string][] = [
  ['%PDF', 'a PDF; convert it to text first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document; save it as plain text first'],
  ['{\\rtf', 'an RTF document; save it as plain text first'],
  ['\u001f\u008b', 'compressed with gzip; unpack it first'],
]

function refuseBinary(bytes: Uint8Array): void {
  const head = latin(bytes.subarray(0, 8))
  const known = binaries.find(([magic]) => head.startsWith(magic))
  if (known) throw new ReadError(`is ${known[1]}`)
  const sample = bytes.subarray(0, 8192)
  let control = 0
  for (const byte of sample)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++
  if (sample.includes(0) || control > 0.05 * sample.length) throw new ReadError('is binary, not text')
}

async function guess(bytes: Uint8Array): Promise<Decoded> {
  const { first, bad, good } = utf8Faults(bytes)
  // One byte lost in a text full of sound letters: another encoding would spoil all of them.
  if (good > 4 * bad) return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', how: 'utf-8', damaged: first }
  const declared = /<(?:meta|\?xml)[^>]{1,200}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(
    latin(bytes.subarray(0, 2048)),
  )?.[1]
  if (declared && isEncoding(declared))
    return { text: decodeAs(bytes, declared), encoding: declared.toLowerCase(), how: 'declared' }
  const { default: chardet } = await import('chardet')
  const name =
    chardet
      .analyse(bytes.subarray(0, 65_536))
      .map(match => match.name)
      .find(name => !/^(?:ascii|utf-)/i.test(name) && isEncoding(name)) ?? 'windows-1252'
  // Every text in ISO 8859-1 is one in windows-1252 too, which has the curly quotation marks besides.
  const encoding = /^iso-8859-1$/i.test(name) ? 'windows-1252' : name.toLowerCase()
  return { text: decodeAs(bytes, encoding), encoding, how: 'guess' }
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Whether an encoding of that name can be decoded (https://encoding.spec.whatwg.org/#names-and-labels). */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}

/** How many sequences of more than one byte are sound UTF-8, how many bytes are not, and where the first of those is. */
function utf8Faults(bytes: Uint8Array): { first: number; bad: number; good: number } {
  let [first, bad, good] = [-1, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    let sound = more > 0
    for (let k = 1; k <= more; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) sound = false
    if (sound) {
      good++
      i += more
    } else {
      bad++
      if (first < 0) first = i
    }
  }
  return { first, bad, good }
}
