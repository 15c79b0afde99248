import { readEntries } from '../entry.ts'

/** The source says or decides that the content is not so, or that it will not have it. */
export const deny = readEntries(
  'verb',
  'deny',
  `
deny: that clause wh noun gerund quotation
dispute: that wh noun quotation
doubt: that clause wh noun quotation
question: that wh noun quotation
challenge: that noun quotation
contest: that noun
contradict: that noun quotation
counter: that clause quotation weak
rebut: that noun quotation
refute: that noun quotation
disprove: that noun
debunk: that noun
discredit: noun
discount: that noun
dismiss: noun quotation +as
disregard: noun
ignore: noun
brush off: noun quotation +as
brush aside: noun quotation
wave off: noun quotation weak
shrug off: noun quotation
laugh off: noun quotation
wave away: noun
play down: noun that wh quotation
downplay: noun that wh quotation
minimize: noun
trivialize: noun
gloss over: noun
rule out: noun that gerund wh
reject: noun that quotation +as
repudiate: noun
renounce: noun
disavow: noun
disclaim: noun
disown: noun weak
recant: noun quotation
retract: noun quotation
withdraw: noun weak
rescind: noun
revoke: noun
repeal: noun
overturn: noun
overrule: noun that
strike down: noun
throw out: noun weak
vote down: noun
veto: noun
nix: noun
quash: noun
scrap: noun weak
ban: noun gerund
bar: noun gerund
block: noun
forbid: noun noun-infinitive gerund that
prohibit: noun gerund
outlaw: noun
prevent: noun weak
refuse: infinitive noun
decline: infinitive noun weak
demur: that quotation
resist: noun gerund weak
disagree: that quotation wh +with +on +over +about
differ: +on +with +over +about weak
dissent: that quotation +from
disbelieve: that noun wh
distrust: noun
mistrust: noun
push back: that quotation +on +against +at
hold back: quotation weak
take issue: +with
take exception: +to
cast doubt: +on
call into question: noun wh
bring into question: noun
throw cold water: +on
pour cold water: +on
pour scorn: +on
turn down: noun
turn away: noun weak
balk: +at
bristle: that quotation +at
chafe: +at
recoil: +at +from
shy away: +from
stop short: +of
back away: +from
back off: +from
back down: +from
walk back: noun
backtrack: +on
backpedal: +on
renege: +on
abandon: noun weak
forswear: noun gerund
eschew: noun gerund
rebuff: noun
spurn: noun
shun: noun
snub: noun
parry: noun quotation weak
deflect: noun weak
dodge: noun weak
sidestep: noun
evade: noun weak
invalidate: noun
nullify: noun
negate: noun that
belie: noun
gainsay: noun
misstate: noun
correct: noun quotation weak
poke holes: +in
shoot down: noun
bat down: noun
knock down: noun weak
bat away: noun
turn against: noun
steer clear: +of
do away: +with
crack down: +on
fight: noun +against weak
combat: noun weak
stonewall: noun
skirt: noun weak
swear off: noun gerund
`,
)
