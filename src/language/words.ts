import type { Form } from './forms.ts'

/** The words, numbers and marks of one paragraph, in parallel lists whose first `count` places are in use. */
export type Words = {
  count: number
  /** Whether one of them begins with an apostrophe. */
  apostrophes: boolean
  readonly forms: Form[]
  /** UTF-16 offsets: word `i` is `[starts[i], ends[i])`. */
  readonly starts: number[]
  readonly ends: number[]
  readonly tags: number[]
}

export const noWords = (): Words => ({ count: 0, apostrophes: false, forms: [], starts: [], ends: [], tags: [] })
