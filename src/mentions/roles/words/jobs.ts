const list = (words: string): string[] => words.trim().split(/\s+/)

/** Jobs and trades: a role of a named person, and of an unnamed one when a complement or `a` stands with it. */
export const jobs: ReadonlySet<string> = new Set([
  ...list(`lawyer attorney solicitor barrister advocate notary analyst economist strategist accountant banker broker
    trader consultant engineer scientist researcher professor lecturer teacher tutor scholar academic historian
    physicist chemist biologist astronomer astronaut cosmonaut geologist meteorologist forecaster climatologist
    epidemiologist virologist doctor physician surgeon nurse midwife paramedic pharmacist dentist psychologist
    psychiatrist therapist veterinarian vet pathologist clinician specialist expert technician programmer developer
    designer architect surveyor planner contractor plumber electrician carpenter mechanic welder miner driver
    pilot sailor fisherman farmer rancher grower baker butcher chef cook waiter waitress barista bartender shopkeeper
    merchant vendor seller retailer dealer jeweller tailor hairdresser barber cleaner guard watchman soldier policeman
    policewoman officer detective investigator firefighter fireman ranger spy agent operative journalist reporter
    correspondent columnist commentator editor broadcaster anchor presenter host blogger photographer cameraman
    filmmaker film-maker director producer screenwriter playwright actor actress comedian dancer choreographer singer
    singer-songwriter songwriter rapper musician violinist pianist guitarist drummer cellist composer conductor
    soprano tenor baritone dj artist painter sculptor illustrator poet novelist author writer translator interpreter
    biographer critic reviewer librarian archivist curator archaeologist anthropologist sociologist linguist
    philosopher theologian geographer mathematician statistician pollster demographer seismologist volcanologist
    glaciologist oceanographer hydrologist ecologist botanist zoologist entomologist conservationist environmentalist
    activist campaigner organizer lobbyist politician statesman diplomat bureaucrat civil-servant clerk cashier
    receptionist porter courier postman milkman salesman saleswoman marketer recruiter auditor actuary underwriter
    investigator prosecutor defender magistrate jockey umpire referee linesman steward schoolteacher footballer cricketer golfer
    boxer wrestler swimmer sprinter runner cyclist rower skier skater gymnast tennis-player jumper thrower hurdler
    marathoner decathlete climber mountaineer sherpa surfer sailor racer striker goalkeeper keeper winger midfielder
    defender fullback full-back centre-back center-back batsman batter bowler opener all-rounder wicketkeeper pitcher
    catcher quarterback linebacker shortstop fly-half scrum-half prop hooker flanker lock trainer physio scout
    beekeeper shepherd herder gardener forester winemaker brewer distiller potter weaver blacksmith
    geneticist neurologist cardiologist oncologist paediatrician pediatrician immunologist microbiologist biochemist
    toxicologist criminologist ornithologist palaeontologist paleontologist nutritionist dietitian inventor
    guide busker hotelier restaurateur innkeeper skipper helmsman bosun stewardess undertaker imam monk nun missionary evangelist
    lieutenant sergeant colonel general admiral major corporal brigadier private`),
])

/** Persons by what they are or did: a role only beside a name. */
export const persons: ReadonlySet<string> = new Set([
  ...list(`figure member resident survivor witness eyewitness victim veteran student pupil graduate undergraduate
    apprentice trainee intern volunteer worker employee staffer colleague critic supporter opponent fan follower disciple
    advocate champion medallist medalist winner runner-up finalist record-holder native refugee migrant immigrant exile
    dissident prisoner inmate detainee defendant suspect plaintiff claimant complainant whistleblower fugitive rebel
    militant fighter guerrilla insurgent terrorist gunman hijacker smuggler trafficker hacker fraudster murderer killer
    patient passenger commuter customer tenant homeowner landowner villager islander pensioner retiree
    teenager man woman boy girl player pundit star celebrity icon legend hero heroine genius mastermind architect
    pioneer influencer youtuber model novice rookie newcomer outsider moderate hardliner reformist conservative liberal
    socialist communist populist nationalist loyalist confidant protégé protege successor predecessor heir heiress
    descendant orphan widower millionaire philanthropist socialite aristocrat nobleman countess baroness baron lord
    lady peer knight commoner citizen voter taxpayer protester demonstrator striker participant contestant competitor
    rival challenger favourite favorite scion patriarch matriarch powerbroker kingmaker insider heavyweight veteran
    alumnus alumna fellow laureate nobel-laureate scholar thinker intellectual theorist polymath builder operator maker`),
])

/** What one person is to another. */
export const relations: ReadonlySet<string> = new Set([
  ...list(`wife husband spouse widow widower fiancé fiancée fiance fiancee girlfriend boyfriend partner ex-wife ex-husband
    mother father mum mom dad parent stepmother stepfather son daughter child stepson stepdaughter brother sister
    sibling twin half-brother half-sister stepbrother stepsister grandmother grandfather grandson granddaughter
    grandchild uncle aunt nephew niece cousin mother-in-law father-in-law son-in-law daughter-in-law brother-in-law
    sister-in-law godfather godmother relative friend neighbour neighbor ally associate acquaintance mentor deputy
    assistant aide adviser advisor lawyer attorney solicitor agent manager counterpart bodyguard driver teammate team-mate
    team-mates classmate roommate colleague rival accomplice co-defendant co-author co-star co-pilot successor
    predecessor confidant confidante protégé protege heir biographer`),
])
