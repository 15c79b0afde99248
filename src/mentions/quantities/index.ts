import type { Document, Sentence } from '../../document/index.ts'
import { looks, Shape } from '../../language/index.ts'
import type { DateMention } from '../dates/index.ts'
import type { Name } from '../names/index.ts'
import { readAmount } from './amount.ts'
import { approximatorBefore, approximatorBehind } from './approximate.ts'
import { type Atom, atomAt, readAtoms } from './atoms.ts'
import { changeOf } from './change.ts'
import { countedNoun } from './counted.ts'
import { copyOf, type Draft } from './draft.ts'
import { isNoQuantity } from './exclude.ts'
import { isAddress } from './named.ts'
import { countable, opening } from './number-word.ts'
import { readNumeral } from './numerals/numeral.ts'
import { countsOrdinal, isSuperlative } from './ordinal.ts'
import { joinPairs } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { Scene } from './scene.ts'

export type { Approximate, Quantity } from './quantity.ts'

/** Quantities, sorted, never overlapping a date or standing inside a name. */
export function findQuantities(document: Document, names: readonly Name[], dates: readonly DateMention[]): Quantity[] {
  const quantities: Quantity[] = []
  const taken = { names, dates, name: 0, date: 0 }
  for (const sentence of document.sentences) {
    if (!(sentence.promises & countable)) continue
    while (taken.name < names.length && names[taken.name]!.end <= sentence.start) taken.name++
    while (taken.date < dates.length && dates[taken.date]!.end <= sentence.start) taken.date++
    readSentence(document, sentence, taken, quantities)
  }
  return quantities
}

/** Names and dates, whose text holds no quantity: those from `name` and `date` on may share text with the sentence. */
type Taken = {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly name: number
  readonly date: number
}

/** Rules of dates that say so many units of time: in a date like `nine days later` the length is a quantity. */
const lengths: ReadonlySet<string> = new Set(
  ['ago', 'anaphoric', 'distance', 'duration', 'set'].map(name => `date.${name}`),
)

function readSentence({ view, tokens }: Document, { first, last }: Sentence, taken: Taken, found: Quantity[]): void {
  const atoms = readAtoms(view, tokens, first, last)
  const scene: Scene = { atoms, tokens, first, end: last }
  const drafts: Draft[] = []
  for (let i = 0; i < atoms.length; ) {
    const numeral = atoms[i]!.number & opening ? readNumeral(atoms, i) : undefined
    if (!numeral) {
      i++
      continue
    }
    const draft = readAmount(view, atoms, numeral)
    if (!overlaps(taken, atoms, draft)) drafts.push(draft)
    i = Math.max(draft.last, numeral.last)
  }
  if (drafts.length === 0) return
  for (const draft of joinPairs(atoms, drafts)) {
    const end = found.length > 0 ? found[found.length - 1]!.end : 0
    if (atoms[draft.first]!.start < end || !isKept(scene, draft)) continue
    found.push(finish(scene, asAge(scene, draft), end))
  }
}

/** Whether the numeral shares text with a date or a name; a duration is both a date and a quantity. */
function overlaps(
  { names, dates, name, date }: Taken,
  atoms: readonly Atom[],
  { numeral, time: ofTime }: Draft,
): boolean {
  const start = atoms[numeral.first]!.start
  const end = atoms[numeral.last - 1]!.end
  for (let i = name; i < names.length && names[i]!.start < end; i++) if (names[i]!.end > start) return true
  for (let i = date; i < dates.length && dates[i]!.start < end; i++) {
    const { end: other, type, rule } = dates[i]!
    if (other > start && type !== 'duration' && !(ofTime && lengths.has(rule))) return true
  }
  return false
}

function isKept(scene: Scene, draft: Draft): boolean {
  if (draft.kind === 'ordinal') return countsOrdinal(scene, draft)
  if (draft.kind === 'score' || draft.kind === 'ratio') return true
  if (draft.kind === 'range') return !isAddress(scene, draft)
  return !isNoQuantity(scene, draft)
}

/** `Okafor, 66, lives in Enugu`: a bare number between commas after a name is an age. */
function asAge({ atoms, tokens }: Scene, draft: Draft): Draft {
  const figure = atoms[draft.first]!
  if (draft.kind !== 'count' || figure.digits === 0 || figure.value > 120 || draft.last !== draft.first + 1)
    return draft
  const name = atomAt(atoms, draft.first - 2)
  const after = atoms[draft.last]
  if (
    atomAt(atoms, draft.first - 1)?.text !== ',' ||
    (after && after.text !== ',' && after.text !== '.' && after.text !== ';')
  )
    return draft
  if (name?.kind !== 'word' || !looks(tokens[name.token], Shape.Capital)) return draft
  const age = copyOf(draft)
  age.kind = 'age'
  age.unit = 'year'
  age.rule = 'quantity.age'
  return age
}

/** Adds approximator, change and what is counted; `free` is where the quantity before ends. */
function finish(scene: Scene, draft: Draft, free: number): Quantity {
  const { atoms } = scene
  const said = precision(atoms, draft)
  const before = said && atoms[said.first]!.start >= free ? said : undefined
  const behind = approximatorBehind(atoms, draft.last)
  const first = before?.first ?? draft.first
  const last = behind?.last ?? draft.last
  const change = draft.change ?? changeOf(atoms, first, draft)
  const approximate = before?.approximate ?? behind?.approximate ?? (draft.numeral.loose ? 'about' : undefined)
  const unit = draft.unit ?? counted(scene, draft, draft.countedFrom ?? last)
  const { kind, value, min, max, sides, currency, assumed, rule } = draft
  return {
    start: atoms[first]!.start,
    end: atoms[last - 1]!.end,
    rule,
    number: { start: atoms[draft.first]!.start, end: atoms[draft.last - 1]!.end },
    kind,
    value,
    min,
    max,
    sides,
    unit,
    currency,
    approximate,
    change,
    assumed: assumed ? inferred : undefined,
  }
}

const inferred: readonly string[] = ['currency']

/** The approximator before it. `over five years` says how long, not how many. */
function precision(atoms: readonly Atom[], { first, time }: Draft): ReturnType<typeof approximatorBefore> {
  const found = approximatorBefore(atoms, first)
  if (time && found?.first === first - 1 && atoms[found.first]!.lower === 'over') {
    return lasting.has(atomAt(atoms, found.first - 1)?.lower ?? '') ? found : undefined
  }
  return found
}

const lasting = new Set('for after in is was been with of lasting and'.split(' '))

/** The noun that is counted, after the number or tied to it by a hyphen. */
function counted({ atoms, tokens, end }: Scene, { kind, numeral }: Draft, last: number): string | undefined {
  let next = atoms[last]
  if (!next) return undefined
  if (next.glued && next.text === '-') {
    const tied = atoms[last + 1]
    if (tied?.kind !== 'word') return undefined
    if (kind !== 'ordinal') return tied.lower
    next = atoms[last + 2]
  } else if (kind === 'ordinal' && isSuperlative(next.lower)) next = atoms[last + 1]
  return next?.kind === 'word' ? countedNoun(tokens, next.token, end, numeral.form === 'fraction')?.text : undefined
}
