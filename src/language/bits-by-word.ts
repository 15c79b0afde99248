/** Lists of words, each with its bit; a list in one string has a space between words. */
export type BitLists = readonly (readonly [bit: number, words: string | Iterable<string>])[]

/** In which of the lists each word stands, as bits. */
export function bitsByWord(lists: BitLists): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, list] of lists)
    for (const word of typeof list === 'string' ? list.split(/\s+/) : list) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}
