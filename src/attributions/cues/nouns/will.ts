import { readEntries } from '../entry.ts'

/** Intentions and requests as nouns: `plans to`, `calls for`, `an order that`. */
export const willNouns = [
  ...readEntries(
    'noun',
    'intend',
    `
intention: that infinitive +of
intent: infinitive +of
plan: infinitive +for +of weak
pledge: that infinitive quotation +of
promise: that infinitive quotation +of
vow: that infinitive quotation +of
oath: that infinitive
commitment: that infinitive +to
decision: that infinitive +on +about +against
resolution: that infinitive weak
resolve: infinitive
determination: that infinitive
desire: that infinitive +for +of
wish: that infinitive +for
hope: that infinitive +of +for
ambition: infinitive +of +for
aspiration: infinitive +for
aim: infinitive +of weak
goal: infinitive +of weak
willingness: infinitive
readiness: infinitive +for
eagerness: infinitive +for
offer: infinitive +of weak
bid: infinitive +for weak
attempt: infinitive +at weak
effort: infinitive weak
campaign: infinitive +for +against weak
push: infinitive +for weak
drive: infinitive +for weak
preference: that +for
`,
  ),
  ...readEntries(
    'noun',
    'urge',
    `
call: that infinitive +for weak
demand: that infinitive +for
request: that infinitive +for
appeal: that infinitive +for weak
plea: that infinitive quotation +for
order: that infinitive weak
command: that infinitive weak
instruction: that infinitive
directive: that infinitive +on
recommendation: that infinitive quotation +for +on
advice: that infinitive quotation +on +about +for
requirement: that infinitive
petition: infinitive +for weak
urging: that
permission: infinitive +for
approval: +of +for
authorization: infinitive +for
invitation: infinitive weak
vote: infinitive +for +against +on weak
endorsement: +of
advocacy: +for +of
subpoena: +for
injunction: that +against
`,
  ),
]
