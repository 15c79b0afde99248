import type { Attribution } from '../attributions/index.ts'
import { audienceOf } from './audience.ts'
import { certaintyOf } from './certainty.ts'
import { readContent } from './content.ts'
import { formOf } from './form.ts'
import type { Findings } from './index.ts'
import { contentNegated, cueNegated } from './negation.ts'
import { polarityOf } from './polarity.ts'
import { sourceOf } from './source.ts'
import { tenseOf } from './tense.ts'

/** Every judgement of one attribution, each with the rule that made it. */
export function judgeAttribution({ document, clauses, mentions }: Findings, attribution: Attribution) {
  const { cue, source, content } = attribution
  const read = readContent(document, clauses, content)
  const negated = cueNegated(document, attribution)
  return {
    form: formOf(document, content),
    audience: audienceOf(document, mentions, attribution),
    source: source && sourceOf(document, mentions, source),
    certainty: certaintyOf(read, cue, negated),
    polarity: polarityOf(cue, negated, contentNegated(document, read)),
    tense: tenseOf(document, read, cue),
  }
}
