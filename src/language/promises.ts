/** Whether a word, with its lower case and its bits of `Shape`, promises something. */
type Question = (text: string, lower: string, shape: number) => boolean

const questions: Question[] = []

/**
 * A bit of `Sentence.promises` for the sentences that have a word which `about` holds for: a stage passes over all others without a
 * look at their words. Made once, where a module is loaded; `about` is asked once for each new form.
 */
export function promise(about: Question): number {
  questions.push(about)
  return 1 << (questions.length - 1)
}

/** What a word promises, as bits. */
export function promisesOf(text: string, lower: string, shape: number): number {
  let bits = 0
  for (let q = 0; q < questions.length; q++) if (questions[q]!(text, lower, shape)) bits |= 1 << q
  return bits
}
