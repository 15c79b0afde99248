import { type Form, makeForm } from './forms.ts'
import { hashWith, placeOf } from './hash.ts'
import { makeReadings } from './readings.ts'
import { Tag } from './token.ts'
import { forgetFacts, mostForms } from './word-fact.ts'

/** The apostrophes that stand for a possessive: forms that no text leads to, kept for good. */
const possessive = makeReadings([Tag.Possessive])
const straight = withId(1, makeForm("'", possessive))
const curly = withId(2, makeForm('’', possessive))

/** Forms by `id`. */
const forms: (Form | undefined)[] = [undefined, straight, curly]
/** Ids of forms that were forgotten. */
let free: number[] = []

/**
 * Open addressing: the two numbers of a word's key, its id and whether it was met again since the last forgetting, side by side.
 * The id is 0 in an empty place, and negative where the key is not the word itself but a hash of it.
 */
const size = 2 * mostForms
const width = 4
const places = new Int32Array(width * size)

let letters = new Uint16Array(64)

/** The form of a written word. Forms are kept for the whole process, up to a limit. */
export function formOf(text: string): Form {
  return formAt(text, 0, text.length)
}

/** The form of the apostrophe that stands for a possessive. */
export const possessiveOf = (text: string): Form => (text === "'" ? straight : curly)

/** The form of the word `view.slice(start, end)`. */
export function formAt(view: string, start: number, end: number): Form {
  if (end - start > letters.length) letters = new Uint16Array(2 * (end - start))
  for (let i = start; i < end; i++) letters[i - start] = view.charCodeAt(i)
  return formOfUnits(letters, 0, end - start)
}

/**
 * The form of the word whose code units are `units[start, end)`. Eight units of a byte each are their own key: neither a string
 * is made of a word that was met before, nor is it compared with one.
 */
export function formOfUnits(units: Uint16Array, start: number, end: number): Form {
  let high = 0
  let low = 0
  let all = 0
  if (end - start > 8) {
    all = -1
    for (let i = start; i < end; i++) low = hashWith(low, units[i]!)
  } else
    for (let i = start; i < end; i++) {
      const unit = units[i]!
      high = (high << 8) | (low >>> 24)
      low = (low << 8) ^ unit
      all |= unit
    }
  const whole = all >>> 0 < 0x100
  for (let place = firstPlace(high, low); ; place = nextPlace(place)) {
    const id = places[place + 2]!
    if (id === 0) return addForm(place, high, low, whole, copyOf(units, start, end))
    if (places[place] !== high || places[place + 1] !== low || id > 0 !== whole) continue
    const form = forms[whole ? id : -id]!
    if (!whole && !isText(form.text, units, start, end)) continue
    // Memory that is written without need has to be carried back.
    if (places[place + 3] === 0) places[place + 3] = 1
    return form
  }
}

const firstPlace = (high: number, low: number): number =>
  width * placeOf(Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1), size)
const nextPlace = (place: number): number => (place + width) & (width * size - 1)

function isText(text: string, units: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[start + i]) return false
  return true
}

function addForm(place: number, high: number, low: number, whole: boolean, text: string): Form {
  let empty = place
  if (free.length === 0 && forms.length > mostForms) {
    forgetForms()
    empty = emptyPlace(high, low)
  }
  const id = free.pop() ?? forms.length
  const form = withId(id, makeForm(text))
  forms[id] = form
  enter(empty, high, low, whole ? id : -id)
  return form
}

/** Sets an id anew: compiled code counts on a number that was never changed, and would be thrown away at the first forgetting. */
function withId(id: number, form: Form): Form {
  form.id = id
  return form
}

function emptyPlace(high: number, low: number): number {
  let place = firstPlace(high, low)
  while (places[place + 2] !== 0) place = nextPlace(place)
  return place
}

function enter(place: number, high: number, low: number, id: number): void {
  places[place] = high
  places[place + 1] = low
  places[place + 2] = id
  places[place + 3] = 0
}

/** Makes room: forgets the words that were met once since the last time, or all when too many were met again. */
function forgetForms(): void {
  const old = places.slice()
  let left = 0
  for (let at = 0; at < old.length; at += width) left += old[at + 3]!
  const all = left > 0.75 * mostForms
  const kept = new Uint8Array(forms.length)
  places.fill(0)
  for (let at = 0; at < old.length; at += width) {
    if (!old[at + 3] || all) continue
    const [high, low, id] = [old[at]!, old[at + 1]!, old[at + 2]!]
    enter(emptyPlace(high, low), high, low, id)
    kept[Math.abs(id)] = 1
  }
  free = []
  for (let id = forms.length - 1; id > curly.id; id--) {
    if (kept[id]) continue
    forms[id]!.id = 0
    free.push(id)
  }
  forgetFacts(free)
}

/** A list of code units for each length that words have, not to make one for each. */
const lists = Array.from({ length: 64 }, (_, length) => new Array<number>(length).fill(0))

/** A copy of its own: a slice would keep the whole document alive, and would be of two bytes a letter where the document is. */
function copyOf(units: Uint16Array, start: number, end: number): string {
  const length = end - start
  if (length >= lists.length) return Buffer.from(units.buffer, 2 * start, 2 * length).toString('utf16le')
  const list = lists[length]!
  for (let i = 0; i < length; i++) list[i] = units[start + i]!
  return String.fromCharCode(...list)
}
