import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { has, Tag } from '../../language/index.ts'
import { ruleNames, verbCuesBefore } from '../cues/index.ts'
import { contentEnd, isVerbless } from '../ends.ts'
import { type Frame, frameAfter } from '../frames.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'
import { chainOf, sourceOf } from './controller.ts'

/** Cue, then content: `X said that …`, `X supports …`, `…, saying …`, `X tried to explain …`. */
export function prefixed(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens } = scene
  const verb = clause.verb
  if (verb.passive || verb.kind === 'participle') return undefined
  const entries = verbCuesBefore(tokens[verb.last], tokens[verb.head]!)
  if (entries.length === 0 || isPlain(scene, clause)) return undefined
  const frame = frameAfter(scene, verb.last, entries)
  if (!frame) return undefined
  const aside = (clause.kind === 'relative' || opensAside(scene, clause)) && w.isComma(tokens[clause.end])
  const bounded = isVerbless(frame.complement) || aside
  const limit = bounded && frame.start < clause.end && tokens[clause.end]?.text !== ':' ? clause.end : scene.last
  const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement, limit, clause.subject) }
  if (content.last <= content.first) return undefined
  if (frame.complement === 'noun' && verb.kind === 'gerund' && isBareNoun(scene, content)) return undefined
  if (frame.complement === 'infinitive' && seeming.test(frame.entry.lemma))
    return leadsOn(scene, content.first) ? undefined : seems(clause, frame, content)
  const chain = chainOf(scene, clause)
  const source = sourceOf(scene, chain)
  if (!source && clause.verb.kind === 'finite' && clause.kind !== 'main') return undefined
  return proposal(rules[verb.kind][frame.complement], chain.verb.first, clause, frame, source, [content])
}

/** `nominating contests`: the form describes the noun behind it. */
const isBareNoun = ({ tokens }: Scene, { first, last }: Range): boolean =>
  last - first === 1 && has(tokens[first], Tag.Noun) && !has(tokens[first], Tag.Pronoun | Tag.Proper)

/** `While some say …, others …`: the clause with the cue leads up to the main one. */
const opensAside = ({ tokens }: Scene, { kind, first }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(?:while|if|when|although|though|as|because|since|after|before)$/.test(tokens[first]!.lower)

const seeming = /^(?:seem|appear)$/

/** `seemed to blame the network`: the infinitive is a cue itself, and `seem` only weakens it. */
function leadsOn(scene: Scene, at: number): boolean {
  const next = scene.verbAt.get(at)
  const cue = next && prefixed(scene, next)?.cue
  return cue !== undefined && !/^(?:believe|reveal|intend)$/.test(cue.force)
}

/** `The plan seems to fail`: nobody is said to find it so; subject and complement are what seems. */
const seems = (clause: Clause, frame: Frame, content: Range): Candidate =>
  proposal(
    'verb.seeming',
    clause.verb.first,
    clause,
    frame,
    undefined,
    clause.subject ? [clause.subject, content] : [content],
  )

const proposal = (
  rule: string,
  first: number,
  { verb }: Clause,
  { entry, cueLast, audience }: Frame,
  source: Range | undefined,
  content: readonly Range[],
): Candidate => candidate(rule, source, cueWords(first, cueLast, verb.head, entry.name, entry.force), content, audience)

const rules = {
  finite: ruleNames('verb'),
  infinitive: ruleNames('infinitive'),
  gerund: ruleNames('gerund'),
  participle: ruleNames('participle'),
}

/** `do`, `have` and `be` as auxiliaries alone, and imperatives: no cue. */
function isPlain({ tokens, first }: Scene, { verb, subject }: Clause): boolean {
  const head = tokens[verb.head]!
  return (!subject && verb.kind === 'finite' && verb.first === first) || w.isBe(head) || w.isHave(head)
}
