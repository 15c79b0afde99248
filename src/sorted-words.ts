/**
 * Whether a word stands in `list`: words in the order of their code units, a space between each two. A search in the text itself
 * needs no set to be built from it, which matters where only one short text is read.
 */
export function isInSorted(list: string, word: string): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const start = list.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1
    const space = list.indexOf(' ', start)
    const end = space < 0 ? list.length : space
    const found = list.slice(start, end)
    if (found === word) return true
    if (found < word) low = end + 1
    else high = start
  }
  return false
}
