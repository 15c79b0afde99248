import { list } from './list.ts'

/** Verbs that people, and by extension bodies, are the subject of. */
export const sayVerbs: readonly string[] =
  list(`said says told tells added adds noted notes stated states warned warns claimed claims argued argues insisted insists admitted admits
  denied denies confirmed confirms explained explains revealed reveals urged urges promised promises vowed vows tweeted
  wrote writes recalled recalls replied replies asked asks thinks thought believes believed hopes hoped wants wanted
  acknowledged stressed emphasized emphasised reiterated lamented complained joked quipped observed remarked suggested suggests
  predicted predicts pledged praised criticised criticized condemned accused apologised apologized thanked congratulated
  concluded declared declares commented responded answered described describes recounted testified alleged advised
  pointed continued continues disclosed shared shares cautioned contends contended maintained maintains`)

/** What only a human being does. */
export const humanVerbs: readonly string[] =
  list(`born died dies resigned smiled laughed wept cried married divorced graduated retired tweeted sings sang studied
  grew lives lived walked sat stood slept woke wore wears dreamed scored scores batted bowled dribbled married
  appeared arrested sentenced jailed convicted acquitted pleaded elected appointed sacked nominated fled`)

/** What companies do and have. */
export const companyVerbs: readonly string[] =
  list(`launched launches acquired acquires merged manufactures operates employs owns produces sells supplies invests unveiled
  rolled listed raised recalled shipped partnered hired publishes published broadcasts aired`)

/** Lower-case nouns behind a name that make it an organisation: `Acme shares`, `Hamas officials`. */
export const organizationNouns: readonly string[] =
  list(`spokesman spokeswoman spokesperson officials official chief boss ceo chairman chairwoman chairperson executive executives shares stock
  stocks shareholders employees staff members member lawmakers lawmaker mps leader leaders fighters militants militant rebels insurgents
  gunmen commander commanders supporters activists researchers scientists analysts researcher analyst spokespeople sources
  headquarters subsidiary customers subscribers users branch branches board report statement website fans players manager coach
  delegates candidate candidates nominee workers engineers president director secretary general-secretary reporter correspondent
  journalist journalists newspaper newspapers magazine agency group plant factory premises products product brand brands app
  platform outlet outlets stores store ads channel channels offices office survey study research poll building team project
  vehicle vehicles phone phones smartphone smartphones software service services`)

/** `chairman of X`, `shares of X`: what stands before `of`, `at`, `for` and an organisation. */
export const organizationNounsOf: readonly string[] =
  list(`chairman chairwoman chairperson ceo cfo founder co-founder cofounder spokesman spokeswoman spokesperson member members executive
  shares stake subsidiary employee employees analyst analysts economist strategist researcher professor lecturer fellow
  chair president director director-general secretary secretary-general head leader leaders board arm unit branch wing division owner
  manager partner correspondent editor reporter spokesman graduate alumnus student dean chancellor vice-chancellor treasurer
  cadres activists supporters fighters militants commander representative representatives official officials
  headquarters statement report trustee patron faction customers offices`)

/** `newspaper X`, `telecoms giant X`. */
export const organizationNounsBefore: readonly string[] =
  list(`newspaper daily magazine broadcaster channel agency company firm giant maker carmaker automaker retailer bank lender insurer
  brokerage airline carrier charity group organisation organization militia party union club side rivals champions startup
  start-up platform app website portal operator developer conglomerate outlet station university institute think-tank
  newspaper's tabloid weekly manufacturer supplier consultancy nonprofit non-profit ngo watchdog`)

export const particles: readonly string[] =
  list(`de da do dos das del della dello di du des la le van von der den ter ten bin ibn binti bint ben al el ul ud ur us az ad as e y
  ould zu zum af av 't op do af la los las bte s/o d/o a/l a/p i ap abu um umm mac mc`)
