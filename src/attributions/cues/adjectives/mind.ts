import { readEntries } from '../entry.ts'

/** Belief, knowledge and will as predicative adjectives: `is confident that`, `was aware of`, `are willing to`. */
export const mindAdjectives = [
  ...readEntries(
    'adjective',
    'believe',
    `
confident: that clause +of +about +in
certain: that clause wh +of +about weak
sure: that clause wh +of +about
positive: that clause +about weak
convinced: that clause +of
persuaded: that +of
doubtful: that wh +of +about
dubious: that wh +of +about
skeptical: that wh +of +about
sceptical: that wh +of +about
unsure: that wh +of +about
uncertain: that wh +of +about
suspicious: that +of +about
mindful: that +of
optimistic: that clause +about
pessimistic: that +about
hopeful: that clause +about +of +for
bullish: +on +about
bearish: +on +about
wary: that +of +about
leery: +of +about
agnostic: +on +about
undecided: wh +on +about
divided: wh +on +over +about weak
split: wh +on +over weak
inclined: infinitive weak
`,
  ),
  ...readEntries(
    'adjective',
    'reveal',
    `
aware: that wh +of
unaware: that wh +of
conscious: that +of
cognizant: that +of
ignorant: that +of weak
oblivious: that +of +to
informed: that +of +about weak
clear: that wh +about +on weak
adamant: that clause +about +on
emphatic: that +about
explicit: that +about weak
candid: +about
frank: +about weak
outspoken: +about +on +against
vocal: +about +on +against
open: +about weak
silent: +on +about weak
mum: +on +about
noncommittal: +on +about
coy: +about
tight-lipped: +about +on
`,
  ),
  ...readEntries(
    'adjective',
    'intend',
    `
willing: infinitive
unwilling: infinitive
ready: infinitive +for weak
prepared: infinitive +for weak
eager: infinitive +for
keen: infinitive +on +for
anxious: infinitive
reluctant: infinitive
hesitant: infinitive
loath: infinitive
determined: that infinitive
resolved: that infinitive
intent: +on
committed: infinitive +to
dedicated: +to
bent: +on
poised: infinitive weak
set: infinitive weak
desperate: infinitive +for weak
`,
  ),
]
