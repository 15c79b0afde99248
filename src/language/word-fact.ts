import type { Form } from './forms.ts'
import type { Token } from './token.ts'

/** A token, or whatever else is of a written form. */
type Written = { readonly form: Form }

type Fact = string | number | boolean | object | null

/** How many forms are kept at once; their `id`s are 1 to this. */
export const mostForms = 1 << 15

/**
 * The answers for a form are a row of bytes: those of a new or rare word touch three lines of memory, however many are asked.
 * There is room for this many; more cost memory only.
 */
const width = 160
const answers = new Uint8Array(width * (mostForms + 1))
/** The bytes of a row that are given away. */
let taken = 0

/**
 * What one question was answered so far. A byte in a row is the place of the answer in `values`; `elsewhere` when it is one of
 * too many and stands in `rest`, by `id`, one stretch for each byte.
 */
type Column = {
  readonly own: number
  readonly values: unknown[]
  readonly places: Map<unknown, number>
  readonly bytes: number
  rest: unknown[]
}

const columns: Column[] = []
const elsewhere = 255

/** A new column with `bytes` answers for each form. */
function makeColumn(bytes: number): Column {
  const own = taken
  taken += bytes
  if (taken > width) throw new RangeError('more facts of words than a row has bytes')
  const column: Column = { own, bytes, values: new Array(elsewhere + 1).fill(undefined), places: new Map(), rest: [] }
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
  const { own, values } = column
  return ({ form }) => {
    const known = values[answers[form.id * width + own]!]
    return known === undefined ? ask(column, form, own, about) : (known as T)
  }
}

/** The same for what the dictionary form of a token tells: `about` is asked once for each lemma of a form. */
export function lemmaFact<T extends Fact>(about: (lemma: string, form: Form) => T): (token: Token) => T {
  const column = makeColumn(3)
  const { own: first, values } = column
  const asked = (form: Form, lemma: string) => about(lemma, form)
  return ({ form, lemma }) => {
    // Told by the lemma, not by the tags: a house word may change those.
    const own = first + (lemma === form.verbLemma ? 0 : lemma === form.nounLemma ? 1 : 2)
    const known = values[answers[form.id * width + own]!]
    return known === undefined ? ask(column, form, own, asked, lemma) : (known as T)
  }
}

function ask<T>(
  column: Column,
  form: Form,
  own: number,
  about: (form: Form, lemma: string) => T,
  lemma = form.lower,
): T {
  const stretch = (own - column.own) * (mostForms + 1)
  if (answers[form.id * width + own] === elsewhere) return column.rest[stretch + form.id] as T
  const fact = about(form, lemma)
  // A form that was forgotten has no row of its own.
  if (form.id !== 0) {
    const place = placeOf(column, fact)
    answers[form.id * width + own] = place
    if (place === elsewhere) {
      if (column.rest.length === 0) column.rest = new Array(column.bytes * (mostForms + 1))
      column.rest[stretch + form.id] = fact
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
  for (const { numbers, width } of rows) if (numbers.length > 0) for (const id of ids) numbers[id * width] = 0
  for (const id of ids) answers.fill(0, id * width, (id + 1) * width)
  for (const { rest } of columns)
    for (let from = 0; from < rest.length; from += mostForms + 1) for (const id of ids) rest[from + id] = undefined
}
