/** A readable id for a name, unique among those already `taken`: diacritics off where they come off, other letters kept. */
export function slugOf(name: string, taken: Set<string>): string {
  const stem = stemOf(name) || 'entity'
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

function stemOf(name: string): string {
  return stemOfAscii(name.toLowerCase()) ?? stemOfAny(name)
}

/** The runs of letters and digits of a name in lower case, quotation marks between them left out; undefined where it is not all ASCII. */
function stemOfAscii(lower: string): string | undefined {
  let stem = ''
  let from = 0
  let gap = false
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i)
    if ((code >= a && code <= z) || (code >= zero && code <= nine)) continue
    if (code > 127) return undefined
    if (i > from) {
      if (gap && stem) stem += '-'
      stem += lower.slice(from, i)
      gap = false
    }
    if (code !== apostrophe && code !== grave) gap = true
    from = i + 1
  }
  return stem
}

const a = 0x61
const z = 0x7a
const zero = 0x30
const nine = 0x39
const apostrophe = 0x27
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
