import { type Atom, atomAt } from './atoms.ts'
import { countedNoun, isPlural } from './counted.ts'
import type { Draft } from './draft.ts'
import { isAddress, isLabelled, isNameNumber } from './named.ts'
import { Num } from './number-word.ts'
import type { Scene } from './scene.ts'

const noPronoun = new Set('no another every each any which this that the other such neither either'.split(' '))
const notCounted = new Set("another day time point day's 's way by or and after on in to thing".split(' '))
const codeMark = /^[-–:/.#@_]$/

/** Whether what looks like a number is none: a code, a label, a name, a year, an address, the pronoun `one`. */
export function isNoQuantity(scene: Scene, draft: Draft): boolean {
  const { atoms } = scene
  const { numeral, kind } = draft
  const figure = atoms[numeral.first]!
  if (kind === 'money' || kind === 'percent') return false
  if (figure.kind === 'number' && isCode(atoms, draft)) return true
  if (isTime(atoms, draft)) return true
  if (kind === 'measure') return (draft.time === true && isModifier(atoms, draft)) || isNamed(atoms, draft)
  if (kind === 'age') return false
  if (isListNumber(scene, draft) || isLabelled(scene, draft) || isAddress(scene, draft)) return true
  if (figure.kind === 'number' && (isYear(scene, draft) || isNameNumber(scene, draft))) return true
  if (figure.lower === 'one' && numeral.last === numeral.first + 1) return isPronoun(scene, draft)
  return figure.kind === 'word' && isModifierWord(scene, draft)
}

/** `a six-month sentence`: the duration is the dates' business. */
const isModifier = (atoms: readonly Atom[], { numeral }: Draft) => atoms[numeral.last]?.text === '-'

/** Nine Mile: a name with a unit in the singular. */
function isNamed(atoms: readonly Atom[], { numeral }: Draft): boolean {
  const [figure, unit] = [atoms[numeral.first]!, atoms[numeral.last]]
  const isCapital = (text: string): boolean => text[0] !== text[0]!.toLowerCase()
  return (
    figure.kind === 'word' &&
    numeral.value !== 1 &&
    isCapital(figure.text) &&
    unit !== undefined &&
    isCapital(unit.text) &&
    !unit.lower.endsWith('s')
  )
}

/** Letters or digits hang on to it: F-35, COVID-19, 192.168.1.1, 555-0143. */
function isCode(atoms: readonly Atom[], draft: Draft): boolean {
  const { numeral, first, last } = draft
  const figure = atoms[numeral.first]!
  const before = atomAt(atoms, numeral.first - 1)
  if (figure.glued && before && first === numeral.first) {
    if (before.kind !== 'mark')
      return !(before.text === before.text.toUpperCase() && before.text.length <= 3 && isLarge(draft, figure))
    const further = atomAt(atoms, numeral.first - 2)
    // the summer of '16
    if (figure.digits === 2 && (before.text === '’' || before.text === "'" || before.text === '‘')) return true
    if (
      before.glued &&
      further &&
      codeMark.test(before.text) &&
      further.kind === 'word' &&
      !attaches.has(further.lower)
    )
      return true
    if (before.text === '#' || before.text === '@' || before.text === '_') return true
    if (before.glued && further?.kind === 'number' && /^[-–:/.]$/.test(before.text)) return true
  }
  const next = atoms[last]
  if (!next?.glued) return false
  if (next.kind !== 'mark') return true
  const further = atoms[last + 1]
  return (
    codeMark.test(next.text) &&
    next.text !== '-' &&
    next.text !== '–' &&
    further?.glued === true &&
    further.kind === 'number'
  )
}

/** Grouped or scaled: what letters before it can only be is a currency. */
const isLarge = ({ numeral }: Draft, figure: Atom) => numeral.scale >= 1000 || figure.text.includes(',')

/** Words that a hyphen ties to a number without making a name of it: `mid-20s` is no number, `sub-5` is. */
const attaches = new Set('minus sub under over pre post non to and or a x be is at than'.split(' '))

/** A time of the day that is written as one. */
function isTime(atoms: readonly Atom[], { numeral, last }: Draft): boolean {
  const next = atoms[numeral.last]
  if (next && next.number & Num.DayPart && last === numeral.last) return true
  return (
    next?.text === ':' &&
    next.glued &&
    atoms[numeral.last + 1]?.glued === true &&
    /^\d\d$/.test(atoms[numeral.last + 1]!.text)
  )
}

/** `1.`, `2)` or `Three:` that opens a line. */
function isListNumber({ atoms }: Scene, { first, numeral }: Draft): boolean {
  if (first !== 0 || numeral.last !== 1) return false
  const figure = atoms[0]!
  const next = atoms[1]
  if (figure.kind === 'word') return next?.text === ':'
  return figure.digits > 0 && figure.digits <= 2 && next?.glued === true && /^[.):]$/.test(next.text)
}

const beforeYear = new Set(
  `in since by until till from during before after of early late mid around to through and the between for circa than spring summer
  autumn fall winter january february march april may june july august september october november december jan jan. feb feb. mar. apr
  apr. aug aug. sept sept. sep oct oct. nov nov. dec dec. class fiscal year calendar on this`.split(/\s+/),
)

/** Four bare digits that read as a year: between 1500 and 2100, with nothing plural after them. */
function isYear(scene: Scene, { first, last, numeral }: Draft): boolean {
  const { atoms, tokens } = scene
  const figure = atoms[numeral.first]!
  if (figure.digits !== 4 || figure.value < 1500 || figure.value > 2100 || numeral.last !== numeral.first + 1)
    return false
  if (last !== numeral.last || first !== numeral.first) return false
  if (atomAt(atoms, first - 1)?.lower === 'of' && amounts.has(atomAt(atoms, first - 2)?.lower ?? '')) return false
  const next = atoms[numeral.last]
  if (next?.kind === 'word' && !next.glued) {
    const noun = countedNoun(tokens, next.token, scene.end)
    const before = atomAt(atoms, first - 1)?.lower ?? ''
    if (noun && isPlural(noun))
      return beforeYear.has(before) && before !== 'of' && before !== 'to' && before !== 'from' && before !== 'than'
  }
  return next?.kind === 'word' || !beforeAmount.has(atomAt(atoms, first - 1)?.lower ?? '')
}

const beforeAmount = new Set('about approximately roughly some nearly almost average least than over'.split(' '))

/** `an average of 1500` */
const amounts = new Set('average total maximum minimum sum record rate price number'.split(' '))

/** `one` that stands for a thing already named, or that is only an article. */
function isPronoun(scene: Scene, { first, numeral }: Draft): boolean {
  const { atoms, tokens, end } = scene
  const before = atomAt(atoms, first - 1)?.lower ?? ''
  const next = atoms[numeral.last]
  if (first < numeral.first) return false
  if (!next) return first !== 0
  if (next.lower === 'of') return before === 'no' || before === 'any' || before === 'every' || before === 'each'
  if (noPronoun.has(before) || next.kind === 'mark' || notCounted.has(next.lower)) return true
  if (people.has(next.lower)) return false
  const noun = countedNoun(tokens, next.token, end)
  return noun === undefined
}

/** Nouns that are verbs elsewhere and are counted like no others. */
const people = new Set('man woman person child boy girl'.split(' '))

const modifierTails = new Set('way time party star nation man off sided handed footed fold dimensional'.split(' '))

/** `one-way`, `two-sided`: the number word only forms an adjective. */
function isModifierWord({ atoms }: Scene, { numeral }: Draft): boolean {
  const hyphen = atoms[numeral.last]
  if (hyphen?.text !== '-' || !hyphen.glued) return false
  const tail = atoms[numeral.last + 1]?.lower ?? ''
  return modifierTails.has(tail) || tail.endsWith('ed')
}
