import type { Form } from './forms.ts'
import type { Token } from './token.ts'

/** A token, or whatever else is of a written form. */
type Written = { readonly form: Form }

type Fact = string | number | boolean | object | null

/** How many forms are kept at once; their `id`s are 1 to this. */
export const mostForms = 1 << 15

/** The answers for all forms once over, and as many more as fill a number of 32 bits. */
const stretch = mostForms + 4

/**
 * What one question was answered so far, by the `id` of a form: a byte is the place of the answer in `values`, or `elsewhere` when
 * it is one of too many and stands in `rest`. Common words are met first and so have neighbouring ids; a stage that asks a few
 * questions about each word finds most answers in few lines of memory. There may be several stretches of answers.
 */
type Column = {
  readonly answers: Uint8Array
  readonly values: unknown[]
  readonly places: Map<unknown, number>
  rest: unknown[]
}

const columns: Column[] = []
const elsewhere = 255

function makeColumn(stretches: number): Column {
  const column: Column = {
    answers: new Uint8Array(stretches * stretch),
    values: new Array(elsewhere + 1).fill(undefined),
    places: new Map(),
    rest: [],
  }
  columns.push(column)
  return column
}

/**
 * Keeps what a word tells whatever its sentence: `about` is asked once for each form, later tokens of the form are answered
 * from memory. Made once, where a module is loaded; never inside a function. For `false` or nothing, answer `false` or `null`.
 *
 * ```ts
 * const isMonth = wordFact(({ lower }) => months.has(lower))
 * isMonth(token)
 * ```
 */
export function wordFact<T extends Fact>(about: (form: Form) => T): (word: Written) => T {
  const column = makeColumn(1)
  const { answers, values } = column
  return ({ form }) => {
    const known = values[answers[form.id]!]
    return known === undefined ? ask(column, form, form.id, about) : (known as T)
  }
}

/** The same for what the dictionary form of a token tells: `about` is asked once for each lemma of a form. */
export function lemmaFact<T extends Fact>(about: (lemma: string, form: Form) => T): (token: Token) => T {
  const column = makeColumn(3)
  const { answers, values } = column
  const asked = (form: Form, lemma: string) => about(lemma, form)
  return ({ form, lemma }) => {
    // Told by the lemma, not by the tags: a house word may change those.
    const at = form.id + (lemma === form.verbLemma ? 0 : lemma === form.nounLemma ? stretch : 2 * stretch)
    const known = values[answers[at]!]
    return known === undefined ? ask(column, form, at, asked, lemma) : (known as T)
  }
}

function ask<T>(
  column: Column,
  form: Form,
  at: number,
  about: (form: Form, lemma: string) => T,
  lemma = form.lower,
): T {
  const { answers } = column
  if (answers[at] === elsewhere) return column.rest[at] as T
  const fact = about(form, lemma)
  // A form that was forgotten has no place of its own.
  if (form.id !== 0) {
    const place = placeOf(column, fact)
    answers[at] = place
    if (place === elsewhere) {
      if (column.rest.length === 0) column.rest = new Array(answers.length)
      column.rest[at] = fact
    }
  }
  return fact
}

/** Where an answer stands among the `values` of a column. */
function placeOf({ values, places }: Column, fact: unknown): number {
  // Most words have the answer that most words have.
  if (values[1] === fact) return 1
  const known = places.get(fact)
  if (known !== undefined) return known
  const place = Math.min(places.size + 1, elsewhere)
  if (place < elsewhere) {
    values[place] = fact
    places.set(fact, place)
  }
  return place
}

/**
 * A few numbers for each form, side by side: what is asked of every word at once costs one look into memory. The first number is
 * never 0.
 */
export class WordNumbers {
  readonly width: number
  readonly about: (form: Form) => readonly number[]
  /** Those of a form begin at `at`. */
  numbers = new Int32Array(0)

  constructor(width: number, about: (form: Form) => readonly number[]) {
    this.width = width
    this.about = about
    rows.push(this)
  }

  /** Where the numbers of a word begin; good until another is asked for. */
  at({ form }: Written): number {
    const at = form.id * this.width
    // A form that was forgotten has no place of its own.
    if (form.id === 0 || !this.numbers[at]) this.#ask(form, at)
    return at
  }

  #ask(form: Form, at: number): void {
    const answers = this.about(form)
    if (this.numbers.length === 0) this.numbers = new Int32Array(this.width * (mostForms + 1))
    for (let i = 0; i < this.width; i++) this.numbers[at + i] = answers[i]!
  }
}

const rows: WordNumbers[] = []

/** Forgets the answers for forms, before their ids are given to others. */
export function forgetFacts(ids: readonly number[]): void {
  const kept = new Uint8Array(stretch).fill(0xff)
  for (const id of ids) kept[id] = 0
  for (const { numbers, width } of rows) if (numbers.length > 0) for (const id of ids) numbers[id * width] = 0
  // Four answers at a time: there are many columns, and most ids are forgotten.
  const masks = new Int32Array(kept.buffer)
  for (const { answers, rest } of columns) {
    const fours = new Int32Array(answers.buffer)
    for (let from = 0; from < fours.length; from += masks.length)
      for (let i = 0; i < masks.length; i++) fours[from + i]! &= masks[i]!
    if (rest.length > 0)
      for (let from = 0; from < answers.length; from += stretch) for (const id of ids) rest[from + id] = undefined
  }
}
