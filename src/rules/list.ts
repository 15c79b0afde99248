import { measurementOf, wilson } from '../claims/confidence.ts'
import { ruleSets } from './registry.ts'
import type { Example } from './rule.ts'

/** One rule as `extract rules` shows it. */
export type ListedRule = {
  readonly id: string
  readonly dimension: string
  /** What it is for, in one sentence. */
  readonly about: string
  /** A marked example. */
  readonly example: string
  /** The share of its claims that annotators marked too, with how many claims that is counted on. */
  readonly precision?: number
  readonly n?: number
  /** Wilson's 95 % interval of the precision. */
  readonly interval?: readonly [number, number]
  /** Whether the figures are the rule's own, or those of its group because the rule has too few cases. */
  readonly measured?: 'rule' | 'group'
}

/** Every rule of every dimension, in the order in which they are registered. */
export function listRules(): ListedRule[] {
  return ruleSets.flatMap(set =>
    set.rules.map(rule => {
      const m = measurementOf(rule.id)
      return {
        id: rule.id,
        dimension: set.dimension,
        about: rule.about,
        example: textOf(rule.examples[0]!),
        ...(m && m.n > 0 && { precision: m.found / m.n, n: m.n, interval: wilson(m), measured: m.of }),
      }
    }),
  )
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
