import { type Atom, atomAt } from '../atoms.ts'
import { Num } from '../number-word.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { assumedSigns, capitals, codes, dollars, letters, signs, wordLike } from './codes.ts'
import { currencyNames } from './names.ts'

/** Currency around a numeral: atoms `[first, last)` with it. */
export type Money = {
  readonly first: number
  readonly last: number
  readonly unit: string
  readonly currency: string | undefined
  /** The currency is but the likeliest one. */
  readonly assumed: boolean
  readonly negative: boolean
  /** `50 cents` after `3 dollars`, in dollars. */
  readonly minorValue: number | undefined
}

const moneyOf = (
  first: number,
  last: number,
  unit: string,
  currency: string | undefined,
  assumed = false,
  negative = false,
  minorValue?: number,
): Money => ({ first, last, unit, currency, assumed, negative, minorValue })

/** Money, when a sign, code or word of a currency stands at the numeral. */
export function readMoney(atoms: readonly Atom[], numeral: Numeral): Money | undefined {
  if (numeral.form === 'ordinal' || numeral.form === 'fold') return undefined
  const before = readBefore(atoms, numeral)
  const after = readAfter(atoms, numeral)
  if (before && after && (before.unit === after.unit || before.currency === after.currency || before.assumed)) {
    // $5 million Canadian, $10 US dollars: the more exact of both
    const { unit, currency, assumed, minorValue } = after.assumed ? before : after
    return moneyOf(before.first, after.last, unit, currency, assumed, before.negative, minorValue)
  }
  if (before) return readNationality(atoms, before) ?? before
  return after
}

/** `$`, `US$`, `$US`, `USD`, `Rs`, `R` before the number. */
function readBefore(atoms: readonly Atom[], { first, last, scale }: Numeral): Money | undefined {
  const figure = atoms[first]!
  if (figure.kind !== 'number') return beforeWords(atoms, first, last)
  const mark = atomAt(atoms, first - 1)
  if (!mark) return undefined
  const negative = mark.kind === 'mark' && minus.has(mark.text) && signs.has(atomAt(atoms, first - 2)?.text ?? '')
  const at = negative ? first - 2 : first - 1
  const atom = atoms[at]!
  if (!(atom.number & Num.Money)) return undefined
  const touching = figure.glued
  const currency = signs.get(atom.text)
  if (currency !== undefined) {
    const country = atomAt(atoms, at - 1)
    const code = atom.text === '$' && country ? countryDollar(country, atom.glued) : undefined
    if (code) return moneyOf(at - 1, last, 'dollars', code, false, negative)
    const start = country && atom.glued && letters.has(country.text) ? at - 1 : at
    return signed(start, last, atom.text, currency, negative)
  }
  if (atom.kind !== 'word') return undefined
  const sign = atomAt(atoms, at - 1)
  if (touching && atom.glued && sign?.text === '$' && dollars.has(atom.lower)) {
    return moneyOf(at - 1, last, 'dollars', dollars.get(atom.lower))
  }
  if (codes.has(atom.text) && (touching || !wordLike.has(atom.text)) && !atom.glued) {
    return moneyOf(at, last, atom.text, atom.text)
  }
  const spelt = letters.get(atom.text)
  if (spelt && !(atom.glued && sign?.kind !== 'mark')) {
    return moneyOf(at, last, atom.text, spelt.code, spelt.assumed)
  }
  const capital = touching && (scale >= 1000 || figure.text.includes(',')) ? capitals.get(atom.text) : undefined
  return capital && !atom.glued ? moneyOf(at, last, atom.text, capital, true) : undefined
}

/** `$ half a million` is rare; a sign before words is read all the same. */
function beforeWords(atoms: readonly Atom[], first: number, last: number): Money | undefined {
  const atom = atomAt(atoms, first - 1)
  const currency = atom && atom.number & Num.Money ? signs.get(atom.text) : undefined
  return currency ? signed(first - 1, last, atom!.text, currency) : undefined
}

const minus = new Set(['-', '−', '–'])
const unitsOfSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({ USD: 'dollars', GBP: 'pounds', EUR: 'euros', JPY: 'yen', INR: 'rupees', PKR: 'rupees' }),
)

const signed = (first: number, last: number, sign: string, currency: string, negative = false): Money =>
  moneyOf(first, last, unitsOfSigns.get(currency) ?? currency, currency, assumedSigns.has(sign), negative)

const spacedLetters = new Set(['hk', 'nt', 'nz', 'u.s', 'u.s.'])

/** Letters before a dollar sign: touching it, or in capitals before a space. */
function countryDollar(atom: Atom, glued: boolean): string | undefined {
  const code = dollars.get(atom.lower)
  if (
    !code ||
    (!glued && !spacedLetters.has(atom.lower) && (atom.text !== atom.text.toUpperCase() || atom.text === 'A'))
  )
    return undefined
  return code
}

const pastDash = (atoms: readonly Atom[], i: number) => (atoms[i]?.text === '-' && atoms[i]!.glued ? i + 1 : i)
const preludes = new Set('new hong south west east north sri costa cape united'.split(' '))
/** Everyday words that are money only after the adjective of a country, or in large numbers. */
const shy = new Set('marks crowns crown sums soms drams krona lek lev lei leks leone pula kip dong lire'.split(' '))

/** `dollars`, `Swiss francs`, `JPY`, `€`, `p` after the number. */
function readAfter(atoms: readonly Atom[], { first, last, scale, form, loose }: Numeral): Money | undefined {
  const of = (form === 'vague' || loose) && atoms[last]?.lower === 'of'
  const at = of ? last + 1 : pastDash(atoms, last)
  const atom = atoms[at]
  if (!atom) return undefined
  if (!((atom.number | numberAt(atoms, at + 1) | numberAt(atoms, at + 2)) & ofMoney) && atom.text !== 'c')
    return undefined
  const sign = signs.get(atom.text)
  // a sign that touches the next number belongs to that one
  if (sign !== undefined && atoms[at + 1]?.kind !== 'number') return signed(first, at + 1, atom.text, sign)
  if (codes.has(atom.text) && (!wordLike.has(atom.text) || atom.glued))
    return moneyOf(first, at + 1, atom.text, atom.text)
  if (atom.lower === 'c' && atom.glued && atom.text === 'c') return moneyOf(first, at + 1, 'cents', 'USD', true)
  let end = at
  while (end < at + 2 && atoms[end]?.kind === 'word' && !(atoms[end]!.number & Num.Currency)) end++
  const word = atoms[end]
  const name = word && word.number & Num.Currency ? currencyNames.get(word.lower) : undefined
  if (!name || word!.text[0] !== word!.lower[0]) return undefined
  const adjective = end > at ? atoms[end - 1]!.lower : undefined
  const code = adjective === undefined ? undefined : name.by.get(adjective)
  if (adjective !== undefined && code === undefined) return undefined
  if (end - at === 2 && !preludes.has(atoms[at]!.lower)) return undefined
  if (!code && (shy.has(word!.lower) || !isMoney(word!, atoms, first, scale))) return undefined
  const sterling = name.unit === 'pounds' && atoms[end + 1]?.lower === 'sterling'
  const currency = sterling ? 'GBP' : (code ?? name.code)
  const assumed = !code && !sterling && name.assumed === true
  return withMinor(atoms, moneyOf(first, sterling ? end + 2 : end + 1, name.unit, currency, assumed))
}

const ofMoney = Num.Money | Num.Currency
const numberAt = (atoms: readonly Atom[], i: number): number => atoms[i]?.number ?? 0

const paid =
  /^(?:cost|costs|pay|pays|paid|paying|price|prices|priced|worth|fine|fined|salary|spend|spent|spending|budget|earn|earns|earned|debt|bill|loan|fee|fees|sold|bought|raise|raised|profit|sales|tax|benefit|benefits|funding|sterling)$/

/** A pound is a weight unless money is spoken of; to have won is to win. */
function isMoney({ lower }: Atom, atoms: readonly Atom[], first: number, scale: number): boolean {
  if (lower === 'won') return scale >= 100 || atoms[first]!.text.includes(',')
  if (lower === 'p') return atoms[first]!.kind === 'number'
  if (lower !== 'pound' && lower !== 'pounds') return true
  return scale >= 1e6 || atoms.some(a => paid.test(a.lower))
}

/** `3 dollars 50 cents`, `thirteen dollars forty-five`. */
function withMinor(atoms: readonly Atom[], money: Money): Money {
  if (money.unit !== 'dollars' && money.unit !== 'euros' && money.unit !== 'pounds') return money
  const at = atoms[money.last]?.lower === 'and' ? money.last + 1 : money.last
  if (!atoms[at] || atoms[at]!.glued) return money
  const minor = readNumeral(atoms, at)
  if (minor?.form !== 'cardinal' || minor.value >= 100 || minor.value < 1) return money
  const named = /^(?:cents?|pence|p)$/.test(atoms[minor.last]?.lower ?? '')
  const ends =
    at === money.last && atoms[at]!.kind === 'word' && (!atoms[minor.last] || atoms[minor.last]!.kind === 'mark')
  if (!named && !ends) return money
  const { first, unit, currency, assumed, negative } = money
  return moneyOf(first, named ? minor.last + 1 : minor.last, unit, currency, assumed, negative, minor.value / 100)
}

const afterMoney = new Set(
  'a an per to and or in of for from on by at last this that which is was were more less each with'.split(' '),
)

/** `$76 US a barrel`, `$100 million Canadian`. */
function readNationality(atoms: readonly Atom[], money: Money): Money | undefined {
  const word = atoms[money.last]
  const code = money.unit === 'dollars' && word ? currencyNames.get('dollars')!.by.get(word.lower) : undefined
  if (!code || word!.text[0] === word!.lower[0]) return undefined
  const next = atoms[money.last + 1]
  if (next && next.kind !== 'mark' && !afterMoney.has(next.lower)) return undefined
  return moneyOf(money.first, money.last + 1, money.unit, code, false, money.negative, money.minorValue)
}
