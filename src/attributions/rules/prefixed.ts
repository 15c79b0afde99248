import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { verbCuesOf } from '../cues/index.ts'
import { contentEnd, verbless } from '../ends.ts'
import { type Frame, frameAfter } from '../frames.ts'
import type { Candidate, Range, Scene } from '../scene.ts'
import { chainOf, sourceOf } from './controller.ts'

/** Cue, then content: `X said that …`, `X supports …`, `…, saying …`, `X tried to explain …`. */
export function prefixed(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens } = scene
  const verb = clause.verb!
  if (verb.passive || verb.kind === 'participle') return undefined
  const entries = verbCuesOf(tokens[verb.head]!)
  if (entries.length === 0 || isPlain(scene, clause)) return undefined
  const frame = frameAfter(scene, verb.last, entries)
  if (!frame) return undefined
  const aside = (clause.kind === 'relative' || opensAside(scene, clause)) && w.isComma(tokens[clause.end])
  const bounded = verbless.has(frame.complement) || aside
  const limit = bounded && frame.start < clause.end && tokens[clause.end]?.text !== ':' ? clause.end : scene.last
  const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement, limit) }
  if (content.last <= content.first) return undefined
  if (frame.complement === 'infinitive' && seeming.test(frame.entry.lemma)) return seems(clause, frame, content)
  const chain = chainOf(scene, clause)
  const source = sourceOf(scene, chain)
  if (!source && clause.verb!.kind === 'finite' && clause.kind !== 'main') return undefined
  const found = candidate(ruleOf(clause, frame), clause, frame, source, content)
  return chain === clause ? found : { ...found, cue: { ...found.cue!, first: chain.verb!.first } }
}

/** `While some say …, others …`: the clause with the cue leads up to the main one. */
const opensAside = ({ tokens }: Scene, { kind, first }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(?:while|if|when|although|though|as|because|since|after|before)$/.test(tokens[first]!.lower)

const seeming = /^(?:seem|appear)$/

/** `The plan seems to fail`: nobody is said to find it so; subject and complement are what seems. */
function seems(clause: Clause, frame: Frame, content: Range): Candidate {
  const { subject } = clause
  const whole = candidate('verb.seeming', clause, frame, undefined, content)
  return subject ? { ...whole, content: [subject, content] } : whole
}

export function candidate(
  rule: string,
  clause: Clause,
  frame: Frame,
  source: Range | undefined,
  content: Range,
): Candidate {
  const verb = clause.verb!
  return {
    rule,
    ...(source && { source }),
    ...(frame.audience && { audience: frame.audience }),
    cue: { first: verb.first, last: frame.cueLast, head: verb.head, lemma: frame.entry.name, force: frame.entry.force },
    content: [content],
  }
}

const kinds = { finite: 'verb', infinitive: 'infinitive', gerund: 'gerund', participle: 'participle' } as const

const ruleOf = (clause: Clause, frame: Frame): string => `${kinds[clause.verb!.kind]}.${frame.complement}`

/** `do`, `have` and `be` as auxiliaries alone, and imperatives: no cue. */
function isPlain({ tokens, first }: Scene, { verb, subject }: Clause): boolean {
  const head = tokens[verb!.head]!
  return (!subject && verb!.kind === 'finite' && verb!.first === first) || w.isBe(head) || w.isHave(head)
}
