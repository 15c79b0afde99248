import { readEntries } from '../entry.ts'

/** Acts of speech as nouns: `its claim that`, `made a statement about`. */
export const speechNouns = [
  ...readEntries(
    'noun',
    'state',
    `
statement: that quotation +about +on @to
remark: that quotation +about +on
comment: that quotation +about +on
announcement: that quotation +of +about
declaration: that quotation +of
assertion: that quotation +of
argument: that quotation +for +against +about +over
explanation: that +for +of
description: +of
account: +of weak
report: that +of +on +about weak
testimony: that quotation +about +on
speech: quotation +about +on weak
address: quotation +on weak
lecture: quotation +about +on
message: that quotation +about
note: that quotation weak
letter: that quotation +about weak
email: that quotation +about weak
tweet: that quotation +about
post: that quotation +about weak
mantra: that quotation
slogan: quotation
motto: quotation
answer: that quotation +to weak
reply: that quotation +to
response: that quotation +to weak
talk: that +of +about
discussion: +of +about +on weak
debate: wh +about +over +on
conversation: +about weak
discourse: +on +about
rhetoric: that +about +on +against
narrative: that weak
story: that +of +about weak
reference: +to
mention: +of
reminder: that +of
word: that +of weak
news: that +of weak
notice: that +of weak
notion: that +of
observation: that quotation +about
point: that weak
case: that +for +against weak
verdict: that +on weak
ruling: that +on +against
decree: that
proclamation: that +of
definition: +of
interpretation: that +of
portrayal: +of +as
depiction: +of
characterization: +of +as
characterisation: +of +as
designation: +of +as
boast: that +of +about
quip: that quotation +about
joke: that quotation +about
chant: that quotation +of
cry: +of +for
shout: quotation +of
platitude: that +about
pitch: that +for weak
briefing: that +on +about
correspondence: +about
dialogue: +about +on weak
commentary: +on +about
criticism: that quotation +of +about
critique: +of
`,
  ),
  ...readEntries(
    'noun',
    'allege',
    `
claim: that quotation infinitive +of +about
allegation: that quotation +of +about +against
accusation: that quotation +of +about +against
contention: that
insistence: that +on
charge: that quotation +of weak
complaint: that quotation +of +about +against
rumor: that +of +about
rumour: that +of +about
gossip: that +about
lie: that +about weak
falsehood: that +about
theory: that +of +about
insinuation: that +of
indictment: that +of
blame: +for
justification: +for +of
rationale: that +for
excuse: that +for weak
defense: +of weak
defence: +of weak
attack: +on +against weak
protest: that +against +over +about weak
`,
  ),
  ...readEntries(
    'noun',
    'confirm',
    `
confirmation: that +of
admission: that +of
acknowledgment: that +of
acknowledgement: that +of
concession: that weak
confession: that +of +to
recognition: that +of
assurance: that quotation +of +about
reassurance: that
guarantee: that +of
affirmation: that +of
agreement: that infinitive +on
consensus: that +on +about
`,
  ),
  ...readEntries(
    'noun',
    'reveal',
    `
revelation: that +of +about
disclosure: that +of +about
finding: that +of +about
discovery: that +of
evidence: that +of
proof: that +of
demonstration: that +of weak
knowledge: that wh +of +about
awareness: that +of +about
understanding: that +of +about
realization: that +of
realisation: that +of
memory: that +of weak
recollection: that +of
insight: that +into +about
analysis: that +of
diagnosis: that +of
assessment: that +of +about
evaluation: +of
calculation: that
conclusion: that quotation +about
`,
  ),
]
