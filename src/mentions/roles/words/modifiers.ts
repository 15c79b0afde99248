const list = (words: string): string[] => words.trim().split(/\s+/)

/** Lower-case words that may stand between a determiner and a title, or before a capitalised one. */
export const modifiers: ReadonlySet<string> = new Set(
  list(`former ex acting interim outgoing incoming deputy vice assistant associate then then-acting late longtime
    long-time long-serving veteran senior junior chief head lead co fellow caretaker current incumbent future
    one-time onetime ousted deposed retired newly newly-elected newly-appointed designate
    exiled jailed imprisoned disgraced embattled sitting serving ruling opposition rebel military police prime foreign
    home finance first second third fourth fifth sixth top high-ranking ranking leading right-hand executive
    managing non-executive founding honorary permanent special presiding general principal national regional provincial
    federal state local city county district municipal parliamentary presidential royal crown supreme lieutenant
    billionaire conservative liberal democratic republican labour independent populist hardline moderate centrist
    left-wing right-wing far-right far-left socialist reformist nationalist separatist pro-russian pro-government
    recently previously democratically twice-elected two-time three-time four-time five-time under assassinated detained
    undersecretary joint sole close trusted`),
)

/** Departments: the only nouns that `and` may join inside a title (`health and welfare minister`). */
export const departments: ReadonlySet<string> = new Set(
  list(`agriculture aviation business climate commerce communications communication culture customs defence defense
    development digital economy economic education employment energy enterprise environment environmental equality
    family finance fisheries food foreign forestry forests gender health heritage home housing human immigration
    industry information infrastructure innovation integration interior investment irrigation justice labour labor land
    lands law livestock local media migration mineral minerals mines mining natural oil petroleum planning police ports
    power public railways religious research resources revenue roads rural science security shipping skills social
    sport sports strategy sustainability tax technology telecommunications tourism trade transport transportation
    treasury urban veterans water welfare women works youth political legal internal external arts consumer marine
    policy safety quality compliance growth product engineering design content data people talent operations sales marketing corporate investor strategic scientific technical medical`),
)

/** Words that stand before a title without belonging to it. */
export const outside: ReadonlySet<string> = new Set(
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december yesterday today tomorrow meanwhile however also but and or when while after
    before because although though since until if that than once not only even still just again later earlier both
    either neither said told says adding according another each every any some many most several few more all such
    same other own much very no yes mr mr. mrs mrs. ms ms. dr dr. sir dame miss one's speaking asked like unlike
    including among besides except despite via per as is was were are be been being has have had`),
)

/** Prepositions that open a complement after any head. */
export const anyHead: ReadonlySet<string> = new Set(['of'])

/** Further prepositions that open the complement of certain heads. */
export const complementPrepositions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    spokesman: 'for at with',
    spokeswoman: 'for at with',
    spokesperson: 'for at with',
    minister: 'for without in',
    secretary: 'for to',
    undersecretary: 'for',
    'under-secretary': 'for',
    commissioner: 'for on',
    candidate: 'for in',
    nominee: 'for',
    contender: 'for',
    lawyer: 'for at representing',
    attorney: 'for at',
    solicitor: 'for at',
    prosecutor: 'for in at',
    ambassador: 'to in at for',
    envoy: 'to for on in',
    consul: 'in',
    adviser: 'to on at for',
    advisor: 'to on at for',
    aide: 'to',
    counsel: 'to for',
    counsellor: 'to for',
    assistant: 'to at',
    heir: 'to',
    successor: 'to',
    counterpart: 'at in',
    deputy: 'to for in',
    representative: 'for to on in at',
    rapporteur: 'on for',
    delegate: 'to from for',
    negotiator: 'for with',
    mediator: 'for in between',
    professor: 'at in',
    lecturer: 'at in',
    researcher: 'at with in',
    scientist: 'at with',
    analyst: 'at with for',
    economist: 'at with for',
    strategist: 'at for with',
    expert: 'on in at',
    specialist: 'in at on with',
    consultant: 'at to for in',
    engineer: 'at with for in',
    fellow: 'at with in',
    director: 'at for',
    manager: 'at for',
    head: 'at for',
    executive: 'at',
    officer: 'at in with for',
    official: 'at in with from for',
    chief: 'at for',
    lead: 'for at',
    partner: 'at in with',
    editor: 'at for',
    correspondent: 'for at in with',
    reporter: 'for at with',
    journalist: 'at with for',
    columnist: 'for at',
    presenter: 'on at',
    photographer: 'for with at',
    critic: 'of for at',
    teacher: 'at in',
    principal: 'at',
    student: 'at in of',
    graduate: 'of from',
    resident: 'of in',
    doctor: 'at in with',
    nurse: 'at in with',
    surgeon: 'at in',
    physician: 'at in',
    scholar: 'at of',
    historian: 'at of',
    coach: 'of at for',
    captain: 'of in',
    striker: 'for at with',
    player: 'for with',
    member: 'of',
    organiser: 'of for with',
    organizer: 'of for with',
    coordinator: 'for of at with',
    'co-ordinator': 'for of at with',
    campaigner: 'for with at',
    activist: 'with for from',
    advocate: 'for of',
    volunteer: 'with for at',
    worker: 'at for with',
    employee: 'at of',
    driver: 'for with',
    pilot: 'for with',
    veteran: 'of',
    meteorologist: 'at with for',
    forecaster: 'at with for',
    geologist: 'at with',
    biologist: 'at with',
    ecologist: 'at with',
    epidemiologist: 'at with',
    virologist: 'at with',
    physicist: 'at with',
    astronomer: 'at with',
    climatologist: 'at with',
    seismologist: 'at with',
    developer: 'at with',
    designer: 'at for with',
    clerk: 'at in to',
    guard: 'at',
    detective: 'with in',
    investigator: 'with for at',
    mp: 'for',
    mep: 'for',
    senator: 'for from',
    lawmaker: 'from for with',
    councillor: 'for',
    congressman: 'from',
    congresswoman: 'from',
    governor: 'of',
    president: 'of at for',
    chair: 'of at',
    chairman: 'of at',
    chairwoman: 'of at',
    trustee: 'of at',
    curator: 'at of',
    judge: 'at on in',
    dean: 'at of',
    witness: 'to in',
    suspect: 'in',
    victim: 'of',
    friend: 'of to',
    general: 'of for in',
    liaison: 'to',
    commander: 'in of for',
    defendant: 'in',
    producer: 'of at for',
    singer: 'with in of',
    goalkeeper: 'for',
    founder: 'of',
    operator: 'at of',
    specialising: 'in',
    supervisor: 'at of',
    technician: 'at with',
    administrator: 'of at for',
    psychologist: 'at with',
    chef: 'at of',
  }).map(([head, words]) => [head, words.split(' ')] as const),
)
