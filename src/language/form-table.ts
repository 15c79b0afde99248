import { type Form, makeForm } from './forms.ts'
import { hashWith, placeOf } from './hash.ts'
import { makeReadings } from './readings.ts'
import { Tag } from './token.ts'
import { forgetFacts, mostForms } from './word-fact.ts'

/** The apostrophes that stand for a possessive: forms that no text leads to, kept for good. */
const possessive = makeReadings([Tag.Possessive])
const straight = makeForm(1, "'", possessive)
const curly = makeForm(2, '’', possessive)

/** Forms by `id`. They are found by a hash of their code units, so that no string is made of a word that was met before. */
const forms: (Form | undefined)[] = [undefined, straight, curly]
const hashes = new Int32Array(mostForms + 1)
/** Open addressing: ids by hash, 0 for an empty place. */
const size = 2 * mostForms
const places = new Uint16Array(size)
/** Ids of forms that were forgotten. */
let free: number[] = []

/** The form of a written word. Forms are kept for the whole process, up to a limit. */
export function formOf(text: string): Form {
  return formAt(text, 0, text.length)
}

/** The form of the apostrophe that stands for a possessive. */
export const possessiveOf = (text: string): Form => (text === "'" ? straight : curly)

/** The form of the word `view.slice(start, end)`. */
export function formAt(view: string, start: number, end: number): Form {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashWith(hash, view.charCodeAt(i))
  return formWith(hash, view, start, end)
}

/** The form of the word `view.slice(start, end)`, whose hash is known. */
export function formWith(hash: number, view: string, start: number, end: number): Form {
  let place = placeOf(hash, size)
  for (let id = places[place]!; id !== 0; id = places[place]!) {
    if (hashes[id] === hash) {
      const form = forms[id]!
      if (isText(form.text, view, start, end)) {
        form.used = true
        return form
      }
    }
    place = (place + 1) & (size - 1)
  }
  return addForm(hash, view, start, end)
}

function isText(text: string, view: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== view.charCodeAt(start + i)) return false
  return true
}

function addForm(hash: number, view: string, start: number, end: number): Form {
  if (free.length === 0 && forms.length > mostForms) forgetForms()
  const id = free.pop() ?? forms.length
  const form = makeForm(id, copyOf(view, start, end))
  forms[id] = form
  hashes[id] = hash
  enter(id)
  return form
}

function enter(id: number): void {
  let place = placeOf(hashes[id]!, size)
  while (places[place] !== 0) place = (place + 1) & (size - 1)
  places[place] = id
}

/** Makes room: forgets the words that were met once since the last time, or all when too many were met again. */
function forgetForms(): void {
  const first = curly.id + 1
  let left = 0
  for (let id = first; id < forms.length; id++) if (forms[id]!.used) left++
  const all = left > 0.75 * mostForms
  free = []
  places.fill(0)
  for (let id = forms.length - 1; id >= first; id--) {
    const form = forms[id]!
    if (form.used && !all) {
      form.used = false
      enter(id)
    } else {
      form.id = 0
      free.push(id)
    }
  }
  forgetFacts(free)
}

const bytes = Buffer.alloc(64)

/** A copy of its own: a slice would keep the whole document alive, and would be of two bytes a letter where the document is. */
function copyOf(view: string, start: number, end: number): string {
  const length = end - start
  let all = 0
  for (let i = 0; i < length && i < bytes.length; i++) {
    const unit = view.charCodeAt(start + i)
    all |= unit
    bytes[i] = unit
  }
  if (all < 0x100 && length <= bytes.length) return bytes.toString('latin1', 0, length)
  return Buffer.from(view.slice(start, end), 'utf16le').toString('utf16le')
}
