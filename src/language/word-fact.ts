import type { Form } from './forms.ts'
import { Tag, type Token } from './token.ts'

type Fact = string | number | boolean | object | null

/** Facts are kept with the form, each in a slot of its own, so that they go when the form goes. */
let slots = 0

/**
 * Keeps what a word tells whatever its sentence: `about` is asked once for each form, later tokens of the form are answered
 * from memory. Made once, where a module is loaded; never inside a function. For `false` or nothing, answer `false` or `null`.
 *
 * ```ts
 * const isMonth = wordFact(({ lower }) => months.has(lower))
 * isMonth(token)
 * ```
 */
export function wordFact<T extends Fact>(about: (form: Form) => T): (token: Token) => T {
  const slot = slots++
  return ({ form }) => {
    const known = form.facts[slot]
    return known === undefined ? keep(form, slot, about(form)) : (known as T)
  }
}

/** The same for what the dictionary form of a token tells: `about` is asked once for each lemma of a form. */
export function lemmaFact<T extends Fact>(about: (lemma: string) => T): (token: Token) => T {
  const slot = slots
  slots += 3
  return ({ form, tags, lemma }) => {
    const own = slot + (tags & Tag.Verb ? 0 : tags & Tag.Plural ? 1 : 2)
    const known = form.facts[own]
    return known === undefined ? keep(form, own, about(lemma)) : (known as T)
  }
}

function keep<T>({ facts }: Form, slot: number, fact: T): T {
  while (facts.length <= slot) facts.push(undefined)
  facts[slot] = fact
  return fact
}

/** Room for the facts of a form; made at its full length, since growing an array by its end is slow. */
export const noFacts = (): unknown[] => new Array<unknown>(slots).fill(undefined)
