import measured from './confidence.json' with { type: 'json' }

/** How often a rule's attributions are found in hand-annotated articles: `found` of `n`. */
export type Measured = { readonly found: number; readonly n: number }

const rules: ReadonlyMap<string, Measured> = new Map(Object.entries(measured.rules))
/** Fewer cases than this say too little about a rule: its group's figure stands in. */
export const enoughCases = 30

/** The group of a rule: the first part of its id. */
export const groupOf = (rule: string): string => rule.split('.', 1)[0]!

const groups: ReadonlyMap<string, Measured> = sumGroups(rules)

/** The measured precision of a rule with the cases behind it, the group's where the rule has too few; undefined when unmeasured. */
export function measurementOf(rule: string): (Measured & { readonly of: 'rule' | 'group' }) | undefined {
  const own = rules.get(rule)
  if (own && own.n >= enoughCases) return { ...own, of: 'rule' }
  const group = groups.get(groupOf(rule))
  return group && { ...group, of: 'group' }
}

const confidences = new Map<string, number | undefined>()

/** The share of a rule's attributions that annotators found too, two decimals. */
export function confidenceOf(rule: string): number | undefined {
  const known = confidences.get(rule)
  if (known !== undefined || confidences.has(rule)) return known
  const m = measurementOf(rule)
  const confidence = m && m.n > 0 ? Math.round((100 * m.found) / m.n) / 100 : undefined
  confidences.set(rule, confidence)
  return confidence
}

/**
 * Wilson's score interval for `found` of `n` at 95 %: where the true share lies, honest for few cases too.
 *
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference.
 */
export function wilson({ found, n }: Measured): readonly [number, number] {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const p = found / n
  const middle = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)]
}

function sumGroups(all: ReadonlyMap<string, Measured>): Map<string, Measured> {
  const sums = new Map<string, Measured>()
  for (const [rule, { found, n }] of all) {
    const sum = sums.get(groupOf(rule)) ?? { found: 0, n: 0 }
    sums.set(groupOf(rule), { found: sum.found + found, n: sum.n + n })
  }
  return sums
}
