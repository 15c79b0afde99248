import { readDocument } from '../../document/index.ts'
import { plainInput } from '../../read/input.ts'
import type { Found, RuleSet } from '../../rules/rule.ts'
import { evidence } from './evidence/index.ts'
import { recognise } from './index.ts'
import { evidenceOf } from './questions.ts'

/** What is weighed for names, and a way to try it: each piece of evidence finds the candidates of which it held. */
export const nameRules: RuleSet = {
  dimension: 'names',
  rules: evidence,
  find(text) {
    const { scene, candidates } = recognise(readDocument(plainInput(text, 'example', {})))
    const { held } = scene.sums
    return candidates.flatMap(({ start, end, type, sums }): Found[] =>
      [...evidenceOf]
        .filter((_, q) => held[sums + (q >> 5)]! & (1 << (q & 31)))
        .map(e => ({ rule: evidence[e]!.id, marks: [{ label: type ?? 'none', start, end }] })),
    )
  },
}
