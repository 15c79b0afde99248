import type { Form } from './forms.ts'

/** Whether a word, with its lower case and its bits of `Shape`, promises something. */
type Question = (text: string, lower: string, shape: number) => boolean

const questions: Question[] = []
/** The lowest bits of an answer count the questions that were asked for it. */
const counting = 8

/**
 * A bit of `Sentence.promises` for the sentences that have a word which `about` holds for: a stage passes over all others without a
 * look at their words. Made once, where a module is loaded; `about` is asked once for each form.
 */
export function promise(about: Question): number {
  questions.push(about)
  return 1 << (counting + questions.length - 1)
}

/** What a word promises, as bits. A form may be older than a question. */
export function promisesOf(form: Form): number {
  if ((form.promises & ((1 << counting) - 1)) !== questions.length) form.promises = answer(form)
  return form.promises
}

function answer({ text, lower, shape }: Form): number {
  let bits = questions.length
  for (const [q, about] of questions.entries()) if (about(text, lower, shape)) bits |= 1 << (counting + q)
  return bits
}
