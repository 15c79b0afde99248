/**
 * A rule as data. What finds its matches lives with its stage (a `find` function or fields that the stage's engine reads);
 * what it is for, and what proves it, is the same for every stage.
 *
 * An example is a sentence with its spans marked: `<content>“No,”</content> <cue>said</cue> <source>the minister</source>.`
 * A mark may carry attributes to prove values: `<date timex="2024-10-29">29 October 2024</date>`.
 */
export type Rule = {
  /** Hand-written, unique over all stages: `dimension.name`. */
  readonly id: string
  /** One plain sentence. */
  readonly about: string
  /** Each is found by this very rule, with exactly these spans and attributes. */
  readonly examples: readonly Example[]
  /** Plain sentences in which this rule finds nothing. */
  readonly counterExamples: readonly Example[]
  /** Marked examples that the rule should find and does not yet. */
  readonly misses?: readonly Example[]
}

/** A sentence alone, or one with the reference date it is read on (`YYYY-MM-DD`). */
export type Example = string | { readonly text: string; readonly date: string }

/** What a stage found in a text: which rule, and the labelled spans (UTF-16). */
export type Found = { readonly rule: string; readonly marks: readonly Mark[] }

export type Mark = {
  readonly label: string
  readonly start: number
  readonly end: number
  /** Values worth proving, as text: `timex`, `value`, `unit`, `force`. */
  readonly attributes?: Readonly<Record<string, string | undefined>>
}

/** The rules of one stage and a way to run them over a text alone. */
export type RuleSet = {
  readonly dimension: string
  readonly rules: readonly Rule[]
  find(text: string, date?: string): Found[]
}

/** A rule whose finding lives in its stage, described. */
export const describeRule = (
  id: string,
  about: string,
  examples: readonly Example[],
  counterExamples: readonly Example[] = [],
  misses?: readonly Example[],
): Rule => ({ id, about, examples, counterExamples, ...(misses && { misses }) })
