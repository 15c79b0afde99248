import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { adjectiveCuesOf, ruleNames } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { frameAfter } from '../frames.ts'
import { type Candidate, candidate, cueWords, type Scene } from '../scene.ts'
import { sourceOf } from './controller.ts'

/** Verbs that link a subject with what it feels or believes. */
const linking = /^(?:be|become|remain|feel|stay|seem|appear|grow|get|sound|look|make)$/

const rules = ruleNames('adjective')

/** Predicative cues: `is confident that …`, `was concerned about …`, `remains opposed to …`. */
export function adjective(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, last } = scene
  const verb = clause.verb!
  let at = verb.head
  const head = tokens[at]!
  if (w.isBe(head) || head.lower === "'s" || linking.test(head.lemma)) {
    at = verb.last
    while (at < last && w.isAdverb(tokens[at])) at++
  }
  if (at >= last) return undefined
  const word = tokens[at]!.lower
  const entries = adjectiveCuesOf(tokens[at]!)
  if (entries.length === 0) return undefined
  const frame = frameAfter(scene, at + 1, entries)
  if (!frame || (frame.complement === 'infinitive' && frame.entry.weak)) return undefined
  const source = sourceOf(scene, clause)
  // `it is clear that`: nobody is said to find it so
  if (!source || (source.last - source.first === 1 && tokens[source.first]!.lower === 'it')) return undefined
  const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement) }
  const cue = cueWords(verb.first, frame.cueLast, at, word, frame.entry.force)
  return candidate(rules[frame.complement], source, cue, [content])
}
