import { marked } from './rules/markers.ts'
import { passive } from './rules/passive.ts'
import { postposed } from './rules/postposed.ts'
import { prefixed } from './rules/prefixed.ts'
import type { Candidate, Scene } from './scene.ts'

/** The rules, most precise first: the first that takes a verb keeps it. */
const verbRules = [postposed, prefixed, passive] as const

/** What the rules propose for one sentence. */
export function candidatesOf(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (const clause of scene.clauses) {
    if (!clause.verb) continue
    for (const rule of verbRules) {
      const candidate = rule(scene, clause)
      if (!candidate) continue
      found.push(candidate)
      break
    }
  }
  for (let i = scene.first; i < scene.last; i++) {
    const candidate = marked(scene, i)
    if (candidate) found.push(candidate)
  }
  return found
}
