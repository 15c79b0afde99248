import { lastOfBefore, type Phrase, startOfBehind } from './approximators.ts'
import { type Atom, atomAt, isPhrase } from './atoms.ts'
import { Num } from './number-word.ts'
import type { Approximate } from './quantity.ts'

const none: readonly Phrase[] = []
const sums = new Set('add adds added adding back amount amounts amounted go goes went going'.split(' '))

/** An approximator that ends right before atom `i`: where it starts. Articles and `just` between are part of it. */
export function approximatorBefore(
  atoms: readonly Atom[],
  i: number,
): { first: number; approximate: Approximate } | undefined {
  const at = i - 1
  const last = atomAt(atoms, at)
  if (!last || !(last.number & (Num.Before | Num.Article) || last.lower === 'the')) return undefined
  for (const { words, approximate } of lastOfBefore.get(last.lower) ?? none) {
    const first = at - words.length + 1
    if (first < 0 || !isPhrase(atoms, first, words)) continue
    // debts add up to, inching back up to: that is where a change ends
    if (words[0] === 'up' && words.length === 2 && sums.has(atomAt(atoms, first - 1)?.lower ?? '')) return undefined
    return { first, approximate }
  }
  // more than a record 40, nearly a quarter
  if (last.lower === 'a' || last.lower === 'an' || last.lower === 'the') {
    const further = approximatorBefore(atoms, at)
    return further && further.approximate !== 'about' ? further : undefined
  }
  return undefined
}

/** An approximator that begins at atom `i`, behind a number: the atom after it. */
export function approximatorBehind(
  atoms: readonly Atom[],
  i: number,
): { last: number; approximate: Approximate } | undefined {
  const first = atoms[i]
  if (!first || !(first.number & Num.Behind)) return undefined
  for (const { words, approximate } of startOfBehind.get(first.lower) ?? none) {
    if (!isPhrase(atoms, i, words)) continue
    if (words.length === 1 && words[0] === '+' && !first.glued) continue
    if (words.length === 1 && words[0] === 'plus' && atoms[i + 1]?.kind === 'number') continue
    return { last: i + words.length, approximate }
  }
  return undefined
}
