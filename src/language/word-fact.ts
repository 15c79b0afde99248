import type { Form } from './forms.ts'
import type { Token } from './token.ts'

/** A token, or whatever else is of a written form. */
type Written = { readonly form: Form }

type Fact = string | number | boolean | object | null

/** How many forms are kept at once; their `id`s are 1 to this. */
export const mostForms = 1 << 15

/**
 * What one question was answered for each form: `values[places[id]]`. A column for each question, not a list for each form:
 * the answers for common words, which have small ids, lie close together, and one costs two bytes and no object.
 */
type Column = { places: Uint16Array; readonly values: unknown[]; readonly free: number[]; readonly width: number }

const columns: Column[] = []

/** The places of a column without any answer. */
const blank = new Uint16Array(3 * (mostForms + 1))

/** A new column with `width` answers for each form. */
function makeColumn(width: number): Column {
  const column = { places: blank, values: [undefined], free: [], width }
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
  return ({ form }) => {
    const known = column.values[column.places[form.id]!]
    return known === undefined ? keep(column, form, form.id, about(form)) : (known as T)
  }
}

/** The same for what the dictionary form of a token tells: `about` is asked once for each lemma of a form. */
export function lemmaFact<T extends Fact>(about: (lemma: string, form: Form) => T): (token: Token) => T {
  const column = makeColumn(3)
  return ({ form, lemma }) => {
    // Told by the lemma, not by the tags: a house word may change those.
    const own = 3 * form.id + (lemma === form.verbLemma ? 0 : lemma === form.nounLemma ? 1 : 2)
    const known = column.values[column.places[own]!]
    return known === undefined ? keep(column, form, own, about(lemma, form)) : (known as T)
  }
}

/** Most questions have few answers: those among the first come again and share a value. */
const shared = 64
const mostValues = 1 << 16

function keep<T>(column: Column, form: Form, own: number, fact: T): T {
  const { values, free, width } = column
  // A form that was forgotten has no place of its own.
  if (form.id === 0) return fact
  let place = values.lastIndexOf(fact, shared - 1)
  if (place < 0) {
    place = free.pop() ?? values.length
    if (place === mostValues) return fact
    values[place] = fact
  }
  if (column.places === blank) column.places = new Uint16Array(width * (mostForms + 1))
  column.places[own] = place
  return fact
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
  for (const { places, values, free, width } of columns) {
    if (places === blank) continue
    for (const id of ids) {
      for (let own = id * width; own < (id + 1) * width; own++) {
        const place = places[own]!
        places[own] = 0
        if (place < shared) continue
        values[place] = undefined
        free.push(place)
      }
    }
  }
}
