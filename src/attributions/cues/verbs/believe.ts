import { readEntries } from '../entry.ts'

/** The source holds the content true, likely or worth weighing. */
export const believe = readEntries(
  'verb',
  'believe',
  `
believe: that clause noun quotation noun-infinitive +in
think: that clause wh quotation +of +about +that
suppose: that clause
presume: that clause noun-infinitive
assume: that clause
guess: that clause wh quotation +at
reckon: that clause
figure: that clause wh weak
suspect: that clause noun-infinitive +of
imagine: that clause wh noun gerund
envision: that noun gerund +as
envisage: that noun gerund +as
visualize: noun gerund
fancy: that noun gerund weak
dream: that clause +of +about
conceive: that +of weak
contemplate: noun gerund wh
consider: that clause wh noun gerund noun-infinitive
reconsider: noun wh gerund
weigh: wh noun gerund weak
mull: wh noun gerund
mull over: noun wh
ponder: wh noun gerund that
ruminate: +on +about +over
reflect: that +on weak
deliberate: wh +on +over +about
brood: +over +about
think over: noun
think through: noun wh
toy: +with
entertain: noun weak
regard: noun +as
view: noun +as weak
deem: that noun noun-infinitive
judge: that clause wh noun noun-infinitive
hold: that weak
take: +as weak
treat: +as weak
feel: that clause quotation +about weak
sense: that clause noun wh
intuit: that noun
gather: that clause weak
infer: that clause noun
deduce: that clause noun
extrapolate: that noun
estimate: that clause wh noun noun-infinitive
underestimate: wh noun
overestimate: wh noun
misjudge: wh noun
miscalculate: wh noun
misunderstand: wh noun
gauge: wh noun
assess: that wh noun
evaluate: wh noun
reassess: wh noun
expect: that clause noun infinitive noun-infinitive quotation
anticipate: that clause wh noun gerund quotation
predict: that clause wh noun quotation
speculate: that clause wh quotation +about +on
surmise: that clause quotation
venture: that clause quotation weak
forecast: that clause noun noun-infinitive
foresee: that wh noun gerund
foretell: that noun
prophesy: that noun
project: that clause noun noun-infinitive weak
bet: that clause +on weak
wager: that clause
gamble: that +on weak
trust: that noun +in weak
hypothesize: that clause quotation
hypothesise: that clause quotation
attribute: noun +to
put down: +to weak
look upon: noun +as
look to: noun weak
mistake: noun +for
subscribe: +to weak
buy into: noun
cling: +to weak
espouse: noun
take for granted: that noun
take note: that +of
keep in mind: that wh noun
bear in mind: that wh noun
bank: +on weak
count: +on weak
rely: +on weak
second-guess: noun wh
make sense: +of weak
identify with: noun weak
have no idea: wh +of
have no doubt: that clause
come to believe: that clause
come to see: that noun
come to think: that
lose sight: +of
take seriously: noun
take stock: +of
grapple: +with
wrestle: +with
reckon with: noun
puzzle: +over
agree: that
`,
)

/** The source asks, seeks to know, or leaves it open. */
export const ask = readEntries(
  'verb',
  'ask',
  `
ask: wh quotation noun +about +of @object
wonder: wh that quotation +about +at
inquire: wh quotation +about +into
enquire: wh quotation +about +into
query: wh noun quotation weak
quiz: wh +about +on @object
grill: +about +on +over @object
press: wh +on +about +over @object weak
poll: wh +on +about weak
survey: wh noun +about +on weak
interrogate: noun +about +on
interview: +about @object weak
pry: +into
look into: wh noun
delve: +into weak
find out: wh
debate: wh
raise: noun weak
raise the question: wh +of
pose: noun weak
test: wh noun weak
`,
)
