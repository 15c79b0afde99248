import { has, Tag } from '../../../language/index.ts'
import { type Atom, atomAt, isPhrase } from '../atoms.ts'
import { type Piece, pieceOf, saidValue } from '../said.ts'
import type { Scene } from '../scene.ts'
import { type Reference, references, vaguePhrases } from '../words/phrases.ts'
import { Time } from '../words/time.ts'

const byFirst = new Map<string, (readonly [readonly string[], Reference])[]>()
for (const phrase of vaguePhrases) {
  const [first] = phrase[0]
  byFirst.set(first!, [...(byFirst.get(first!) ?? []), phrase])
}

const done = (last: number, timex: Reference): Piece => pieceOf(last, saidValue('date', timex), 'date.vague')

/** `now`, `currently`, `recently`, `soon`, `the past`, `these days`; `current` and `recent` before a noun. */
export function readVague({ atoms, tokens }: Scene, i: number): Piece | undefined {
  const { lower, time } = atoms[i]!
  const phrase = readPhrase(atoms, i)
  if (phrase) {
    const next = atoms[phrase.last]
    // the past year, the future king, the present crisis
    const ends =
      next?.kind !== 'word' || !has(tokens[next.token], Tag.Noun | Tag.Adjective) || has(tokens[next.token], Tag.Verb)
    return lower !== 'the' || ends ? phrase : undefined
  }
  const reference = time & Time.Vague ? references.get(lower) : undefined
  if (reference === undefined) return undefined
  const next = atoms[i + 1]?.lower
  if (lower === 'now' && next === 'that') return undefined
  if (
    (lower === 'soon' || lower === 'shortly' || lower === 'recently') &&
    (next === 'after' || next === 'before' || next === 'as')
  )
    return undefined
  if ((lower === 'soon' || lower === 'recently') && atomAt(atoms, i - 1)?.lower === 'as') return undefined
  return done(i + 1, reference)
}

/** The longest phrase that begins at atom `i`. */
function readPhrase(atoms: readonly Atom[], i: number): Piece | undefined {
  const phrases = byFirst.get(atoms[i]!.lower)
  if (!phrases) return undefined
  let longest: (typeof phrases)[number] | undefined
  for (const phrase of phrases) {
    if ((!longest || longest[0].length < phrase[0].length) && isPhrase(atoms, i, phrase[0])) longest = phrase
  }
  return longest && done(i + longest[0].length, longest[1])
}
