/** A hash of a word begins with 0 and takes in one UTF-16 code unit after the other (FNV-1a). */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Where a hash stands among `places`, a power of two: the upper bits of a product tell more than the lower. */
export const placeOf = (hash: number, places: number): number => (hash ^ (hash >>> 15)) & (places - 1)

export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i))
  return hash
}
