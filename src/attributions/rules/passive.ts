import type { Clause } from '../../clauses/index.ts'
import { verbCuesOf } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { type Frame, frameAfter } from '../frames.ts'
import { simplePhraseEnd } from '../phrases.ts'
import type { Candidate, Range, Scene } from '../scene.ts'
import { lemmaOf } from './prefixed.ts'

/** Passive cues: `was told that …`, `X is expected to …`, `the plan was rejected by Y`, `it is believed that …`. */
export function passive(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens } = scene
  const verb = clause.verb!
  if (!verb.passive || verb.kind !== 'finite') return undefined
  const entries = verbCuesOf(tokens[verb.head]!)
  if (entries.length === 0) return undefined
  const subject = clause.subject
  const make = (
    rule: string,
    frame: Pick<Frame, 'entry' | 'cueLast'>,
    content: Range[],
    source?: Range,
  ): Candidate => ({
    rule,
    ...(source && { source }),
    cue: {
      first: verb.first,
      last: frame.cueLast,
      head: verb.head,
      lemma: lemmaOf(frame as Frame),
      force: frame.entry.force,
    },
    content,
  })
  const agent = agentAfter(scene, verb.last)
  if (agent && subject) {
    const entry = entries.find(e => e.complements.has('noun') && !e.particle)
    return entry && make('passive.agent', { entry, cueLast: verb.last + 1 }, [subject], agent)
  }
  const frame = frameAfter(
    scene,
    verb.last,
    entries.map(e => ({ ...e, complements: new Set([...e.complements].filter(c => c !== 'noun' && c !== 'clause')) })),
  )
  const raised = entries.find(e => e.complements.has('noun-infinitive'))
  const next = scene.clauses.find(c => c.verb?.first === verb.last && c.verb.kind === 'infinitive')
  if (raised && next && subject) {
    const rest = { first: verb.last, last: contentEnd(scene, verb.last, 'infinitive') }
    const empty = /^(?:it|there)$/.test(tokens[subject.first]!.lower) && subject.last - subject.first === 1
    return make('passive.infinitive', { entry: raised, cueLast: verb.last }, empty ? [rest] : [subject, rest])
  }
  if (frame && (frame.complement === 'that' || frame.complement === 'wh' || frame.complement === 'quotation')) {
    const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement) }
    return make('passive.clause', frame, [content])
  }
  const plain = entries.find(e => e.complements.has('noun') && !e.weak && !e.particle)
  return plain && subject && !/^(?:it|there)$/.test(tokens[subject.first]!.lower)
    ? make('passive.noun', { entry: plain, cueLast: verb.last }, [subject])
    : undefined
}

/** The noun phrase after `by`. */
function agentAfter(scene: Scene, at: number): Range | undefined {
  const { tokens, last } = scene
  if (tokens[at]?.lower !== 'by' || at + 1 >= last) return undefined
  const end = simplePhraseEnd(scene, at + 1, true)
  return end > at + 1 ? { first: at + 1, last: end } : undefined
}
