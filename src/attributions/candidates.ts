import type { Clause } from '../clauses/index.ts'
import { adjective } from './rules/adjective.ts'
import { interrupted } from './rules/interrupted.ts'
import { marked } from './rules/markers.ts'
import { noun } from './rules/noun.ts'
import { passive } from './rules/passive.ts'
import { postposed } from './rules/postposed.ts'
import { prefixed } from './rules/prefixed.ts'
import type { Candidate, Scene } from './scene.ts'

/** The rules of a verb and of a word, most precise first: the first that takes it keeps it. */
const verbRules: readonly ((scene: Scene, clause: Clause) => Candidate | undefined)[] = [
  interrupted,
  postposed,
  adjective,
  prefixed,
  passive,
]
const wordRules: readonly ((scene: Scene, at: number) => Candidate | undefined)[] = [marked, noun]

/** What the rules propose for one sentence; nouns first, for the verb that carries one belongs to its cue. */
export function candidatesOf(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (const clause of scene.clauses)
    if (clause.verb)
      push(
        found,
        firstOf(verbRules, rule => rule(scene, clause)),
      )
  for (let i = scene.first; i < scene.last; i++)
    push(
      found,
      firstOf(wordRules, rule => rule(scene, i)),
    )
  return found
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
