import * as w from '../../clauses/words.ts'
import { has, looks, Shape, Tag } from '../../language/index.ts'
import { lightVerbs, nounCuesOf, ruleNames } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { type Frame, frameBehind } from '../frames.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'
import { Hint, hints } from '../words.ts'
import { sourceOf } from './controller.ts'

const carried = ruleNames('noun-verb')
const owned = ruleNames('noun-owner')
const unowned = ruleNames('noun-alone')

/** Cue nouns: `made a claim that …`, `his belief that …`, `the allegation that …`, `calls for …`. */
export function noun(scene: Scene, at: number): Candidate | undefined {
  const { tokens } = scene
  const token = tokens[at]!
  if (looks(token, Shape.AllCaps) || has(token, Tag.Punctuation)) return undefined
  const entries = nounCuesOf(token)
  if (entries.length === 0 || isInVerb(scene, at)) return undefined
  const frame = frameBehind(scene, at + 1, entries)
  if (!frame || frame.complement === 'quotation' || frame.complement === 'clause') return undefined
  const start = phraseStart(scene, at)
  const limit = limitOf(scene, at, frame)
  const content = { first: frame.start, last: contentEnd(scene, frame.start, kindOf(frame), limit) }
  if (content.last <= content.first) return undefined
  return (
    byVerb(scene, at, start, frame, content) ??
    byOwner(scene, at, start, frame, content) ??
    alone(scene, at, start, frame, content)
  )
}

function isInVerb({ clauses }: Scene, at: number): boolean {
  for (let c = 0; c < clauses.length; c++) {
    const { first, last } = clauses[c]!.verb
    if (first > at) return false
    if (at < last) return true
  }
  return false
}

/** A preposition leads to a noun phrase, so the content ends as one. */
const kindOf = ({ complement }: Frame) => (complement === 'preposition' ? 'noun' : complement)

/** Index of the first word of the noun's own phrase: after its determiner, adjectives left in. */
function phraseStart({ tokens, first }: Scene, at: number): number {
  let i = at
  while (
    i > first &&
    (has(tokens[i - 1], Tag.Adjective | Tag.Number) || w.isAdverb(tokens[i - 1])) &&
    !w.isDeterminer(tokens[i - 1])
  )
    i--
  return i
}

/** A noun in a subject keeps its content before the verb: `claims of fraud` in `claims of fraud were rejected`. */
function limitOf({ clauses, last }: Scene, at: number, { start, complement }: Frame): number {
  let own = complement === 'that' || complement === 'wh' ? 1 : 0
  for (let c = 0; c < clauses.length; c++) {
    const { kind, verb } = clauses[c]!
    if (verb.kind !== 'finite') continue
    if (verb.first < at) return last
    if (verb.first > start && own-- <= 0 && kind !== 'relative') return verb.first
  }
  return last
}

/** The verb that carries the noun has the source as its subject. */
function byVerb(scene: Scene, at: number, start: number, frame: Frame, content: Range): Candidate | undefined {
  const { tokens, clauses } = scene
  let from = start
  while (from > scene.first && w.isDeterminer(tokens[from - 1])) from--
  const clause = clauses.find(
    c => c.verb.last === from && (lightVerbs.has(tokens[c.verb.head]!.lemma) || w.isHave(tokens[c.verb.head])),
  )
  if (!clause || clause.verb.passive) return undefined
  const source = sourceOf(scene, clause)
  if (!source) return undefined
  return proposal(carried[frame.complement], source, clause.verb.first, at, frame, content)
}

/** The owner of the noun is the source: `his belief`, `the senator’s claim`. */
function byOwner(scene: Scene, at: number, start: number, frame: Frame, content: Range): Candidate | undefined {
  const { tokens, first } = scene
  const before = tokens[start - 1]
  if (start <= first || !before) return undefined
  const pronoun = hints(before, Hint.Owner)
  let source: Range | undefined
  if (pronoun) source = { first: start - 1, last: start }
  else if (w.isPossessive(before)) {
    let i = start - 2
    while (
      i > first &&
      (has(tokens[i - 1], Tag.Noun | Tag.Adjective) || looks(tokens[i - 1], Shape.Capital)) &&
      !has(tokens[i - 1], Tag.Punctuation | Tag.Verb)
    )
      i--
    if (i > first && w.isDeterminer(tokens[i - 1])) i--
    source = { first: i, last: start }
  }
  if (!source) return undefined
  return proposal(owned[frame.complement], source, start, at, frame, content)
}

/** A noun whose source the text does not name here. */
function alone(scene: Scene, at: number, start: number, frame: Frame, content: Range): Candidate | undefined {
  if (frame.entry.weak || frame.complement !== 'that' || w.isAdverb(scene.tokens[start])) return undefined
  return proposal(unowned[frame.complement], undefined, start, at, frame, content)
}

const proposal = (
  rule: string,
  source: Range | undefined,
  first: number,
  head: number,
  { cueLast, entry }: Frame,
  content: Range,
): Candidate => candidate(rule, source, cueWords(first, cueLast, head, entry.lemma, entry.force), [content])
