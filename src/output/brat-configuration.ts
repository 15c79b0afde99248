import { documentSchema } from '../record/schema.ts'

const { cue, certainty, polarity } = documentSchema.shape.claims.element.shape
const force = cue.unwrap().shape.force

/** `annotation.conf`, which tells brat the types of the annotations (https://brat.nlplab.org/configuration.html). */
export const bratConfiguration = `[entities]
Person
Organization
Place
Role
Quantity
Date
Source
Audience
Content

[relations]
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Cue Content:Content, Source?:Source, Audience?:Audience

[attributes]
Force Arg:<EVENT>, Value:${force.options.join('|')}
Certainty Arg:<EVENT>, Value:${certainty.options.join('|')}
Polarity Arg:<EVENT>, Value:${polarity.options.join('|')}
`
