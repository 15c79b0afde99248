import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { has, Tag } from '../../language/index.ts'
import { leadsTo, plainVerbCuesOf, Takes } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { type Candidate, candidate, cueWords, type Scene } from '../scene.ts'

/** The pronoun of a relative clause is what its subject says or wants: `what voters want`, `the plan, which she defended`. */
export function relative(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, last, verbAt } = scene
  const { verb, subject, first } = clause
  if (verb.kind !== 'finite' || verb.passive || !subject || subject.first <= first) return undefined
  if (!/^(?:what|which|whom|that|who|whatever|all)$/.test(tokens[first]!.lower) || subject.first > first + 1)
    return undefined
  if (clause.kind !== 'relative' && tokens[first]!.lower === 'that') return undefined
  if (first > 0 && w.isPreposition(tokens[first - 1]) && tokens[first]!.lower !== 'what') return undefined
  const entries = plainVerbCuesOf(tokens[verb.head]!)
  const next = verbAt.get(verb.last)
  const clausal = entries.find(e => e.takes & Takes.clause && e.takes & Takes.that)
  if (clausal && next?.verb.kind === 'finite') {
    const cue = cueWords(verb.first, verb.last, verb.head, clausal.lemma, clausal.force)
    return candidate('relative.clause', subject, cue, [
      { first, last: first + 1 },
      { first: next.verb.first, last: contentEnd(scene, next.verb.first, 'clause', next.end) },
    ])
  }
  for (const entry of entries) {
    const stranded = leadsTo(entry, tokens[verb.last]?.lower ?? '')
    const end = stranded ? verb.last + 1 : verb.last
    if (!stranded && !(entry.takes & Takes.noun || (entry.takes & Takes.that && !entry.weak))) continue
    if (!nothingFollows(scene, end)) continue
    const cue = cueWords(verb.first, Math.min(end, last), verb.head, entry.name, entry.force)
    return candidate('relative.noun', subject, cue, [{ first, last: first + 1 }])
  }
  return undefined
}

/** No object and no complement behind the verb: the pronoun must be it. */
function nothingFollows({ tokens, last, verbAt }: Scene, at: number): boolean {
  const token = tokens[at]
  if (at >= last || !token) return true
  if (has(token, Tag.Punctuation)) return !w.isQuoteMark(token) && token.text !== ':'
  if (w.isCoordinator(token)) return true
  const next = verbAt.get(at)
  if (next) return next.verb.kind === 'finite' && next.subject !== undefined && next.subject.first < at
  return w.isPreposition(token) && token.lower !== 'like' && token.lower !== 'as'
}
