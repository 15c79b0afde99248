import { has, looks, Shape, Tag } from '../../language/index.ts'
import { type Atom, atomAt } from './atoms.ts'
import { countedNoun, isPlural } from './counted.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Nouns that a bare number after them only names: `Article 5`, `page 12`, `phase two`. */
const labels = new Set(
  `article articles chapter chapters section sections page pages pp paragraph clause annex appendix figure fig fig. table exhibit
  number no no. nos nos. nr nr. part volume vol vol. issue item rule amendment title schedule protocol resolution proposition prop
  channel gate platform pier terminal room suite floor apartment apt apt. flat unit building block lot ward precinct zone area sector
  district route highway interstate road junction exit line flight runway track lane bus train
  phase stage step level tier grade class category type group round match game set act scene episode season series week day year
  chapter verse psalm version model mark generation gen division league pool heat seed
  apollo boeing airbus windows formula iphone ipad galaxy playstation xbox radio fm am super euro
  squadron brigade regiment battalion corps platoon unit plan option case count lesson question entry file form grid agent
  studio hall camp site block reactor well pump hangar cell box locker locomotive pope covid hiv category`.split(/\s+/),
)
const streets = new Set(
  `street st st. avenue ave ave. av av. road rd rd. lane ln boulevard blvd blvd. drive dr dr. place pl square court ct way highway hwy
  terrace crescent parkway row mews close plaza alley quay`.split(/\s+/),
)
const openers = new Set(
  'in on at to from for with and but as while when after before since where that of by than or said says'.split(' '),
)

/** A label before it, in the singular, or a hash: `Article 5`, `#12`. */
export function isLabelled({ atoms, tokens }: Scene, { first, kind, numeral }: Draft): boolean {
  const before = atomAt(atoms, first - 1)
  if (!before || kind === 'ordinal') return false
  if (labels.has(before.lower)) return true
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
    const isStreet = streets.has(atom.lower)
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
