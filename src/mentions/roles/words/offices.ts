const list = (words: string): string[] => words.trim().split(/\s+/)

/** Heads of public and private offices: a phrase headed by one is a role even when nobody is named. */
export const offices: ReadonlySet<string> = new Set([
  // State and law
  ...list(`president premier chancellor minister secretary undersecretary under-secretary governor mayor mayoress
    ambassador envoy diplomat attaché attache consul senator congressman congresswoman deputy lawmaker legislator mp mep
    councillor councilor councilmember alderman commissioner representative delegate speaker whip taoiseach tánaiste
    monarch king queen emperor empress sultan emir prince princess crown-prince duke duchess sheikh pope caliph
    chief official leader head boss ruler dictator regent viceroy prefect magistrate judge justice prosecutor coroner
    ombudsman ombudswoman registrar bailiff sheriff marshal constable inspector superintendent warden comptroller
    treasurer auditor rapporteur negotiator mediator peacekeeper administrator regulator czar tsar aide adviser advisor
    counsellor counselor counsel spokesperson candidate nominee governor-general incumbent contender frontrunner
    deputy-mayor parliamentarian assemblyman assemblywoman assemblymember vice-president ex-president vice-chancellor
    chairperson chairman chairwoman chair co-chair vice-chair spokesman spokeswoman official figurehead strongman warlord
    vp pm dg mla mna mk sg chieftain paramount-chief headman cabinet-secretary permanent-secretary chargé`),
  // Companies, clubs, schools
  ...list(`director manager executive ceo cfo coo cto cio cmo officer founder cofounder co-founder owner co-owner
    proprietor publisher editor principal headteacher headmaster headmistress provost rector dean chancellor trustee
    curator conservator steward foreman supervisor coordinator co-ordinator organiser organizer convener convenor
    co-organiser partner shareholder investor entrepreneur industrialist tycoon magnate billionaire financier landlord
    employer captain vice-captain co-captain skipper coach trainer selector commander
    commandant chief-of-staff commander-in-chief editor-in-chief secretary-general director-general attorney-general
    archbishop bishop cardinal imam ayatollah rabbi patriarch metropolitan abbot abbess dalai mufti pastor vicar priest
    chaplain cleric deacon preacher`),
])

/** Ranks that stand before a name, most of them short: `Gen.`, `Lt.`, `Sen.` */
export const ranks: ReadonlySet<string> = new Set(
  list(`general colonel captain lieutenant sergeant major admiral brigadier commodore corporal commander private cadet
    gen. col. capt. lt. sgt. maj. adm. brig. cpl. cmdr. sen. rep. gov. prof. rev. insp. supt. pres. det. hon. sens. reps.
    maj.-gen. lt.-gen. lt.-col. gens. profs. cdr. field-marshal lieutenant-general major-general lieutenant-colonel
    brigadier-general ssgt. comm. amb. pastor reverend`),
)

/** Words that make `general` a head: `Secretary General`, `attorney general`. */
export const generals: ReadonlySet<string> = new Set(
  list(`secretary attorney director solicitor auditor inspector advocate surgeon consul governor prosecutor comptroller
    postmaster secretaries attorneys directors quartermaster procurator commissioner lieutenant major brigadier
    secretary-general controller accountant administrator adjutant paymaster`),
)

/** Words after a head that belong to the title: `president-elect` is one word, `president elect` two. */
export const afterHead: ReadonlySet<string> = new Set(
  list('elect designate emeritus emerita apparent presumptive plenipotentiary extraordinary laureate pro-tempore'),
)
