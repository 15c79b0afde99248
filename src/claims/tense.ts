import type { Cue } from '../attributions/index.ts'
import type { VerbGroup } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { has, Tag, type Token } from '../language/index.ts'
import type { Content } from './content.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Tense = 'past' | 'present' | 'future'

const futureModals: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'would', "'d", 'wo'])
/** Verbs that look forward when an infinitive follows: `is set to open`, `was due to fly`. */
const forward: ReadonlySet<string> = new Set(
  'going set due about expected scheduled planned likely poised bound'.split(' '),
)
/** Cues whose infinitive or noun is still to come. */
const forwardForces: ReadonlySet<string> = new Set(['intend', 'urge'])
/** Cues that look forward when somebody is to do something: `wants the army to leave`. */
const hoping: ReadonlySet<string> = new Set(['feel', 'believe', 'ask'])

/** When the content takes place, by its main verb; a noun phrase takes the tense of its cue. */
export function tenseOf(document: Document, content: Content, cue: Cue | undefined): Judgement<Tense> {
  const { tokens } = document
  const { verb } = content
  if (cue && forwardForces.has(cue.force) && verb?.kind !== 'finite') return judge('future', 'tense.intended')
  if (verb?.kind === 'finite') return ofGroup(tokens, verb)
  if (verb?.kind === 'infinitive' && tokens[verb.first + 1]?.lower !== 'have')
    return judge('future', 'tense.infinitive')
  if (!verb && content.infinitive && cue && hoping.has(cue.force)) return judge('future', 'tense.infinitive')
  const of = cue && cueTense(tokens, cue)
  return judge(of ?? 'past', 'tense.of-cue')
}

/** The tense of a finite verb group. */
export function ofGroup(tokens: readonly Token[], verb: VerbGroup): Judgement<Tense> {
  let past = false
  for (let i = verb.first; i < verb.last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Modal)) {
      const perfect = tokens.slice(i + 1, verb.last).some(t => t.lower === 'have')
      // `would have won` did not.
      const conditional = token.lower === 'would' || token.lower === "'d"
      if (futureModals.has(token.lower) && !(perfect && conditional)) return judge('future', 'tense.future')
      return perfect ? judge('past', 'tense.past') : judge('present', 'tense.present')
    }
    if (has(token, Tag.Past) || (has(token, Tag.Auxiliary) && token.lemma === 'have' && i < verb.head)) past = true
  }
  const last = tokens[verb.last - 1]!
  // `The museum is to open`
  if (
    /^(?:is|are|was|were|'s)$/.test(last.lower) &&
    tokens[verb.last]?.lower === 'to' &&
    has(tokens[verb.last + 1], Tag.Verb)
  )
    return judge('future', 'tense.future')
  const next = forward.has(last.lower) ? tokens[verb.last] : tokens[verb.last + 1]
  const looksAhead = forward.has(last.lower) || forward.has(tokens[verb.last]?.lower ?? '')
  if (looksAhead && next?.lower === 'to') return judge('future', 'tense.future')
  return past ? judge('past', 'tense.past') : judge('present', 'tense.present')
}

function cueTense(tokens: readonly Token[], cue: Cue): Tense | undefined {
  for (let i = cue.first; i < cue.last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Past)) return 'past'
    if (has(token, Tag.Modal)) return futureModals.has(token.lower) ? 'future' : 'present'
    if (has(token, Tag.Verb) && has(token, Tag.Base | Tag.Present3 | Tag.Auxiliary)) return 'present'
  }
  return undefined
}

export const tenseRules = [
  judging('tense.past', 'The main verb is past or perfect.', [
    'The museum said <content tense="past">thieves had taken two paintings</content>.',
    'Lagos police confirmed <content tense="past">that the road has reopened</content>.',
    'The captain said <content tense="past">a second lifeboat would have saved them</content>.',
  ]),
  judging('tense.present', 'The main verb is present, or a modal that is not future.', [
    'She says <content tense="present">the river is rising</content>.',
  ]),
  judging('tense.future', 'Will, shall, would, or a phrase that looks ahead: is going to, is set to.', [
    'The club said <content tense="future">the stadium will open in May</content>.',
    'Organisers said <content tense="future">the parade is set to start at noon</content>.',
    'Officials said <content tense="future">the museum is to open in May</content>.',
  ]),
  judging('tense.intended', 'What somebody intends or urges is still to come.', [
    'The union plans <content tense="future">to strike on Friday</content>.',
  ]),
  judging('tense.infinitive', 'An infinitive content is still to come.', [
    'The company expects <content tense="future">to hire 200 welders</content>.',
    'The villagers want <content tense="future">the army to leave</content>.',
  ]),
  judging('tense.of-cue', 'A noun phrase takes the tense of its cue.', [
    'The senator opposes <content tense="present">the pipeline</content>.',
    'The panel rejected <content tense="past">the proposal</content>.',
  ]),
]
