import type { Cue } from '../attributions/index.ts'
import { has, Tag, type Token } from '../language/index.ts'
import type { Content } from './content.ts'
import { Hedge, hedgeOf, hedges } from './hedges.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Certainty = 'certain' | 'probable' | 'possible'

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (hedgeOf(token) & bits) !== 0

/** How far the source commits to the content: possible goes before probable, and both before certain. */
export function certaintyOf(content: Content, cue: Cue | undefined, cueNegated: boolean): Judgement<Certainty> {
  const { opening } = content
  const force = cue ? cue.force : 'none'
  if (content.isQuestion || force === 'ask') return judge('possible', 'certainty.question')
  if (cueNegated && force !== 'feel' && force !== 'believe') return judge('possible', 'certainty.withheld')
  if (cue && (cue.lemma === 'refuse' || cue.lemma === 'decline')) return judge('possible', 'certainty.withheld')
  let probable = false
  for (let i = 0; i < opening.length; i++) {
    const word = opening[i]!
    const hedge = hedgeOf(word)
    if ((hedge & hedges) === 0) continue
    // `was charged in May`
    const isMonth = i > 0 && word.text === 'May'
    if (hedge & Hedge.Modal && has(word, Tag.Modal) && !isMonth) {
      // `could not` denies an ability; `may not` and `might not` stay open
      if (word.lower === 'could' && has(opening[i + 1], Tag.Negation)) continue
      return judge('possible', 'certainty.modal')
    }
    if (hedge & Hedge.Attribute && isAttribute(content, i)) continue
    if (hedge & Hedge.Possible || (hedge & Hedge.PossibleNoun && isOpenChance(content, i)))
      return judge('possible', 'certainty.hedge-possible')
    if (isProbable(content, i, hedge)) probable = true
  }
  if (probable) return judge('probable', 'certainty.hedge-probable')
  if (force === 'believe') return judge('probable', 'certainty.belief')
  if (force === 'suggest') return judge('probable', 'certainty.suggestion')
  return judge('certain', 'certainty.plain')
}

function isProbable({ opening, head }: Content, i: number, hedge: number): boolean {
  const word = opening[i]!
  // `said its engineers believed the design was safe`
  if (hedge & Hedge.Held) return isPassive(opening, i) || (word === head && !(hedge & Hedge.ToldOf))
  if (hedge & (Hedge.Probable | Hedge.ProbableLemma)) return true
  return (hedge & Hedge.Thinking) !== 0 && is(opening[i - 1], Hedge.Speaker)
}

/** `said a possible deal was near`: the hedge is about the subject, not about the claim. */
function isAttribute({ opening, verb }: Content, i: number): boolean {
  if (!verb || !has(opening[i + 1], Tag.Noun)) return false
  for (let w = i + 1; w < opening.length; w++) if (has(opening[w], Tag.Verb | Tag.Modal | Tag.Auxiliary)) return true
  return false
}

/** `there is a risk that`, `he has a chance of`, and a content that is itself a possibility. */
function isOpenChance({ opening, verb }: Content, i: number): boolean {
  if (!verb) return true
  for (let w = Math.max(0, i - 4); w < i; w++) if (is(opening[w], Hedge.Having)) return true
  return false
}

/** A form of `be` right before, adverbs between. */
function isPassive(opening: Content['opening'], i: number): boolean {
  let at = i - 1
  while (at >= 0 && has(opening[at], Tag.Adverb)) at--
  return is(opening[at], Hedge.Be)
}

export const certaintyRules = [
  judging('certainty.plain', 'No modal, no hedge, no belief: the source commits to it.', [
    'The ministry said <content certainty="certain">the bridge was closed</content>.',
    'Police said <content certainty="certain">suspected smugglers had cut the fence</content>.',
    'Police said <content certainty="certain">the dealer was charged in May</content>.',
    'The clinic said <content certainty="certain">the risk to patients was low</content>.',
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
    'The ranger said <content certainty="possible">there was a risk that the dam would break</content>.',
  ]),
  judging('certainty.hedge-probable', 'A word of likelihood or seeming, or `I think`, in the main clause.', [
    'The bank said <content certainty="probable">inflation was likely to rise</content>.',
    'Police said <content certainty="probable">the driver was believed to have fled</content>.',
    '<content certainty="probable">“I think we will win,”</content> said Amina Diallo.',
  ]),
  judging('certainty.belief', 'A cue of belief or expectation.', [
    'Economists expect <content certainty="probable">that wages will grow</content>.',
  ]),
  judging('certainty.suggestion', 'A cue that only points to it: hint, imply, indicate, suggest.', [
    'The data suggest <content certainty="probable">that the reef is recovering</content>.',
  ]),
]
