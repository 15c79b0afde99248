import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { verbCuesOf } from '../cues/index.ts'
import { contentEnd, verbless } from '../ends.ts'
import { type Frame, frameAfter } from '../frames.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Candidate, Range, Scene } from '../scene.ts'

/** Cue, then content: `X said that …`, `X supports …`, `…, saying …`, `X tried to explain …`. */
export function prefixed(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens } = scene
  const verb = clause.verb!
  if (verb.passive || verb.kind === 'participle') return undefined
  const entries = verbCuesOf(tokens[verb.head]!)
  if (entries.length === 0 || isPlain(scene, clause)) return undefined
  const frame = frameAfter(scene, verb.last, entries)
  if (!frame) return undefined
  const limit =
    verbless.has(frame.complement) && frame.start < clause.end && tokens[clause.end]?.text !== ':'
      ? clause.end
      : scene.last
  const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement, limit) }
  if (content.last <= content.first) return undefined
  if (frame.complement === 'infinitive' && seeming.test(frame.entry.lemma)) {
    const next = scene.clauses[scene.clauses.indexOf(clause) + 1]
    return next?.verb?.first === frame.start && prefixed(scene, next) ? undefined : seems(clause, frame, content)
  }
  const chain = chainOf(scene, clause)
  const source = sourceOf(scene, chain)
  if (!source && clause.verb!.kind === 'finite' && clause.kind !== 'main') return undefined
  const found = candidate(ruleOf(clause, frame), clause, frame, source, content)
  return chain === clause ? found : { ...found, cue: { ...found.cue!, first: chain.verb!.first } }
}

/** Verbs that only lead to the next: `tried to explain`, `continued to insist` are one cue. */
const leading =
  /^(?:try|attempt|continue|begin|start|tend|seem|appear|need|have|happen|fail|struggle|proceed|manage|strive|use|be)$/

/** The clause whose verb leads to this infinitive, or the clause itself. */
function chainOf(scene: Scene, clause: Clause): Clause {
  if (clause.verb!.kind !== 'infinitive') return clause
  const { tokens, clauses } = scene
  const before = clauses[clauses.indexOf(clause) - 1]
  if (before?.verb?.last !== clause.verb!.first || before.verb.passive) return clause
  const head = tokens[before.verb!.head]!
  return leading.test(head.lemma) || head.lower === 'going' || w.isBe(head) || w.isHave(head)
    ? chainOf(scene, before)
    : clause
}

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
    cue: { first: verb.first, last: frame.cueLast, head: verb.head, lemma: lemmaOf(frame), force: frame.entry.force },
    content: [content],
  }
}

export const lemmaOf = ({ entry }: Pick<Frame, 'entry'>): string =>
  entry.particle ? `${entry.lemma} ${entry.particle}` : entry.lemma

const kinds = { finite: 'verb', infinitive: 'infinitive', gerund: 'gerund', participle: 'participle' } as const

const ruleOf = (clause: Clause, frame: Frame): string => `${kinds[clause.verb!.kind]}.${frame.complement}`

/** Who says it: the clause's own subject; for a gerund or infinitive, that of the clause it hangs on. */
export function sourceOf(scene: Scene, clause: Clause): Range | undefined {
  const subject = clause.subject ?? (clause.verb!.kind === 'finite' ? undefined : controllerOf(scene, clause))
  if (!subject) return undefined
  const word = scene.tokens[subject.first]!.lower
  const empty = subject.last - subject.first === 1 && (word === 'there' || (word === 'it' && clause.verb!.passive))
  return empty ? undefined : subject
}

/**
 * Who does what an -ing form or infinitive says: the noun right before it (`a group calling for …`, `asked her to explain`),
 * otherwise the subject of the main clause that a comma sets it off from, or of the nearest clause.
 */
function controllerOf(scene: Scene, clause: Clause): Range | undefined {
  const { tokens, clauses, first } = scene
  const at = clause.verb!.first
  const earlier = clauses.slice(0, clauses.indexOf(clause)).filter(c => c.verb?.kind === 'finite' && c.subject)
  const comma = w.isComma(tokens[at - 1]) || w.coordinators.has(tokens[at - 1]?.lower ?? '')
  const governing = earlier.at(-1)
  if (!comma && w.isNounLike(tokens[at - 1])) {
    const start = nounPhraseBefore(scene, at)
    const object = governing?.verb?.last === start
    if (clause.verb!.kind === 'gerund' ? start < at : object && !promises.test(tokens[governing!.verb!.head]!.lemma)) {
      return { first: Math.max(first, start), last: at }
    }
  }
  const main = comma ? earlier.findLast(c => c.kind === 'main') : undefined
  return (main ?? governing)?.subject
}

/** Verbs whose infinitive is done by their subject although an object stands between. */
const promises = /^(?:promise|use|take|have|need|make|give|hold|launch|issue|begin|spend|travel|write)$/

/** `do`, `have` and `be` as auxiliaries alone, and imperatives: no cue. */
function isPlain({ tokens, first }: Scene, { verb, subject }: Clause): boolean {
  const head = tokens[verb!.head]!
  return (!subject && verb!.kind === 'finite' && verb!.first === first) || w.isBe(head) || w.isHave(head)
}
