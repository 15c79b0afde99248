import type { Cue } from '../attributions/index.ts'
import { has, Tag } from '../language/index.ts'
import type { Content } from './content.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Certainty = 'certain' | 'probable' | 'possible'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const possibleModals = list('may might could')
const possibleWords =
  list(`possible possibly perhaps maybe potentially conceivable conceivably unclear uncertain unsure doubtful plausible
  feasible speculative`)
/** Nouns that make a content possible when it is about them: `the potential of`, `there is a risk that`. */
const possibleNouns = list('possibility chance prospect risk potential danger')
const probableWords =
  list(`likely unlikely probable probably improbable appear seem apparently seemingly presumably evidently supposedly reportedly
  allegedly purportedly ostensibly likelihood probability arguably tend expect`)
/** Participles that make a content probable after a form of `be`: `is believed to have fled`, but not `suspected militants`. */
const held = list(
  'expected presumed believed thought suspected estimated feared rumoured rumored assumed reported said',
)
const thinking = list('think believe guess suppose suspect assume imagine reckon hope feel')
const having = list(
  'have has had face faces faced run runs ran carry carries carried pose poses posed see sees saw is are was were been',
)

/** How far the source commits to the content: possible goes before probable, and both before certain. */
export function certaintyOf(content: Content, cue: Cue | undefined, cueNegated: boolean): Judgement<Certainty> {
  const { opening, opener } = content
  if (opener === 'whether' || opener === 'if' || cue?.force === 'ask') return judge('possible', 'certainty.question')
  if (cueNegated && cue?.force !== 'feel' && cue?.force !== 'believe') return judge('possible', 'certainty.withheld')
  if (cue && /^(?:refuse|decline)$/.test(cue.lemma)) return judge('possible', 'certainty.withheld')
  let probable = false
  for (const [i, word] of opening.entries()) {
    // `was charged in May`
    const isMonth = word.text === 'May' && i > 0
    if (possibleModals.has(word.lower) && has(word, Tag.Modal) && !isMonth) {
      // `could not` denies an ability; `may not` and `might not` stay open
      if (word.lower === 'could' && has(opening[i + 1], Tag.Negation)) continue
      return judge('possible', 'certainty.modal')
    }
    if (isAttribute(content, i)) continue
    if (possibleWords.has(word.lower) || isOpenChance(content, i)) return judge('possible', 'certainty.hedge-possible')
    if (isProbable(content, i)) probable = true
  }
  if (probable) return judge('probable', 'certainty.hedge-probable')
  if (cue?.force === 'believe') return judge('probable', 'certainty.belief')
  if (cue?.force === 'suggest') return judge('probable', 'certainty.suggestion')
  return judge('certain', 'certainty.plain')
}

function isProbable({ opening, head }: Content, i: number): boolean {
  const { lower, lemma } = opening[i]!
  // `said its engineers believed the design was safe`
  if (held.has(lower))
    return isPassive(opening, i) || (opening[i] === head && !/^(?:said|reported|assumed)$/.test(lower))
  if (probableWords.has(lower) || probableWords.has(lemma)) return true
  const speaker = opening[i - 1]?.lower
  return thinking.has(lower) && (speaker === 'i' || speaker === 'we')
}

/** `said a possible deal was near`: the hedge is about the subject, not about the claim. */
function isAttribute({ opening, verb }: Content, i: number): boolean {
  return (
    verb !== undefined &&
    /^(?:possible|potential|likely|probable|plausible)$/.test(opening[i]!.lower) &&
    has(opening[i + 1], Tag.Noun) &&
    opening.slice(i + 1).some(word => has(word, Tag.Verb | Tag.Modal | Tag.Auxiliary))
  )
}

/** `there is a risk that`, `he has a chance of`, and a content that is itself a possibility. */
function isOpenChance({ opening, verb }: Content, i: number): boolean {
  if (!possibleNouns.has(opening[i]!.lower)) return false
  return verb === undefined || opening.slice(Math.max(0, i - 4), i).some(word => having.has(word.lower))
}

/** A form of `be` right before, adverbs between. */
function isPassive(opening: Content['opening'], i: number): boolean {
  let at = i - 1
  while (at >= 0 && has(opening[at], Tag.Adverb)) at--
  return /^(?:is|are|was|were|be|been|'s|'re)$/.test(opening[at]?.lower ?? '')
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
