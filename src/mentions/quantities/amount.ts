import { type Atom, atomAt } from './atoms.ts'
import { type Draft, newDraft } from './draft.ts'
import { type Measure, readMeasure } from './measures/match.ts'
import { readPercent } from './measures/percent.ts'
import { readMoney } from './money/read.ts'
import { exact } from './numerals/figure.ts'
import type { Numeral } from './numerals/numeral.ts'

const hyphens = new Set(['-', '‐', '‑'])
const minuses = new Set(['-', '−', '–', '‑'])

/** The first atom after a hyphen that ties a unit to its number: `5-mile`, `three-ton`. */
export function pastHyphen(atoms: readonly Atom[], i: number): number {
  const hyphen = atoms[i]
  return hyphen?.kind === 'mark' && hyphen.glued && hyphens.has(hyphen.text) && atoms[i + 1]?.glued ? i + 1 : i
}

/** Gives a numeral its sign, currency and unit, as far as the text says them; a vague number is a range. */
export function readAmount(view: string, atoms: readonly Atom[], numeral: Numeral): Draft {
  const money = readMoney(atoms, numeral)
  const signed = readSign(atoms, money?.first ?? numeral.first)
  const sign = signed !== undefined || money?.negative ? -1 : 1
  const value = sign * exact(numeral.value)
  const draft = newDraft(signed ?? money?.first ?? numeral.first, numeral, value === 0 ? 0 : value, 'quantity.ordinal')
  if (numeral.form === 'ordinal') {
    draft.kind = 'ordinal'
    return draft
  }
  if (money) {
    if (money.minorValue !== undefined) draft.value = exact(sign * (numeral.value + money.minorValue))
    draft.last = money.last
    draft.kind = 'money'
    draft.rule = 'quantity.money'
    draft.unit = money.unit
    draft.currency = money.currency
    draft.assumed = money.assumed
  } else readUnit(view, atoms, draft)
  if (numeral.min !== undefined && numeral.max !== undefined) {
    draft.kind = 'range'
    draft.rule = 'quantity.vague'
    draft.value = undefined
    draft.min = numeral.min
    draft.max = numeral.max
  }
  return draft
}

type Growing = ReturnType<typeof newDraft>

/** A percentage, a measure, an age, or just a count. */
function readUnit(view: string, atoms: readonly Atom[], draft: Growing): void {
  const at = unitAt(atoms, draft.numeral)
  const percent = readPercent(atoms, at)
  const measure = percent ? undefined : readMeasure(view, atoms, at)
  if (percent) {
    draft.kind = 'percent'
    draft.rule = 'quantity.percent'
    draft.unit = percent.unit
    draft.last = percent.last
  } else if (measure) readAge(atoms, draft, measure)
  else if (!readAged(atoms, draft)) draft.rule = countRule(draft.numeral)
}

/** Where a unit may stand: after a hyphen, and after the `of` of a vague number. */
export function unitAt(atoms: readonly Atom[], { last, form, loose }: Numeral): number {
  if ((form === 'vague' || loose) && atoms[last]?.lower === 'of') return last + 1
  // half an hour, three quarters of a mile
  if (form === 'fraction') {
    const at = atoms[last]?.lower === 'of' ? last + 1 : last
    if (atoms[at]?.lower === 'a' || atoms[at]?.lower === 'an') return at + 1
  }
  return pastHyphen(atoms, last)
}

function countRule({ form }: Numeral): string {
  if (form === 'vague') return 'quantity.vague'
  return form === 'fraction' ? 'quantity.fraction' : 'quantity.count'
}

/** The minus before atom `i`: a sign that touches the number, `minus`, `negative`. */
function readSign(atoms: readonly Atom[], i: number): number | undefined {
  const sign = atomAt(atoms, i - 1)
  if (!sign) return undefined
  if (sign.lower === 'minus' || sign.lower === 'negative') return i - 1
  if (sign.kind !== 'mark') return undefined
  if (!minuses.has(sign.text) || !atoms[i]!.glued) {
    const word = atomAt(atoms, i - 2)
    return hyphens.has(sign.text) && sign.glued && word?.lower === 'minus' ? i - 2 : undefined
  }
  if (sign.glued && atomAt(atoms, i - 2)?.lower === 'minus') return i - 2
  if (!sign.glued) return i - 1
  // $-50.8bn, (-3
  return atomAt(atoms, i - 2)?.kind === 'mark' && !/[)\]%”"’'.]/.test(atoms[i - 2]!.text) ? i - 1 : undefined
}

/** A measure, or an age where `old` or `of age` follows a unit of time. */
function readAge(atoms: readonly Atom[], draft: Growing, { unit, last, time }: Measure): void {
  draft.kind = 'measure'
  draft.rule = 'quantity.measure'
  draft.last = last
  draft.time = time
  if (time) {
    const after = pastHyphen(atoms, last)
    const link = atoms[after]?.lower
    const old = link === 'old' || link === 'olds'
    if (old || (link === 'of' && atoms[after + 1]?.lower === 'age')) {
      draft.kind = 'age'
      draft.rule = 'quantity.age'
      draft.last = old ? after + 1 : after + 2
    } else if (readAged(atoms, draft)) draft.time = false
  }
  draft.unit = unit
}

/** `aged 12`, `age 87`, `at the age of 30`: the age word belongs to the number. */
function readAged(atoms: readonly Atom[], draft: Growing): boolean {
  const before = atomAt(atoms, draft.first - 1)?.lower
  if (before === 'aged' || before === 'age' || before === 'ages') draft.first--
  else if (before !== 'of' || atomAt(atoms, draft.first - 2)?.lower !== 'age') return false
  draft.kind = 'age'
  draft.rule = 'quantity.age'
  draft.unit = 'year'
  return true
}
