import type { Clause } from '../clauses/index.ts'
import { adjective } from './rules/adjective.ts'
import { copula } from './rules/copula.ts'
import { interrupted } from './rules/interrupted.ts'
import { label, signature } from './rules/label.ts'
import { marked } from './rules/markers.ts'
import { noun } from './rules/noun.ts'
import { participle } from './rules/participle.ts'
import { passive } from './rules/passive.ts'
import { postposed } from './rules/postposed.ts'
import { prefixed } from './rules/prefixed.ts'
import { relative } from './rules/relative.ts'
import type { Candidate, Scene } from './scene.ts'

/** The rules of a verb and of a word, most precise first: the first that takes it keeps it. */
const verbRules: readonly ((scene: Scene, clause: Clause) => Candidate | undefined)[] = [
  interrupted,
  relative,
  postposed,
  adjective,
  copula,
  prefixed,
  passive,
  participle,
]
const wordRules: readonly ((scene: Scene, at: number) => Candidate | undefined)[] = [label, signature, marked, noun]

/** What the rules propose for one sentence; nouns first, for the verb that carries one belongs to its cue. */
export function candidatesOf(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  const others: Candidate[] = []
  for (let i = scene.first; i < scene.last; i++) {
    const candidate = firstOf(wordRules, rule => rule(scene, i))
    push(candidate?.rule.startsWith('noun-verb') ? found : others, candidate)
  }
  for (const clause of scene.clauses)
    if (clause.verb)
      push(
        found,
        firstOf(verbRules, rule => rule(scene, clause)),
      )
  return [...found, ...others]
}

function firstOf<R>(rules: readonly R[], apply: (rule: R) => Candidate | undefined): Candidate | undefined {
  for (const rule of rules) {
    const candidate = apply(rule)
    if (candidate) return candidate
  }
  return undefined
}

/** Keeps a candidate that has words in every part; a content cut down to nothing is none. */
const push = (list: Candidate[], candidate: Candidate | undefined): void => {
  if (!candidate) return
  const parts = [candidate.source, candidate.cue, candidate.audience, ...candidate.content]
  if (parts.every(part => !part || part.first < part.last)) list.push(candidate)
}
