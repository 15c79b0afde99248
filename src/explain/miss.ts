import { candidatesOf } from '../attributions/candidates.ts'
import {
  adjectiveCuesOf,
  type Complement,
  type CueEntry,
  complements,
  markers,
  nounCuesOf,
  Takes,
  verbCuesOf,
} from '../attributions/cues/index.ts'
import { frameAfter } from '../attributions/frames.ts'
import { sourceOf } from '../attributions/rules/controller.ts'
import { readScenes, type Scene } from '../attributions/scene.ts'
import type { Clause } from '../clauses/index.ts'
import { has, type Span, Tag } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { sourcePositions } from '../record/positions.ts'

/** What came near to making a claim: the word, what it might have been, and what was missing. */
export type NearMiss = {
  readonly word: Span
  readonly what: string
  readonly lacks: string
  /** How near it came: a rule that found all its parts is 3, a cue with half of them 2, a cue alone 1, another verb 0. */
  readonly nearness: 0 | 1 | 2 | 3
}

export type Misses = {
  readonly sentence: Span
  /** Indexes of the claims that were found in the sentence. */
  readonly claims: readonly number[]
  /** Nearest first. */
  readonly nearest: readonly NearMiss[]
}

/** For each sentence that touches a line of the source, counted from 1: the claims in it, and what came near to being one. */
export function explainMisses(analysis: Analysis, line: number): Misses[] {
  const { document, claims } = analysis
  const at = sourcePositions(document)
  const misses: Misses[] = []
  readScenes(document, analysis.clauses, scene => {
    const { start, end } = document.sentences[scene.index]!
    if (at(start).line > line || at(end - 1).line < line) return
    const inside = (span: Span | undefined) => span !== undefined && span.start < end && start < span.end
    const found = claims.flatMap((c, i) => (inside(c.cue) || c.content.some(inside) ? [i] : []))
    const cues = analysis.attributions.flatMap(a => (a.cue ? [a.cue] : []))
    const taken = (span: Span) => cues.some(c => c.start < span.end && span.start < c.end)
    const all = [...outdone(scene), ...halves(scene), ...otherVerbs(scene)].filter(miss => !taken(miss.word))
    const nearest = all.filter((miss, i) => all.findIndex(m => m.word.start === miss.word.start) === i)
    misses.push({
      sentence: { start, end },
      claims: found,
      nearest: nearest.sort((a, b) => b.nearness - a.nearness),
    })
  })
  return misses
}

/** Rules that found all their parts, and yielded to another. */
function outdone(scene: Scene): NearMiss[] {
  return candidatesOf(scene).flatMap(({ rule, cue }) => {
    if (!cue) return []
    const lacks = 'it found all its parts, but another rule took these words first'
    return [{ word: wordAt(scene, cue.head), what: `the rule ${rule}`, lacks, nearness: 3 }]
  })
}

/** Words that are cues, and what of source and content they lack. */
function halves(scene: Scene): NearMiss[] {
  const found: NearMiss[] = []
  for (let i = scene.first; i < scene.last; i++) {
    const token = scene.tokens[i]!
    const clause = scene.clauses.find(c => c.verb?.head === i)
    const verb = verbCuesOf(token)
    const noun = nounCuesOf(token)
    const adjective = adjectiveCuesOf(token)
    if (clause && verb.length) found.push(half(scene, i, clause, verb))
    else if (verb.length && !noun.length && !adjective.length) {
      const lacks = 'it was not read as a verb here'
      found.push({ word: wordAt(scene, i), what: `the verb cue “${verb[0]!.lemma}”`, lacks, nearness: 1 })
    } else if (noun.length) found.push(alone(scene, i, 'noun', noun))
    else if (adjective.length) found.push(alone(scene, i, 'adjective', adjective))
    else {
      const marker = markers(token.lower).find(entry => follows(scene, i, entry))
      if (marker) found.push(alone(scene, i, 'marker', [marker]))
    }
  }
  return found
}

function half(scene: Scene, at: number, clause: Clause, entries: readonly CueEntry[]): NearMiss {
  const verb = clause.verb!
  const source = sourceOf(scene, clause)
  const frame = frameAfter(scene, verb.last, entries)
  const lacks: string[] = []
  if (verb.passive) lacks.push('it is passive: a source is read only behind “by”')
  else if (!source) lacks.push('no subject was found for it, so there is no source')
  if (!frame) lacks.push(contentLack(scene, verb.last, entries))
  if (!lacks.length) lacks.push('no rule takes its source and content together')
  const nearness = source || frame ? 2 : 1
  return { word: wordAt(scene, at), what: `the verb cue “${entries[0]!.lemma}”`, lacks: lacks.join('; '), nearness }
}

function alone(scene: Scene, at: number, kind: string, entries: readonly CueEntry[]): NearMiss {
  const frame = frameAfter(scene, at + 1, entries)
  const lacks = frame ? 'nobody was found whose it is' : contentLack(scene, at + 1, entries)
  return { word: wordAt(scene, at), what: `the ${kind} cue “${entries[0]!.lemma}”`, lacks, nearness: frame ? 2 : 1 }
}

/** What the cue takes, and what stands there. */
function contentLack({ tokens, last }: Scene, at: number, entries: readonly CueEntry[]): string {
  const takes = complements.filter(c => c !== 'preposition' && entries.some(e => e.takes & Takes[c]))
  const prepositions = new Set(entries.flatMap(e => e.prepositions))
  const kinds = [...takes.map(c => contents[c]), ...[...prepositions].map(p => `a phrase with “${p}”`)]
  const next = at < last ? `“${tokens[at]!.text}” stands behind it` : 'the sentence ends behind it'
  return `its content may be ${kinds.join(', ') || 'nothing'}; ${next}, which begins none that was understood`
}

const contents: Record<Complement, string> = {
  that: 'a that-clause',
  clause: 'a clause',
  infinitive: '“to” with a verb',
  noun: 'a noun phrase',
  'noun-infinitive': 'somebody “to” do something',
  gerund: 'an -ing form',
  wh: 'a question',
  quotation: 'a quotation',
  preposition: 'a phrase with a preposition',
}

/** Verbs that are no cues, and words before `that`: where a claim hangs on one of them, the house lexicon can make it one. */
function otherVerbs(scene: Scene): NearMiss[] {
  const { tokens, clauses, first, last } = scene
  const heads = clauses.flatMap(({ verb, subject }) => (verb?.kind === 'finite' && subject ? [verb.head] : []))
  const found: NearMiss[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const unread = i > first && tokens[i + 1]?.lower === 'that' && !has(token, Tag.Punctuation | Tag.Preposition)
    if (!(heads.includes(i) || unread) || has(token, Tag.Auxiliary) || verbCuesOf(token).length) continue
    const lacks = `it is no cue; to make it one, add to extract.config.yaml: cues: [{lemma: ${token.lemma}, force: state}]`
    found.push({ word: wordAt(scene, i), what: `the word “${token.lemma}”`, lacks, nearness: unread ? 1 : 0 })
  }
  return found
}

const follows = ({ tokens }: Scene, at: number, { fixed }: CueEntry): boolean =>
  fixed.every((word, i) => tokens[at + 1 + i]?.lower === word)

const wordAt = ({ tokens }: Scene, at: number): Span => ({ start: tokens[at]!.start, end: tokens[at]!.end })
