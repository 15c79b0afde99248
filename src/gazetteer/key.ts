const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/**
 * The key under which a name stands in the gazetteer: lower case, no diacritics, apostrophes or full stops, a hyphen is a space.
 * `N’Djamena` and `Ndjamena`, `St. Louis` and `St Louis` are one.
 */
export function placeKey(name: string): string {
  const lower = name.toLowerCase()
  if (/^[a-z ]*$/.test(lower)) return lower
  // Without letters of other alphabets and diacritics, which take long to fold.
  if (/^[ -~’‘]*$/.test(lower))
    return lower
      .replace(/['’‘`.]+/g, '')
      .replace(/[ -]+/g, ' ')
      .trim()
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʻʼ`´.]+/gu, '')
    .replace(/[øłđßıæœðþ]/g, letter => plain[letter]!)
    .replace(/[\s–-]+/g, ' ')
    .trim()
}

/** The first and the last word of a key. */
export const firstWord = (key: string): string => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : key)
export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

const Dropped = 1
/** Several bytes, or none that a key has. */
const Other = 2
/** The byte that a UTF-16 unit is in a key, or one of these; 0 until it is asked for. */
const folds = new Uint8Array(1 << 16)

function foldOf(unit: number): number {
  const key = placeKey(`a${String.fromCharCode(unit)}a`).slice(1, -1)
  if (key.length === 0) return Dropped
  return key.length === 1 && key.charCodeAt(0) < 0x80 ? key.charCodeAt(0) : Other
}

/**
 * Writes the bytes of `placeKey(text.slice(start, end))` and tells how many they are, without making a string; undefined where one
 * letter becomes several, or none that a key has.
 */
export function writePlaceKey(text: string, start: number, end: number, bytes: Uint8Array): number | undefined {
  let length = 0
  let space = false
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    folds[unit] ||= foldOf(unit)
    const fold = folds[unit]!
    if (fold === Other) return undefined
    if (fold === Dropped) continue
    if (fold === 0x20) {
      space = length > 0
      continue
    }
    if (space) bytes[length++] = 0x20
    space = false
    bytes[length++] = fold
  }
  return length
}
