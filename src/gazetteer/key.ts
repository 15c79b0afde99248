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
