import type { Cue } from '../attributions/index.ts'
import { type Judgement, judge, judging } from './judgement.ts'

export type Polarity = 'positive' | 'negative'

/**
 * Negative when the source says that the content is not so. A denial, a negated cue and a negated main verb each turn the
 * polarity round: who did not rule something out has not said that it is not so.
 */
export function polarityOf(cue: Cue | undefined, cueNegated: boolean, contentNegated: boolean): Judgement<Polarity> {
  const denial = cue?.force === 'deny'
  const turns = Number(denial) + Number(cueNegated) + Number(contentNegated)
  if (turns === 0) return judge('positive', 'polarity.plain')
  if (turns > 1) return judge(turns % 2 ? 'negative' : 'positive', 'polarity.turned-back')
  if (denial) return judge('negative', 'polarity.denial')
  return judge('negative', cueNegated ? 'polarity.negated-cue' : 'polarity.negated-content')
}

export const polarityRules = [
  judging('polarity.plain', 'Nothing negates: the source holds that it is so.', [
    'The harbour master said <content polarity="positive">the ferry had docked</content>.',
  ]),
  judging('polarity.denial', 'A cue of denial, rejection or doubt.', [
    'The mayor denied <content polarity="negative">that he had met the contractor</content>.',
    'Analysts doubt <content polarity="negative">that rates will fall</content>.',
  ]),
  judging('polarity.negated-cue', 'The act of saying or believing is negated, withheld or has a negative source.', [
    'The coach did not say <content polarity="negative">that Ruiz would play</content>.',
    'No one believes <content polarity="negative">that the dam will hold</content>.',
    'The airline has no plans <content polarity="negative">to reopen the route</content>.',
  ]),
  judging('polarity.negated-content', 'The main verb of the content is negated, or says by itself that it is not so.', [
    'Okafor said <content polarity="negative">the refinery would not reopen</content>.',
    'Officials said <content polarity="negative">there was no sign of a leak</content>.',
    'The dealer said <content polarity="negative">he had “nothing to hide”</content>.',
    'The pilot said <content polarity="negative">he had failed to see the mast</content>.',
    'The council said <content polarity="negative">it had yet to decide</content>.',
    'The clerk said <content polarity="negative">the signature was false</content>.',
  ]),
  judging('polarity.turned-back', 'Two negations leave it open or so: a denial that is itself negated.', [
    'The minister did not rule out <content polarity="positive">a second referendum</content>.',
    'The palace would neither confirm nor deny <content polarity="positive">the engagement</content>.',
  ]),
]
