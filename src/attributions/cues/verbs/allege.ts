import { readEntries } from '../entry.ts'

/** The source asserts what others may contest, or charges somebody. */
export const allege = readEntries(
  'verb',
  'allege',
  `
allege: that clause quotation noun noun-infinitive
claim: that clause quotation infinitive noun
argue: that clause quotation wh noun +for +against +about +over @with
contend: that clause quotation +with weak
assert: that clause quotation noun @to
insist: that clause quotation +on +upon
maintain: that clause quotation weak
charge: that clause quotation noun +with weak
accuse: noun quotation +of
blame: noun quotation +for +on
fault: noun +for
impugn: noun
implicate: noun +in
insinuate: that clause quotation
profess: that clause infinitive noun
purport: infinitive
pretend: that clause infinitive
feign: noun
exaggerate: noun that wh
overstate: noun wh
understate: noun wh
misrepresent: noun wh
mischaracterize: noun +as
lie: that quotation +about @to weak
fabricate: noun
concoct: noun weak
falsify: noun
mislead: +about @object weak
deceive: +about @object
posit: that clause noun
postulate: that clause noun
theorize: that clause quotation +about
theorise: that clause quotation +about
reason: that clause quotation weak
rationalize: that noun
justify: noun gerund
defend: noun quotation gerund +as
plead: noun weak
make out: that weak
indict: noun +for +on weak
convict: noun +of weak
sue: noun +for +over weak
prosecute: noun +for weak
denounce: noun quotation +as +for
`,
)

/** The source points to the content without saying it outright. */
export const suggest = readEntries(
  'verb',
  'suggest',
  `
suggest: that clause wh noun gerund quotation @to
hint: that clause quotation +at +of @to
imply: that clause noun quotation
indicate: that clause wh noun quotation @to
signal: that clause wh noun quotation @to
intimate: that clause noun @to
connote: noun
denote: noun that weak
mean: noun infinitive weak
evoke: noun weak
reflect: that wh noun +on weak
mirror: noun weak
represent: that noun weak
symbolize: noun
symbolise: noun
evince: noun
betray: noun weak
tip: noun +as weak
float: noun that weak
raise the possibility: that +of
raise the prospect: that +of
leave open: noun wh that
leave open the possibility: that +of
leave the door open: +to +for
appear: that clause infinitive weak
seem: that clause infinitive weak
look like: clause noun weak
feel like: clause noun gerund weak
sound like: clause noun
point toward: noun weak
point towards: noun weak
beg: noun weak
foreshadow: that noun
portend: that noun
presage: noun
augur: noun that
`,
)
