import { readEntries } from '../entry.ts'

/** For: the source likes, wants, supports or praises the content. */
export const favour = readEntries(
  'verb',
  'feel',
  `
want: infinitive noun noun-infinitive wh
wish: that clause infinitive noun-infinitive +for
desire: that infinitive noun
prefer: that infinitive noun noun-infinitive gerund +to
like: infinitive noun gerund noun-infinitive wh weak
love: infinitive noun gerund weak
adore: noun gerund
enjoy: noun gerund
cherish: noun
relish: noun gerund
value: noun
treasure: noun
prize: noun
appreciate: that noun wh gerund
admire: noun wh
respect: noun
esteem: noun
revere: noun
idolize: noun
worship: noun weak
favor: noun gerund
favour: noun gerund
support: noun gerund quotation
back: noun quotation
endorse: noun quotation gerund @to
second: noun weak
champion: noun gerund
vote: +for +against +on weak
approve: noun quotation +of
condone: noun gerund
embrace: noun
welcome: noun quotation gerund
hail: noun quotation +as
applaud: noun quotation +for gerund
praise: noun quotation +for +as
laud: noun quotation +for +as
extol: noun quotation
commend: noun quotation +for
compliment: noun quotation +on
congratulate: noun +on +for @object
thank: quotation +for @object
salute: noun +for
celebrate: noun
honor: noun +for
honour: noun +for
glorify: noun
lionize: noun
sympathize: that quotation +with
sympathise: that quotation +with
empathize: +with
side: +with
stand by: noun weak
stand behind: noun
stick up: +for
stand up: +for +against weak
stick: +to +with weak
rally: +behind +around weak
root: +for
yearn: infinitive +for
long: infinitive +for
crave: noun
hunger: +for
aspire: infinitive +to
care: that wh infinitive +about +for
revel: +in
delight: +in weak
rejoice: that +over +at
marvel: that quotation wh +at
warm: +to weak
gravitate: +toward +towards
tolerate: noun gerund
forgive: noun +for
excuse: noun gerund
pride: +on
vouch: +for
advocate: noun gerund
hope: +for
identify: +with weak
cheer: noun +for
take pride: +in
take heart: +in
have faith: +in
have confidence: +in
fall in love: +with
look forward: +to
come out: +for +in weak
come around: +to
line up: +behind weak
throw support: +behind
lean: +toward +towards weak
settle: +on weak
swear by: noun
stick with: noun weak
dote: +on
obsess: +over +about
fixate: +on
sour: +on
gripe: +about
`,
)

/** Against: the source fears, regrets or criticises the content. */
export const disfavour = readEntries(
  'verb',
  'feel',
  `
fear: that clause noun infinitive gerund quotation +for
dread: that noun gerund
worry: that clause wh quotation +about +over
fret: that clause quotation +about +over
agonize: +over +about
stew: +over
panic: +about +over
regret: that noun gerund wh infinitive quotation
rue: that noun
repent: noun +of
lament: that noun quotation wh gerund
bemoan: that noun quotation
deplore: that noun quotation
mourn: noun that weak
grieve: that noun +over +for
bewail: noun
decry: that noun quotation +as
condemn: noun quotation +as +for
criticize: noun quotation wh +for +as
criticise: noun quotation wh +for +as
critique: noun quotation
castigate: noun quotation +for
chastise: noun quotation +for
chide: noun quotation +for
berate: noun quotation +for
rebuke: noun quotation +for
reprimand: noun +for
reproach: noun +for
admonish: noun quotation noun-infinitive +for
scold: noun quotation +for
upbraid: noun +for
lambaste: noun quotation +for +as
lambast: noun quotation +for +as
blast: noun quotation +for +as
slam: noun quotation +for +as
rip: noun quotation +for
bash: noun +for
knock: noun +for weak
pan: noun weak
savage: noun
skewer: noun +for
excoriate: noun quotation +for
vilify: noun
malign: noun
disparage: noun quotation
denigrate: noun quotation
demean: noun
belittle: noun quotation
deride: noun quotation +as
ridicule: noun quotation +as +for
mock: noun quotation +for +as
lampoon: noun
parody: noun weak
satirize: noun
make fun: +of
poke fun: +at
insult: noun
slander: noun
smear: noun
attack: noun quotation +for +as +over
assail: noun quotation +for +as
target: noun +for
take aim: +at
take a swipe: +at
take a shot: +at
take a jab: +at
hit: +for +on +over weak
ding: noun +for
call out: noun +for +on
demonize: noun
inveigh: +against
fulminate: that +against +about
complain: that clause quotation +about +of +to @to
carp: that +about
bitch: that +about
object: that quotation +to
oppose: noun gerund quotation
protest: that clause quotation noun +against +over +about +at
disapprove: +of
dislike: noun gerund wh
hate: infinitive noun gerund wh
loathe: noun gerund
despise: noun gerund
detest: noun gerund
abhor: noun gerund
resent: noun gerund that wh
begrudge: noun
envy: noun
scorn: noun
disdain: noun
frown: +on +upon
cringe: +at
shudder: +at
balk: +at
seethe: that quotation +over +at +about
scowl: quotation
mind: that gerund wh weak
apologize: quotation +for @to
apologise: quotation +for @to
trash: noun
troll: noun
disrespect: noun
lose sleep: +over
lose patience: +with
boo: noun
go after: noun weak
find fault: +with
lose faith: +in
take offense: +at
take offence: +at
take umbrage: +at
turn on: noun weak
chafe: +at
bristle: +at
recoil: +at +from
wince: +at
scoff: +at
smart: +over +at weak
despair: +of +over +at
revile: noun
hammer: noun +for +on +over weak
pillory: noun +for
bludgeon: noun +over weak
needle: noun +about +over weak
rebel: +against
revolt: +against
`,
)
