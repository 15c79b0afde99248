import { readDocument } from '../../document/index.ts'
import { plainInput } from '../../read/input.ts'
import type { Found, RuleSet } from '../../rules/rule.ts'
import { evidence } from './evidence/index.ts'
import { recognise } from './index.ts'

/** What is weighed for names, and a way to try it: each piece of evidence finds the candidates of which it held. */
export const nameRules: RuleSet = {
  dimension: 'names',
  rules: evidence,
  find(text) {
    const { scene, candidates } = recognise(readDocument(plainInput(text, 'example', {})))
    return candidates.flatMap(({ start, end, type, firedFrom, firedTo }): Found[] =>
      scene.fired
        .slice(firedFrom, firedTo)
        .map(e => ({ rule: evidence[e]!.id, marks: [{ label: type ?? 'none', start, end }] })),
    )
  },
}
