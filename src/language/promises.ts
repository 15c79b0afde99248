import type { Form } from './forms.ts'

/** What a word, with its lower case and its bits of `Shape`, promises. */
type Question<T> = (text: string, lower: string, shape: number, form: Form) => T

const questions: Question<number>[] = []
/** The lowest bits of an answer count the questions that were asked for it. */
const counting = 8
let taken = counting

/**
 * A bit of `Sentence.promises` for the sentences that have a word which `about` holds for: a stage passes over all others without a
 * look at their words. Made once, where a module is loaded; `about` is asked once for each form.
 */
export function promise(about: Question<boolean>): number {
  const bit = promises(1, (text, lower, shape, form) => (about(text, lower, shape, form) ? bit : 0))
  return bit
}

/**
 * The first of several bits, all told by one question: `about` answers with them.
 *
 * @throws where no bits are left.
 */
export function promises(count: number, about: Question<number>): number {
  const first = 1 << taken
  taken += count
  if (taken > 32) throw new RangeError('a word has no bits left for what it promises')
  questions.push(about)
  return first
}

/** What a word promises, as bits. A form may be older than a question. */
export function promisesOf(form: Form): number {
  if ((form.promises & ((1 << counting) - 1)) !== questions.length) form.promises = answer(form)
  return form.promises
}

function answer(form: Form): number {
  const { text, lower, shape } = form
  let bits = questions.length
  for (const about of questions) bits |= about(text, lower, shape, form)
  return bits
}
