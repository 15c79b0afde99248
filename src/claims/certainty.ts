import type { Cue } from '../attributions/index.ts'
import { has, Tag } from '../language/index.ts'
import type { Content } from './content.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Certainty = 'certain' | 'probable' | 'possible'

const possibleModals: ReadonlySet<string> = new Set(['may', 'might', 'could'])
const possibleWords: ReadonlySet<string> = new Set(
  `possible possibly perhaps maybe potential potentially conceivable conceivably possibility chance prospect risk
  unclear uncertain unsure doubtful plausible feasible speculative`.split(/\s+/),
)
const probableWords: ReadonlySet<string> = new Set(
  `likely unlikely probable probably improbable appear seem apparently seemingly presumably evidently expect expected
  supposedly reportedly allegedly purportedly ostensibly likelihood probability presumed believed thought suspected estimated
  arguably tend`.split(/\s+/),
)
const thinking: ReadonlySet<string> = new Set(
  'think believe guess suppose suspect assume imagine reckon hope feel'.split(' '),
)

/** How far the source commits to the content: possible goes before probable, and both before certain. */
export function certaintyOf(content: Content, cue: Cue | undefined, cueNegated: boolean): Judgement<Certainty> {
  const { opening, opener } = content
  if (opener === 'whether' || opener === 'if' || cue?.force === 'ask') return judge('possible', 'certainty.question')
  if (cueNegated && cue?.force !== 'feel' && cue?.force !== 'believe') return judge('possible', 'certainty.withheld')
  if (cue && /^(?:refuse|decline)$/.test(cue.lemma)) return judge('possible', 'certainty.withheld')
  let probable = false
  for (const [i, word] of opening.entries()) {
    if (possibleModals.has(word.lower) && has(word, Tag.Modal)) {
      // `could not` denies an ability; `may not` and `might not` stay open
      if (word.lower === 'could' && has(opening[i + 1], Tag.Negation)) continue
      return judge('possible', 'certainty.modal')
    }
    if (possibleWords.has(word.lower)) return judge('possible', 'certainty.hedge-possible')
    if (probableWords.has(word.lower) || probableWords.has(word.lemma)) probable = true
    const speaker = opening[i - 1]?.lower
    if (thinking.has(word.lower) && (speaker === 'i' || speaker === 'we')) probable = true
  }
  if (probable) return judge('probable', 'certainty.hedge-probable')
  if (cue?.force === 'believe') return judge('probable', 'certainty.belief')
  if (cue?.force === 'suggest') return judge('probable', 'certainty.suggestion')
  return judge('certain', 'certainty.plain')
}

export const certaintyRules = [
  judging('certainty.plain', 'No modal, no hedge, no belief: the source commits to it.', [
    'The ministry said <content certainty="certain">the bridge was closed</content>.',
  ]),
  judging('certainty.question', 'Asked, or put as whether or if.', [
    'Reporters asked <content certainty="possible">whether the pilot had survived</content>.',
  ]),
  judging('certainty.withheld', 'The source does not say it: a negated cue commits to nothing.', [
    'Police could not say <content certainty="possible">how many people were inside</content>.',
    'The airline did not rule out <content certainty="possible">a second strike</content>.',
  ]),
  judging(
    'certainty.modal',
    'May, might or could in the main clause.',
    ['Doctors said <content certainty="possible">the virus may spread through water</content>.'],
    { counterExamples: ['She said the crew could not reach the village.'] },
  ),
  judging('certainty.hedge-possible', 'A word of possibility in the main clause.', [
    'The engineer said <content certainty="possible">it was possible that a valve had failed</content>.',
  ]),
  judging('certainty.hedge-probable', 'A word of likelihood or seeming, or `I think`, in the main clause.', [
    'The bank said <content certainty="probable">inflation was likely to rise</content>.',
    '<content certainty="probable">“I think we will win,”</content> said Amina Diallo.',
  ]),
  judging('certainty.belief', 'A cue of belief or expectation.', [
    'Economists expect <content certainty="probable">that wages will grow</content>.',
  ]),
  judging('certainty.suggestion', 'A cue that only points to it: hint, imply, indicate, suggest.', [
    'The data suggest <content certainty="probable">that the reef is recovering</content>.',
  ]),
]
