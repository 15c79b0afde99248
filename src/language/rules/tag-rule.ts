import type { Rule } from '../../rules/rule.ts'

/** The nearest token before, or behind, that is no adverb or negation. */
export const back = -9
export const on = 9

/** What a neighbour must be. Every field given must hold; a mask holds when one of its bits does. */
export type Condition = {
  /** Its distance: -1 the token before, 1 the next one, `back`, `on`. */
  readonly at: number
  /** Tags it has: for a token behind, its most likely ones. */
  readonly is?: number
  readonly isNot?: number
  /** Tags that one of its readings has. */
  readonly can?: number
  readonly cannot?: number
  readonly kind?: number
  readonly kindNot?: number
}

/**
 * A rule that chooses one of a word's readings by its neighbours. It is tried on words that have both a reading with a tag of
 * `to` and another with a tag of `over`; the first rule that holds decides.
 */
export type TagRule = Rule & {
  readonly to: number
  readonly over: number
  /** Tags that the reading chosen must not have. */
  readonly except?: number
  readonly when: readonly Condition[]
}
