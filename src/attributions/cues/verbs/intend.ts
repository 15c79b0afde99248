import { readEntries } from '../entry.ts'

/** The source commits itself to doing something, or sets out to. */
export const intend = readEntries(
  'verb',
  'intend',
  `
intend: that infinitive noun-infinitive gerund
plan: that infinitive noun gerund +on +for
mean: infinitive weak
aim: infinitive +at +for weak
seek: infinitive noun
vow: that clause infinitive quotation noun @to
pledge: that clause infinitive quotation noun @to
promise: that clause infinitive quotation noun @to
swear: infinitive
threaten: that clause infinitive quotation noun
resolve: that infinitive weak
decide: that clause wh infinitive +on +against
vote: infinitive weak
opt: infinitive +for +against
choose: infinitive wh noun weak
elect: infinitive weak
agree: infinitive
consent: infinitive +to
commit: infinitive +to weak
undertake: infinitive noun weak
offer: infinitive noun weak
hope: that clause infinitive quotation +for
vie: infinitive +for
campaign: infinitive +for +against +on weak
lobby: infinitive noun-infinitive +for +against
push: infinitive noun-infinitive +for weak
press: infinitive noun-infinitive +for weak
set out: infinitive
schedule: noun weak
determine: infinitive
stand ready: infinitive
gear up: infinitive +for
envision: infinitive
eye: noun gerund
strive: infinitive +for
endeavor: infinitive
endeavour: infinitive
prepare: infinitive weak
look: infinitive weak
pursue: noun weak
plot: infinitive noun weak
jockey: +for
angle: infinitive +for weak
compete: +for weak
fight: infinitive +for +against weak
struggle: infinitive +with weak
volunteer: infinitive
map out: noun wh
contemplate: gerund
opt out: +of
shoot: +for weak
gun: +for weak
`,
)

/** The source wants others to act, or gives leave or order. */
export const urge = readEntries(
  'verb',
  'urge',
  `
urge: that noun-infinitive noun quotation +against
demand: that infinitive noun quotation wh
order: that noun-infinitive noun quotation
command: that noun-infinitive noun
direct: that noun-infinitive weak
instruct: that noun-infinitive quotation
require: that noun-infinitive
request: that noun-infinitive noun quotation
ask: noun-infinitive infinitive that noun +for
call: noun-infinitive +for
call for: noun noun-infinitive gerund
call on: noun-infinitive noun
call upon: noun-infinitive noun
beg: noun-infinitive infinitive quotation +for
beseech: noun-infinitive quotation
implore: noun-infinitive quotation that
entreat: noun-infinitive quotation
plead: noun-infinitive +for
appeal: noun-infinitive infinitive quotation +for +to
petition: noun-infinitive +for
encourage: noun-infinitive noun gerund
discourage: noun gerund noun-infinitive
exhort: noun-infinitive quotation
coax: noun-infinitive
prod: noun-infinitive
goad: noun-infinitive
nudge: noun-infinitive
pressure: noun-infinitive
push: noun-infinitive noun +for weak
persuade: noun-infinitive that +of @object
convince: noun-infinitive that +of @object
advise: noun-infinitive gerund +against
recommend: that clause noun-infinitive noun gerund quotation +against
propose: that clause noun infinitive gerund quotation @to
advocate: that noun gerund +for +against
prescribe: noun that weak
suggest: gerund
invite: noun-infinitive weak
dare: noun-infinitive weak
challenge: noun-infinitive
summon: noun-infinitive noun weak
subpoena: noun
compel: noun-infinitive
oblige: noun-infinitive
permit: noun-infinitive noun gerund weak
allow: noun-infinitive
authorize: noun-infinitive noun
authorise: noun-infinitive noun
empower: noun-infinitive
entitle: noun-infinitive weak
enable: noun-infinitive weak
agitate: +for +against
clamor: infinitive +for
clamour: infinitive +for
crusade: +against +for
rally: +for +against +behind weak
lobby: noun-infinitive +for +against
warn: noun-infinitive
caution: noun-infinitive
remind: noun-infinitive
tell: noun-infinitive
assign: noun-infinitive weak

insist: +on +upon
cry out: +for
make sure: that clause
see to it: that
ensure: that clause weak
task: noun-infinitive
charge: noun-infinitive
egg on: noun noun-infinitive
press for: noun
push for: noun gerund
fight for: noun gerund
argue for: noun gerund
call in: noun weak
`,
)
