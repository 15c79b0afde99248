const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** An integer from 0 to 10^15 in English words, with the British `and` or without. */
export function spell(n: number, and: boolean): string {
  const words: string[] = []
  let rest = n
  for (const [name, factor] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
  ] as const) {
    const count = Math.floor(rest / factor)
    if (count) words.push(hundreds(count, and), name)
    rest %= factor
  }
  if (rest && rest < 100 && words.length && and) words.push('and')
  if (rest || !words.length) words.push(hundreds(rest, and))
  return words.join(' ')
}

function hundreds(n: number, and: boolean): string {
  const rest = n % 100
  const below = rest < 20 ? small[rest]! : `${tens[Math.floor(rest / 10)]}${rest % 10 ? `-${small[rest % 10]}` : ''}`
  if (n < 100) return below
  return `${small[Math.floor(n / 100)]} hundred${rest ? `${and ? ' and' : ''} ${below}` : ''}`
}
