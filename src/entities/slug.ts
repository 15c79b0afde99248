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
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(lower)) return lower.replaceAll(' ', '-')
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʻ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
