import { readEntries } from '../entry.ts'

/** Beliefs, hints, denials and questions as nouns: `his belief that`, `a hint of`, `denials of`. */
export const stanceNouns = [
  ...readEntries(
    'noun',
    'believe',
    `
belief: that quotation +in
thought: that +of +about
thinking: that +about +on
view: that quotation +of +on +about weak
opinion: that +of +on +about
idea: that +of +about weak
assumption: that +about
presumption: that +of
expectation: that +of +for +about
prediction: that quotation +of +about
forecast: that +of +for
projection: that +of
estimate: that +of weak
guess: that
suspicion: that +of +about
speculation: that wh +about +of
hypothesis: that
conviction: that weak
faith: that +in
confidence: that +in
certainty: that +of
sense: that +of weak
feeling: that +of +about weak
impression: that +of
perception: that +of +about
judgment: that +on +about +of
judgement: that +on +about +of
consideration: +of weak
prospect: that weak
optimism: that +about +over
pessimism: that +about +over
skepticism: that +about +of +over +toward
scepticism: that +about +of +over +towards
philosophy: that quotation
stance: that +on +against +toward
position: that +on weak
attitude: that +toward +towards +about
outlook: +on +for weak
vision: that +of +for weak
dream: that +of weak
`,
  ),
  ...readEntries(
    'noun',
    'suggest',
    `
suggestion: that quotation +of
hint: that +of +about +at
implication: that
indication: that wh +of +about
sign: that +of weak
signal: that +of +to weak
warning: that quotation +of +about +against
caution: that +about weak
proposal: that infinitive +for +of
proposition: that
possibility: that weak
threat: that infinitive +of +to weak
`,
  ),
  ...readEntries(
    'noun',
    'deny',
    `
denial: that +of
rejection: +of
refusal: infinitive
repudiation: +of
dismissal: +of weak
disavowal: +of
rebuttal: +of +to
doubt: that wh +about +over +as
objection: that +to
opposition: +to weak
disagreement: wh +about +over +on
resistance: +to weak
dissent: +over +from
veto: +of
ban: +on
prohibition: +on +against
reluctance: infinitive
unwillingness: infinitive
`,
  ),
  ...readEntries(
    'noun',
    'ask',
    `
question: wh that quotation +about +of +on
inquiry: wh +into +about
query: wh +about
poll: +of +on weak
survey: +of +on weak
investigation: wh +into +of
`,
  ),
]
