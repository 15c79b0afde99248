import { readEntries } from '../entry.ts'

/** Plain speech and writing: the source puts the content forward and no more. */
export const speak = readEntries(
  'verb',
  'state',
  `
say: that clause wh quotation noun infinitive +of +about @to weak
tell: that clause wh quotation +of +about @object
add: that clause quotation +to weak
state: that clause wh quotation noun @to
note: that clause wh quotation noun @to
explain: that clause wh quotation noun @to
report: that clause wh quotation noun gerund +on @to
write: that clause wh quotation noun +about +of @to weak
announce: that clause wh quotation noun @to
declare: that clause wh quotation noun noun-infinitive @to
remark: that clause wh quotation +on @to
observe: that clause wh quotation noun weak
comment: that clause quotation +on +about @to
mention: that clause wh quotation noun gerund @to
reply: that clause quotation +with @to
respond: that clause quotation +to +with
answer: that clause quotation noun weak
retort: that clause quotation
reiterate: that clause wh quotation noun @to
repeat: that clause wh quotation noun @to
restate: that clause quotation noun
stress: that clause wh quotation noun @to
emphasize: that clause wh quotation noun @to
emphasise: that clause wh quotation noun @to
underscore: that clause wh quotation noun
underline: that clause wh quotation noun
highlight: that clause wh quotation noun
point: +to weak
point out: that clause wh quotation noun @to
spell out: wh noun that quotation
set out: wh noun weak
lay out: wh noun weak
make clear: that clause wh quotation noun @to
make plain: that clause wh noun
make it clear: that clause wh @to
make the case: that clause quotation +for +against
make the point: that clause quotation
go on: quotation +about weak
go on to say: that clause wh quotation
put it: quotation
sum up: noun quotation wh
describe: noun wh quotation gerund +as @to
characterize: noun +as
characterise: noun +as
portray: noun +as
depict: noun +as
cast: noun +as weak
paint: noun +as weak
frame: noun +as weak
liken: noun +to
compare: noun +to +with weak
equate: noun +with
label: noun quotation +as
brand: noun quotation +as
dub: noun quotation
call: noun quotation
term: noun quotation
name: noun +as weak
nickname: noun quotation
refer: +to
allude: +to
cite: noun gerund
quote: noun gerund +as
outline: noun wh @to
detail: noun wh @to
summarize: noun wh quotation
summarise: noun wh quotation
recount: that wh noun gerund quotation @to
relate: that wh noun +to weak
narrate: noun wh
recall: that clause wh noun gerund quotation
reminisce: that quotation +about
recite: noun quotation
read: quotation that weak
speak: quotation +of +about +on +against +for @to
speak out: quotation +against +about +on +for
speak up: quotation +for +about +against
talk: quotation +about +of @to
chat: +about @with
discuss: noun wh gerund @with
converse: +about @with
confer: +on +about @with
debate: noun wh +about @with
negotiate: noun weak @with
lecture: that quotation +on +about @object
preach: that noun quotation +about
testify: that clause quotation +about +to +against @to
warn: that clause quotation +of +about +against @object
forewarn: that +of +about @object
caution: that clause quotation +against +about @object
alert: that +to +about @object
attest: that clause +to
certify: that clause noun
inform: that clause wh quotation +of +about @object
notify: that clause quotation +of +about @object
advise: that clause quotation +on @object
brief: +on +about @object
update: +on +about @object
apprise: +of @object
remind: that clause wh quotation +of +about @object
assure: that clause quotation +of @object
reassure: that clause quotation +about @object
guarantee: that clause noun
email: that clause quotation noun @object
text: that clause quotation @object
tweet: that clause wh quotation noun +about @to
retweet: noun quotation
post: that quotation weak
message: that quotation @object
phone: quotation weak
telegraph: that noun
blog: that clause quotation +about
broadcast: that noun quotation weak
publish: noun that weak
air: noun weak
pen: noun +about weak
author: noun weak
issue: noun weak
release: noun weak
deliver: noun weak
voice: noun quotation that
express: noun quotation that @to
articulate: noun wh that quotation
verbalize: noun that quotation
utter: noun quotation
phrase: noun quotation
word: noun quotation weak
formulate: noun wh
communicate: that wh noun quotation @to
convey: that wh noun quotation @to
relay: that wh noun quotation @to
pass on: noun that @to
proclaim: that clause quotation noun noun-infinitive
pronounce: that noun quotation
enunciate: noun that
elaborate: that quotation +on
expand: +on weak
dwell: +on weak
touch: +on weak
opine: that clause quotation +on +about
editorialize: that clause quotation +against
conclude: that clause quotation noun +by weak
interject: that quotation
interrupt: that quotation weak
chime in: that quotation
weigh in: that quotation +on +with
continue: that quotation weak
open: quotation weak
intone: that quotation
quip: that clause quotation
joke: that clause quotation +about +with
crack: quotation weak
deadpan: that quotation
jest: that quotation +about
banter: quotation +about @with
muse: that clause wh quotation +about +on
volunteer: that clause quotation weak
offer: quotation that weak
counsel: that quotation @object
clarify: that clause wh noun quotation @to
specify: that clause wh noun quotation @to
define: wh quotation +as
interpret: noun that wh +as
count: noun +as weak
list: noun +as weak
rank: noun +as weak
rate: noun +as weak
document: that wh noun
chronicle: noun wh
record: that noun wh weak
catalog: noun
itemize: noun
rule: that clause +on +against +for +in weak
decree: that clause noun
stipulate: that clause noun
mandate: that clause noun noun-infinitive
appoint: noun noun-infinitive +as
nominate: noun +as +for
designate: noun +as
legislate: that noun
provide: that weak
enact: noun
adjudicate: noun that
bring up: noun wh
put forward: noun that
put forth: noun that
set forth: noun wh that
share: that noun quotation weak
present: noun +as weak
pitch: noun +as weak
sell: noun +as weak
address: noun weak
speak to: noun weak
introduce: noun weak
roll out: noun
single out: noun +for +as
draw attention: +to
call attention: +to
shed light: +on
pay tribute: +to
make the argument: that +for +against
make a case: that +for +against
spar: +over +on +about
clash: +over +on
feud: +over
quarrel: +over +about
bicker: +over +about
haggle: +over
wrangle: +over
trade barbs: +over
promote: noun quotation +as
popularize: noun
impose: noun
adopt: noun weak
pass: noun weak
sign: noun weak
acquit: noun
pardon: noun
sentence: noun +to
elect: noun weak
void: noun
invalidate: noun
nullify: noun
sanction: noun weak
codify: noun
`,
)
