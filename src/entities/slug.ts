/** A readable id for a name, unique among those already `taken`: diacritics off where they come off, other letters kept. */
export function slugOf(name: string, taken: Set<string>): string {
  const stem = stemOf(name) || 'entity'
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

function stemOf(name: string): string {
  const lower = name.toLowerCase()
  return stemOfPlain(lower) ?? stemOfLatin(lower) ?? stemOfAny(name)
}

/** The stem of words of letters and digits with a space between, as most names are; undefined for another name. */
function stemOfPlain(lower: string): string | undefined {
  let spaced = false
  let inWord = false
  for (let i = 0; i < lower.length; i++) {
    if (isPlain(lower.charCodeAt(i))) inWord = true
    else if (inWord && lower[i] === ' ' && i + 1 < lower.length) {
      spaced = true
      inWord = false
    } else return undefined
  }
  return spaced ? lower.replaceAll(' ', '-') : lower
}

/** A letter or digit of ASCII in lower case. */
const isPlain = (code: number): boolean => (code >= a && code <= z) || (code >= zero && code <= nine)

/** The runs of letters and digits of a name in lower case, quotation marks between them left out; undefined where it is not all Latin. */
function stemOfLatin(lower: string): string | undefined {
  let stem = ''
  let from = 0
  let gap = false
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isPlain(code)) continue
    const letter = code > 127 && code !== curlyApostrophe ? latinLetter(code) : ''
    if (letter === undefined) return undefined
    if (i > from || letter) {
      if (gap && stem) stem += '-'
      stem += lower.slice(from, i) + letter
      gap = false
    }
    if (!letter && code !== apostrophe && code !== curlyApostrophe && code !== grave) gap = true
    from = i + 1
  }
  return stem
}

/** The stems of `à` to `ſ` by their code, each worked out when it is met. */
const latinLetters: (string | undefined)[] = new Array(0x180).fill(undefined)

/** The stem of a letter as European languages have it; undefined for other characters. */
function latinLetter(code: number): string | undefined {
  if (code < 0xc0 || code >= 0x180) return undefined
  latinLetters[code] ??= stemOfAny(String.fromCharCode(code))
  return latinLetters[code]
}

const a = 0x61
const z = 0x7a
const zero = 0x30
const nine = 0x39
const apostrophe = 0x27
const curlyApostrophe = 0x2019
const grave = 0x60

function stemOfAny(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʻ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
