import type { Cue } from '../attributions/index.ts'
import type { VerbGroup } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { has, Tag, type Token, wordLists } from '../language/index.ts'
import type { Content } from './content.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Tense = 'past' | 'present' | 'future'

const Word = {
  Future: 1 << 0,
  Would: 1 << 1,
  /** Looks forward when an infinitive follows: `is set to open`, `was due to fly`. */
  Forward: 1 << 2,
  Be: 1 << 3,
  To: 1 << 4,
  Have: 1 << 5,
} as const

const wordBits = wordLists([
  [Word.Future, "will 'll shall would 'd wo"],
  [Word.Would, "would 'd"],
  [Word.Forward, 'going set due about expected scheduled planned likely poised bound'],
  [Word.Be, "is are was were 's"],
  [Word.To, 'to'],
  [Word.Have, 'have'],
])

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (wordBits(token) & bits) !== 0

/** When the content takes place, by its main verb; a noun phrase takes the tense of its cue. */
export function tenseOf({ tokens }: Document, { verb, infinitive }: Content, cue: Cue | undefined): Judgement<Tense> {
  if (verb?.kind === 'finite') return ofGroup(tokens, verb)
  const force = cue ? cue.force : 'none'
  // What is intended or urged is still to come.
  if (force === 'intend' || force === 'urge') return judge('future', 'tense.intended')
  if (verb?.kind === 'infinitive' && !is(tokens[verb.first + 1], Word.Have)) return judge('future', 'tense.infinitive')
  // `wants the army to leave`
  if (infinitive && !verb && (force === 'feel' || force === 'believe' || force === 'ask'))
    return judge('future', 'tense.infinitive')
  const of = cue && cueTense(tokens, cue)
  return judge(of ?? 'past', 'tense.of-cue')
}

/** The tense of a finite verb group. */
export function ofGroup(tokens: readonly Token[], verb: VerbGroup): Judgement<Tense> {
  let past = false
  for (let i = verb.first; i < verb.last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Modal)) {
      const perfect = hasHave(tokens, i + 1, verb.last)
      // `would have won` did not.
      if (is(token, Word.Future) && !(perfect && is(token, Word.Would))) return judge('future', 'tense.future')
      return perfect ? judge('past', 'tense.past') : judge('present', 'tense.present')
    }
    if (has(token, Tag.Past) || (i < verb.head && has(token, Tag.Auxiliary) && token.lemma === 'have')) past = true
  }
  const last = tokens[verb.last - 1]!
  const after = tokens[verb.last]
  const next = tokens[verb.last + 1]
  // `The museum is to open`
  if (is(after, Word.To) && is(last, Word.Be) && has(next, Tag.Verb)) return judge('future', 'tense.future')
  const looksAhead = is(last, Word.Forward) ? is(after, Word.To) : is(after, Word.Forward) && is(next, Word.To)
  if (looksAhead) return judge('future', 'tense.future')
  return past ? judge('past', 'tense.past') : judge('present', 'tense.present')
}

function hasHave(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(tokens[i], Word.Have)) return true
  return false
}

function cueTense(tokens: readonly Token[], cue: Cue): Tense | undefined {
  for (let i = cue.first; i < cue.last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Past)) return 'past'
    if (has(token, Tag.Modal)) return is(token, Word.Future) ? 'future' : 'present'
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
