import { readEntries } from '../entry.ts'

/** The source vouches for what was said before or is known. */
export const confirm = readEntries(
  'verb',
  'confirm',
  `
confirm: that clause wh noun quotation @to
reconfirm: that clause noun
verify: that clause wh noun
corroborate: that clause noun
affirm: that clause noun quotation @to
reaffirm: that clause noun quotation @to
admit: that clause wh noun quotation gerund +to @to
concede: that clause quotation noun @to
acknowledge: that clause wh noun quotation gerund @to
own up: that +to
confess: that clause quotation infinitive +to @to
recognize: that clause wh noun +as
recognise: that clause wh noun +as
grant: that clause quotation weak
allow: that clause noun-infinitive noun quotation +for weak
accept: that clause noun wh
agree: that clause quotation wh +on +with +to +about @with
concur: that clause quotation +with
vouch: that +for
substantiate: noun that
authenticate: noun
validate: noun that
prove: that clause wh noun @to weak
swear: that clause quotation +to @to
establish: that clause wh weak
determine: that clause wh noun weak
ascertain: that wh noun
uphold: noun
ratify: noun
back up: noun that
bear out: that noun
`,
)

/** The source brings something to light, shows it, or comes to know it. */
export const reveal = readEntries(
  'verb',
  'reveal',
  `
reveal: that clause wh noun quotation @to
disclose: that clause wh noun quotation @to
divulge: that clause wh noun @to
expose: that wh noun
uncover: that wh noun
unveil: noun
unearth: that noun
leak: that noun wh @to weak
let on: that clause wh
let it be known: that clause
come clean: that +about
break the news: that +to
show: that clause wh noun gerund noun-infinitive @to weak
demonstrate: that clause wh noun @to weak
illustrate: that clause wh noun weak
exhibit: noun weak
display: noun weak
find: that clause wh noun noun-infinitive gerund weak
find out: that clause wh noun +about
discover: that clause wh noun gerund
learn: that clause wh noun infinitive +of +about weak
know: that clause wh noun noun-infinitive +of +about +as
realize: that clause wh noun
realise: that clause wh noun weak
understand: that clause wh noun
comprehend: that wh noun
grasp: that wh noun
perceive: that clause wh noun noun-infinitive +as
see: that clause wh noun gerund +as
hear: that clause wh noun gerund +of +about weak
overhear: that wh noun gerund
witness: that noun gerund weak
notice: that clause wh noun gerund
spot: that noun gerund weak
detect: that noun
discern: that wh noun
remember: that clause wh noun gerund infinitive quotation
forget: that clause wh noun gerund infinitive +about
recollect: that clause wh noun gerund
figure out: that wh noun
work out: that wh weak
calculate: that clause wh noun
compute: that wh noun
measure: wh noun weak
identify: noun wh +as
diagnose: noun that wh +as +with
pinpoint: wh noun
trace: noun wh weak
explore: wh noun weak
examine: wh noun weak
investigate: wh noun
analyze: wh noun
analyse: wh noun
study: wh noun weak
research: wh noun
probe: wh noun weak
review: wh noun weak
monitor: wh noun weak
attribute: noun +to
ascribe: noun +to
chalk up: noun +to
credit: noun +with +for weak
`,
)
