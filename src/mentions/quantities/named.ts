import { has, looks, Shape, Tag } from '../../language/index.ts'
import { type Atom, atomAt } from './atoms.ts'
import { countedNoun, isPlural } from './counted.ts'
import type { Draft } from './draft.ts'
import { Num } from './number-word.ts'
import type { Scene } from './scene.ts'

const openers = new Set(
  'in on at to from for with and but as while when after before since where that of by than or said says'.split(' '),
)

/** A label before it, in the singular, or a hash: `Article 5`, `#12`. */
export function isLabelled({ atoms, tokens }: Scene, { first, kind, numeral }: Draft): boolean {
  const before = atomAt(atoms, first - 1)
  if (!before || kind === 'ordinal') return false
  if (before.number & Num.Label) return true
  const next = atoms[numeral.last]
  // the bottom three; a shirt number: Adeyemi (14)
  if (before.lower === 'bottom' || before.lower === 'top')
    return next?.kind !== 'word' || !has(tokens[next.token], Tag.Noun | Tag.Adjective)
  return before.text === '(' && next?.text === ')' && isCapital(tokens, atomAt(atoms, first - 2))
}

const isCapital = (tokens: Scene['tokens'], atom: Atom | undefined): boolean =>
  atom !== undefined && looks(tokens[atom.token], Shape.Capital)

/** `221 Baker Street`, `14 Rue …`: capitals that end in a word for a street. */
export function isAddress({ atoms, tokens }: Scene, { numeral }: Pick<Draft, 'numeral'>): boolean {
  let at = numeral.last
  for (const limit = at + 5; at < limit; at++) {
    const atom = atoms[at]
    if (!atom || atom.kind === 'mark') return false
    const isStreet = (atom.number & Num.Street) !== 0
    if (atom.kind === 'word' && !isStreet && !looks(tokens[atom.token], Shape.Capital)) return false
    if (isStreet && looks(tokens[atom.token], Shape.Capital | Shape.Digit)) {
      if (at > numeral.last) return true
      // 22 Ave Foch
      return isCapital(tokens, atoms[at + 1])
    }
  }
  return false
}

/** A capitalised name before it that it completes: `Boeing 747`, `Galaxy S 23`, `Euro 2024`. */
export function isNameNumber(scene: Scene, { first, numeral, kind }: Draft): boolean {
  const { atoms, tokens } = scene
  const before = atomAt(atoms, first - 1)
  const figure = atoms[numeral.first]!
  if (kind === 'ordinal' || before?.kind !== 'word' || figure.digits === 0 || figure.digits > 4 || numeral.scale > 1)
    return false
  const token = tokens[before.token]!
  if (!looks(token, Shape.Capital) || first - 1 === 0) return false
  const next = atoms[numeral.last]
  const noun = next?.kind === 'word' ? countedNoun(tokens, next.token, scene.end) : undefined
  // In Iraq 200 soldiers were killed
  if (noun && isPlural(noun) && openers.has(atomAt(atoms, first - 2)?.lower ?? '')) return false
  return true
}
