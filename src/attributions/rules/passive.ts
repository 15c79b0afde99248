import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { has, Tag } from '../../language/index.ts'
import { type CueEntry, cueLemma, plainVerbCuesOf, Takes } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { frameAfter } from '../frames.ts'
import { describedEnd, simplePhraseEnd, startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'

/** Passive cues: `was told that …`, `X is expected to …`, `the plan was rejected by Y`, `it is believed that …`. */
export function passive(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens } = scene
  const verb = clause.verb
  if (!verb.passive || verb.kind !== 'finite' || isPerfect(scene, clause)) return undefined
  const entries = plainVerbCuesOf(tokens[verb.head]!)
  if (entries.length === 0) return undefined
  const subject = contentSubject(scene, clause)
  const agent = agentAfter(scene, clause)
  const make = (rule: string, entry: CueEntry, cueLast: number, content: Range[]): Candidate => {
    const cue = cueWords(verb.first, cueLast, verb.head, entry.name, entry.force)
    return candidate(agent ? 'passive.agent' : rule, agent, cue, content)
  }
  const hears = entries.find(e => e.audience === 'object')
  const about = (content: Range): Range[] => (subject && !hears ? [subject, content] : [content])
  const as = entries.find(e => e.prepositions.includes('as'))
  if (as && tokens[verb.last]?.lower === 'as' && startsNounPhrase(tokens[verb.last + 1])) {
    const rest = { first: verb.last + 1, last: contentEnd(scene, verb.last + 1, 'noun', clause.end) }
    return make('passive.as', as, verb.last + 1, about(rest))
  }
  const raised = entries.find(e => e.takes & Takes['noun-infinitive'])
  const infinitive = scene.verbAt.get(verb.last)?.verb.kind === 'infinitive'
  if (raised && infinitive && (subject || hears)) {
    const limit = agent ? agent.first - 1 : clause.end
    const rest = { first: verb.last, last: contentEnd(scene, verb.last, 'infinitive', limit) }
    return make(hears ? 'passive.told' : 'passive.infinitive', raised, verb.last, about(rest))
  }
  const frame = frameAfter(scene, verb.last, entries, Takes.noun | Takes.clause)
  if (frame && (frame.complement === 'that' || frame.complement === 'wh' || frame.complement === 'quotation')) {
    const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement) }
    return make(
      'passive.clause',
      frame.entry,
      frame.cueLast,
      frame.complement === 'quotation' ? about(content) : [content],
    )
  }
  if (frame && hears && (frame.complement === 'infinitive' || frame.complement === 'preposition')) {
    const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement, clause.end) }
    return make('passive.told', frame.entry, frame.cueLast, [content])
  }
  const second = complementOf(scene, clause, entries)
  if (second && subject && !hears) return make('passive.noun', second.entry, verb.last, [subject, second.content])
  const plain = entries.find(e => e.takes & Takes.noun && (agent || !e.weak))
  return plain && subject && !hears ? make('passive.noun', plain, verb.last, [subject]) : undefined
}

/** What else belongs to the content: `was accused of theft`, `is known for its wine`, `was named the winner`. */
function complementOf(
  scene: Scene,
  { verb, end }: Clause,
  entries: readonly CueEntry[],
): { entry: CueEntry; content: Range } | undefined {
  const { tokens } = scene
  const at = verb.last
  const lower = tokens[at]?.lower ?? ''
  if (occasion.test(tokens[at + 1]?.lower ?? '')) return undefined
  const entry =
    entries.find(e => e.prepositions.includes(lower)) ??
    (startsNounPhrase(tokens[at]) && !occasion.test(lower) ? entries.find(e => titles.test(e.lemma)) : undefined)
  if (!entry) return undefined
  const last = contentEnd(scene, at, 'noun', end)
  return last > at + 1 ? { entry, content: { first: at, last } } : undefined
}

/** Verbs whose passive keeps a noun phrase behind it. */
const titles =
  /^(?:call|declare|name|label|dub|deem|consider|elect|appoint|pronounce|proclaim|promise|offer|grant|deny)$/
const occasion =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|last|this|next|\d{4})$/

/** The subject as part of the content; an empty `it` or `there` is none. */
function contentSubject({ tokens }: Scene, { subject }: Clause): Range | undefined {
  if (!subject) return undefined
  const empty = subject.last - subject.first === 1 && /^(?:it|there)$/.test(tokens[subject.first]!.lower)
  return empty ? undefined : subject
}

/** `She’s argued that`, `he’s wanted to`: `’s` stands for has. */
function isPerfect({ tokens, verbAt }: Scene, { verb }: Clause): boolean {
  const { first, last, head } = verb
  let contracted = false
  for (let i = first; i < head; i++) {
    if (w.isBe(tokens[i])) return false
    if (tokens[i]!.lower === "'s") contracted = true
  }
  if (!contracted) return false
  const next = tokens[last]
  if (!next) return false
  const infinitive = verbAt.get(last)?.verb.kind === 'infinitive'
  if (infinitive) return !/^(?:expect|suppose|schedule|set|allow|mean|believe|say|know)$/.test(cueLemma(tokens[head]!))
  return /^(?:that|for|on|about|against)$/.test(next.lower) || startsNounPhrase(next)
}

/** The noun phrase after `by`, right behind the verb or behind a time or place. */
function agentAfter(scene: Scene, { verb, end }: Clause): Range | undefined {
  const { tokens, verbAt } = scene
  for (let i = verb.last; i < Math.min(end, verb.last + 12); i++) {
    const { text, lower } = tokens[i]!
    if (lower === 'by' || (lower === 'among' && has(tokens[i + 1], Tag.Plural))) {
      if (!startsNounPhrase(tokens[i + 1]) || verbAt.get(i + 1)) return undefined
      const last = describedEnd(scene, simplePhraseEnd(scene, i + 1, true))
      return last > i + 1 ? { first: i + 1, last } : undefined
    }
    if (/^[,;:—–]$/.test(text) || w.isQuoteMark(tokens[i]) || w.isOpener(tokens[i])) return undefined
    const next = i > verb.last ? verbAt.get(i) : undefined
    if (next && next.verb.kind !== 'infinitive') return undefined
  }
  return undefined
}
